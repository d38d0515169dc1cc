// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/queryreader.h"

#include "domain/ids.h"
#include "localservice/server/http/answers.h"
#include "wire/json/jsonreader.h"

namespace cd::local {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

QueryReader::QueryReader(const Exchange &exchange)
    : m_exchange(exchange)
{
}

QString QueryReader::pathUuid(const QString &name)
{
    const QString text = m_exchange.pathPart(name);
    if (!isUuid(text))
        m_problems.append({.path = {{u"path"_s, name}}, .code = Code::NotUuid});
    return text.toLower();
}

std::optional<QString> QueryReader::uuid(const QString &name)
{
    const auto found = text(name);
    if (found && !isUuid(*found))
        addProblem(name, Code::NotUuid);
    return found ? std::optional(found->toLower()) : std::nullopt;
}

std::optional<QStringList> QueryReader::uuids(const QString &name)
{
    QStringList found = texts(name);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!isUuid(found.at(i))) {
            m_problems.append(
                {.path = {{u"query"_s, name, QString::number(i)}}, .code = Code::NotUuid});
        }
        found[i] = found.at(i).toLower();
    }
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

std::optional<QString> QueryReader::text(const QString &name) const
{
    const QStringList found = texts(name);
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

QStringList QueryReader::texts(const QString &name) const
{
    QStringList found;
    const auto [begin, end] = m_exchange.request().params.equal_range(name.toStdString());
    for (auto it = begin; it != end; ++it) {
        if (!it->second.empty())
            found.append(QString::fromStdString(it->second));
    }
    return found;
}

std::optional<int> QueryReader::integer(const QString &name)
{
    const auto found = text(name);
    if (!found)
        return std::nullopt;
    bool isNumber = false;
    const int number = found->toInt(&isNumber);
    if (!isNumber)
        addProblem(name, Code::WrongType, u"integer"_s);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<int> QueryReader::integer(const QString &name, int least, int most)
{
    const auto number = integer(name);
    if (number && *number < least) {
        m_problems.append({.path = {{u"query"_s, name}}, .code = Code::OutOfRange, .limit = least});
    } else if (number && *number > most) {
        addProblem(name, Code::SaidByService,
                   u"Input should be less than or equal to %1"_s.arg(most));
    }
    return number;
}

std::optional<bool> QueryReader::boolean(const QString &name)
{
    const QString found = text(name).value_or(QString()).toLower();
    if (found == "true"_L1 || found == "1"_L1)
        return true;
    if (found == "false"_L1 || found == "0"_L1)
        return false;
    if (!found.isEmpty())
        addProblem(name, Code::WrongType, u"boolean"_s);
    return std::nullopt;
}

std::optional<QDateTime> QueryReader::time(const QString &name)
{
    const auto found = text(name);
    if (!found)
        return std::nullopt;
    const QDateTime time = json::time(*found);
    if (!time.isValid())
        addProblem(name, Code::WrongType, u"datetime"_s);
    return time;
}

std::optional<QDate> QueryReader::day(const QString &name)
{
    const auto found = text(name);
    if (!found)
        return std::nullopt;
    const QDate day = QDate::fromString(*found, Qt::ISODate);
    if (!day.isValid())
        addProblem(name, Code::WrongType, u"date"_s);
    return day;
}

QStringList QueryReader::words(const QString &name, const QStringList &allowed)
{
    QStringList found = texts(name);
    for (const QString &word : std::as_const(found)) {
        if (!allowed.contains(word))
            addProblem(name, Code::UnknownValue, u'\'' + allowed.join("', '"_L1) + u'\'');
    }
    return found;
}

void QueryReader::require(const QString &name)
{
    if (!text(name))
        addProblem(name, Code::Missing);
}

void QueryReader::addProblem(const QString &name, Code code, const QString &said)
{
    m_problems.append({.path = {{u"query"_s, name}}, .code = code, .said = said});
}

bool QueryReader::refused(httplib::Response &response, const LocalProject &local)
{
    const auto project = uuid(u"project_id"_s);
    const auto organization = uuid(u"organization_id"_s);
    if (!m_problems.isEmpty())
        refuse(response, m_problems);
    else if (project && *project != local.project.id.value)
        refuse(response, 403, u"No access to Project ID "_s + *project);
    else if (organization && *organization != local.organization.id.value)
        refuse(response, 403, u"No access to Organization ID "_s + *organization);
    else
        return false;
    return true;
}

} // namespace cd::local
