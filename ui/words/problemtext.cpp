// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errortext.h"

#include <QCoreApplication>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(cd::ProblemText)
};

QString countText(const FieldProblem &problem)
{
    switch (problem.code) {
    case Code::TooShort:
        return ProblemText::tr("At least %n character(s)", nullptr, problem.limit)
            + ProblemText::tr(", there are %1", "after: At least 10 characters")
                  .arg(problem.actual);
    case Code::TooLong:
        return ProblemText::tr("At most %n character(s)", nullptr, problem.limit)
            + ProblemText::tr(", there are %1", "after: At most 50 characters").arg(problem.actual);
    case Code::TooFew:
        return ProblemText::tr("At least %n is needed", nullptr, problem.limit);
    case Code::TooMany:
        return ProblemText::tr("At most %n a job", nullptr, problem.limit)
            + ProblemText::tr(", there are %1", "after: At most 500 a job").arg(problem.actual);
    default:
        return ProblemText::tr("At least %1").arg(problem.limit);
    }
}

QString plainText(const FieldProblem &problem)
{
    switch (problem.code) {
    case Code::Missing:
        return ProblemText::tr("This is needed");
    case Code::NotUuid:
        return ProblemText::tr("No file ID: it should look like "
                               "0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d");
    case Code::Duplicate:
        return ProblemText::tr("The same stands further up");
    case Code::UnknownValue:
        return ProblemText::tr("The service does not know this value");
    case Code::BadCharacters:
        return ProblemText::tr("Letters, digits, spaces, - and _ only");
    case Code::NotAUrl:
        return ProblemText::tr("No web address: it should begin with https://");
    case Code::NotHttps:
        return ProblemText::tr("The service delivers to https addresses only");
    case Code::NotPublic:
        return ProblemText::tr("The service can't reach this address from outside");
    case Code::UnknownField:
        return ProblemText::tr("The service has no such field");
    case Code::WrongType:
        return problem.said.isEmpty() ? ProblemText::tr("A value of another kind is wanted")
                                      : ProblemText::tr("Wanted: %1").arg(problem.said);
    case Code::NotTogether:
        return ProblemText::tr("Not together with “%1”", "%1: another field of the request")
            .arg(problem.said);
    case Code::NotJson:
        return ProblemText::tr("No valid JSON");
    default:
        return problem.said.isEmpty() ? ProblemText::tr("The service refuses this") : problem.said;
    }
}

bool counts(Code code)
{
    return code == Code::TooShort || code == Code::TooLong || code == Code::TooFew
        || code == Code::TooMany || code == Code::OutOfRange;
}

QString listName(const QString &list, int number)
{
    if (list == "file_ids"_L1)
        return ProblemText::tr("File %1").arg(number);
    if (list == "rules"_L1)
        return ProblemText::tr("Rule %1").arg(number);
    if (list == "webhook_configurations"_L1)
        return ProblemText::tr("Webhook %1").arg(number);
    return list + u' ' + QString::number(number);
}

QString partName(const QString &part)
{
    if (part == "file_ids"_L1)
        return ProblemText::tr("Files");
    if (part == "rules"_L1)
        return ProblemText::tr("Rules");
    if (part == "type"_L1)
        return ProblemText::tr("type", "of a rule");
    if (part == "description"_L1)
        return ProblemText::tr("description", "of a rule");
    if (part == "project_id"_L1)
        return ProblemText::tr("Project");
    if (part == "organization_id"_L1)
        return ProblemText::tr("Organization");
    if (part == "mode"_L1)
        return ProblemText::tr("Mode");
    if (part == "lang"_L1)
        return ProblemText::tr("Language");
    if (part == "max_pages"_L1)
        return ProblemText::tr("Max pages");
    if (part == "target_pages"_L1)
        return ProblemText::tr("Target pages");
    if (part == "webhook_configurations"_L1)
        return ProblemText::tr("Webhooks");
    if (part == "webhook_url"_L1)
        return ProblemText::tr("URL");
    if (part == "webhook_events"_L1)
        return ProblemText::tr("events");
    if (part == "webhook_headers"_L1)
        return ProblemText::tr("headers");
    if (part == "webhook_output_format"_L1)
        return ProblemText::tr("output format");
    return part;
}

} // namespace

QString problemText(const FieldProblem &problem)
{
    return counts(problem.code) ? countText(problem) : plainText(problem);
}

QString fieldName(const FieldPath &path)
{
    QStringList names;
    for (qsizetype level = 0; level < path.parts.size(); ++level) {
        const QString &part = path.parts.at(level);
        if (part == "parsing_configuration"_L1 || (level == 0 && part == "query"_L1))
            continue;
        const std::optional<int> number = path.index(level + 1);
        if (number) {
            names.append(listName(part, *number + 1));
            ++level;
        } else {
            names.append(partName(part));
        }
    }
    return names.join(u", "_s);
}

QString fieldText(const FieldProblem &problem)
{
    const QString name = fieldName(problem.path);
    return name.isEmpty() ? problemText(problem) : name + u": "_s + problemText(problem);
}

} // namespace cd
