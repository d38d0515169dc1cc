// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/problemcodec.h"

#include <QJsonArray>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;

struct Worded
{
    QString type;
    QString message;
    QJsonObject context;
};

Worded counted(const QString &type, const QString &message, const FieldProblem &problem,
               QLatin1StringView key)
{
    return {type, message.arg(problem.limit), {{QString(key), problem.limit}}};
}

Worded word(const FieldProblem &problem)
{
    switch (problem.code) {
    case Code::Missing:
        if (problem.limit == 0)
            return {u"missing"_s, u"Field required"_s, {}};
        [[fallthrough]];
    case Code::TooShort:
        return counted(u"string_too_short"_s, u"String should have at least %1 characters"_s,
                       problem, "min_length"_L1);
    case Code::TooLong:
        return counted(u"string_too_long"_s, u"String should have at most %1 characters"_s, problem,
                       "max_length"_L1);
    case Code::TooFew:
        return {u"too_short"_s,
                u"List should have at least 1 item after validation"_s,
                {{u"min_length"_s, 1}}};
    case Code::TooMany:
        return counted(u"too_long"_s, u"List should have at most %1 items after validation"_s,
                       problem, "max_length"_L1);
    case Code::NotUuid:
        return {u"uuid_parsing"_s, u"Input should be a valid UUID"_s, {}};
    case Code::UnknownValue:
        return {u"enum"_s,
                problem.said.isEmpty() ? u"Input should be one of the values listed"_s
                                       : u"Input should be "_s + problem.said,
                {}};
    case Code::OutOfRange:
        return counted(u"greater_than_equal"_s, u"Input should be greater than or equal to %1"_s,
                       problem, "ge"_L1);
    case Code::UnknownField:
        return {u"extra_forbidden"_s, u"Extra inputs are not permitted"_s, {}};
    case Code::WrongType:
        return {problem.said + u"_type"_s, u"Input should be a valid "_s + problem.said, {}};
    case Code::NotJson:
        return {u"json_invalid"_s, u"JSON decode error"_s, {}};
    case Code::NotAUrl:
        return {u"string_pattern_mismatch"_s, u"String should match pattern '^https?:'"_s, {}};
    case Code::NotTogether:
        return {u"value_error"_s, u"Value error, not together with "_s + problem.said, {}};
    case Code::Duplicate:
    case Code::BadCharacters:
    case Code::NotHttps:
    case Code::NotPublic:
    case Code::SaidByService:
        break;
    }
    return {u"value_error"_s, problem.said.isEmpty() ? u"Value error"_s : problem.said, {}};
}

QJsonArray location(const FieldProblem &problem)
{
    QJsonArray loc;
    const QStringList &parts = problem.path.parts;
    if (parts.isEmpty() || (parts.first() != "query"_L1 && parts.first() != "path"_L1))
        loc.append(u"body"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const auto index = problem.path.index(i))
            loc.append(*index);
        else
            loc.append(parts.at(i));
    }
    if (problem.code == Code::NotJson)
        loc.append(problem.actual);
    return loc;
}

} // namespace

QList<FieldProblem> problemsFromJson(const QJsonObject &body)
{
    QList<FieldProblem> problems;
    const QJsonArray details = body.value("detail"_L1).toArray();
    for (const QJsonValueConstRef value : details) {
        const QJsonObject detail = value.toObject();
        if (!detail.value("loc"_L1).isArray())
            continue;
        FieldProblem problem{
            .path = {}, .code = Code::SaidByService, .said = detail.value("msg"_L1).toString()};
        const QJsonArray loc = detail.value("loc"_L1).toArray();
        for (const QJsonValueConstRef part : loc)
            problem.path.parts.append(part.toVariant().toString());
        if (!problem.path.parts.isEmpty() && problem.path.parts.first() == "body"_L1)
            problem.path.parts.removeFirst();
        problems.append(problem);
    }
    return problems;
}

QString detailFromJson(const QJsonObject &body)
{
    return body.value("detail"_L1).toString();
}

QJsonObject problemsToJson(const QList<FieldProblem> &problems)
{
    QJsonArray details;
    for (const FieldProblem &problem : problems) {
        if (problem.severity == FieldProblem::Severity::Warning)
            continue;
        const Worded worded = word(problem);
        QJsonObject detail{
            {u"loc"_s, location(problem)}, {u"msg"_s, worded.message}, {u"type"_s, worded.type}};
        if (!worded.context.isEmpty())
            detail.insert("ctx"_L1, worded.context);
        details.append(detail);
    }
    return {{u"detail"_s, details}};
}

} // namespace cd
