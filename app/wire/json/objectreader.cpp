// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/json/objectreader.h"

#include "wire/json/jsonreader.h"

#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

ObjectReader::ObjectReader(const QJsonObject &object, const QStringList &path,
                           QList<FieldProblem> &problems)
    : m_object(object)
    , m_path(path)
    , m_problems(problems)
{
}

bool ObjectReader::isGiven(QLatin1StringView name) const
{
    return has(name) && !value(name).isNull();
}

QStringList ObjectReader::at(QLatin1StringView name) const
{
    return m_path + QStringList{QString(name)};
}

void ObjectReader::problem(const QStringList &path, Code code, const QString &said) const
{
    m_problems.append({.path = {path}, .code = code, .said = said});
}

QString ObjectReader::text(QLatin1StringView name, bool required) const
{
    const QJsonValue found = value(name);
    if (found.isString())
        return found.toString();
    if (has(name))
        problem(at(name), Code::WrongType, u"string"_s);
    else if (required)
        problem(at(name), Code::Missing);
    return {};
}

QString ObjectReader::optionalText(QLatin1StringView name) const
{
    return isGiven(name) ? text(name, false) : QString();
}

QJsonArray ObjectReader::array(QLatin1StringView name, bool required) const
{
    const QJsonValue found = value(name);
    if (found.isArray())
        return found.toArray();
    if (has(name))
        problem(at(name), Code::WrongType, u"list"_s);
    else if (required)
        problem(at(name), Code::Missing);
    return {};
}

std::optional<int> ObjectReader::integer(const QJsonValue &found, const QStringList &path) const
{
    const auto number = json::integer(found);
    if (!number)
        problem(path, Code::WrongType, u"integer"_s);
    return number;
}

std::optional<ObjectReader> ObjectReader::object(QLatin1StringView name) const
{
    const QJsonValue found = value(name);
    if (found.isObject())
        return ObjectReader(found.toObject(), at(name), m_problems);
    if (has(name))
        problem(at(name), Code::WrongType, u"object"_s);
    return std::nullopt;
}

void ObjectReader::refuseUnknown(const QList<QLatin1StringView> &known) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!known.contains(it.key()))
            problem(m_path + QStringList{it.key()}, Code::UnknownField);
    }
}

tl::expected<QJsonObject, QList<FieldProblem>> objectFromText(const QByteArray &text)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return tl::make_unexpected(
            QList<FieldProblem>{{.path = {}, .code = Code::NotJson, .actual = parseError.offset}});
    }
    if (!document.isObject()) {
        return tl::make_unexpected(
            QList<FieldProblem>{{.path = {}, .code = Code::WrongType, .said = u"object"_s}});
    }
    return document.object();
}

} // namespace cd
