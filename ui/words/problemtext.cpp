// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errortext.h"

#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(cd::ProblemText)
};

/// What is asked for where a list is too short; empty: no list that has a name of its own.
QString addOneText(const FieldProblem &problem)
{
    if (problem.path.parts.size() != 1 || problem.limit > 1)
        return {};
    const QString list = problem.path.parts.constFirst();
    if (list == "file_ids"_L1)
        return ProblemText::tr("Add at least one file");
    return list == "rules"_L1 ? ProblemText::tr("Add at least one rule") : QString();
}

QString limitText(const FieldProblem &problem)
{
    switch (problem.code) {
    case Code::TooShort:
        return ProblemText::tr("At least %Ln character(s)", nullptr, problem.limit)
            + ProblemText::tr(", there are %1", "after: At least 10 characters")
                  .arg(countText(problem.actual));
    case Code::TooLong:
        return ProblemText::tr("At most %Ln character(s)", nullptr, problem.limit)
            + ProblemText::tr(", there are %1", "after: At most 50 characters")
                  .arg(countText(problem.actual));
    case Code::TooFew:
        return ProblemText::tr("At least %Ln needed", nullptr, problem.limit);
    case Code::TooMany:
        return ProblemText::tr("At most %Ln per job", nullptr, problem.limit)
            + ProblemText::tr("; you have %1", "after: At most 500 per job")
                  .arg(countText(problem.actual));
    default:
        return ProblemText::tr("At least %1").arg(countText(problem.limit));
    }
}

QString plainText(const FieldProblem &problem)
{
    switch (problem.code) {
    case Code::Missing:
        return ProblemText::tr("Required");
    case Code::NotUuid:
        return ProblemText::tr("Not a file ID; it should look like "
                               "dfl-0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d");
    case Code::Duplicate:
        return ProblemText::tr("Duplicate of an earlier entry");
    case Code::UnknownValue:
        return ProblemText::tr("The service does not know this value");
    case Code::BadCharacters:
        return ProblemText::tr("Letters, digits, spaces, - and _ only");
    case Code::NotAUrl:
        return ProblemText::tr("Not a web address; it should begin with https://");
    case Code::NotHttps:
        return ProblemText::tr("The service delivers to https addresses only");
    case Code::NotPublic:
        return ProblemText::tr("The service can't reach this address from outside");
    case Code::UnknownField:
        return ProblemText::tr("There is no such field");
    case Code::WrongType:
        return problem.said.isEmpty() ? ProblemText::tr("Wrong type of value")
                                      : ProblemText::tr("Expected: %1").arg(problem.said);
    case Code::NotTogether:
        return ProblemText::tr("Not together with “%1”", "%1: another field of the request")
            .arg(problem.said);
    case Code::NotJson:
        return ProblemText::tr("Invalid JSON");
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
        return ProblemText::tr("Pages");
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

/// "rules 3, 6 and 8"
QString entriesText(const QString &list, QList<int> entries)
{
    std::sort(entries.begin(), entries.end());
    if (entries.size() == 1)
        return listName(list, entries.constFirst() + 1);
    QStringList numbers;
    for (const int entry : std::as_const(entries))
        numbers += countText(entry + 1);
    const QString last = numbers.takeLast();
    const QString all = ProblemText::tr("%1 and %2", "the numbers of entries: 3, 6 and 8")
                            .arg(numbers.join(u", "_s), last);
    if (list == "file_ids"_L1)
        return ProblemText::tr("files %1", "%1: their numbers").arg(all);
    if (list == "rules"_L1)
        return ProblemText::tr("rules %1", "%1: their numbers").arg(all);
    if (list == "webhook_configurations"_L1)
        return ProblemText::tr("webhooks %1", "%1: their numbers").arg(all);
    return list + u' ' + all;
}

} // namespace

QString problemText(const FieldProblem &problem)
{
    const bool isEmptyList = problem.code == Code::TooFew || problem.code == Code::Missing;
    if (const QString text = isEmptyList ? addOneText(problem) : QString(); !text.isEmpty())
        return text;
    return counts(problem.code) ? limitText(problem) : plainText(problem);
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
    const QString text = problemText(problem);
    const bool namesItself = !addOneText(problem).isEmpty() && text == addOneText(problem);
    return name.isEmpty() || namesItself ? text : name + u": "_s + text;
}

QString problemsText(const QList<FieldProblem> &problems)
{
    if (problems.size() == 1)
        return fieldText(problems.constFirst());
    QMap<QString, QList<int>> entries; // of which list which ones
    QStringList places;
    for (const FieldProblem &problem : problems) {
        const QString list = problem.path.parts.value(0);
        const auto entry = problem.path.index(1);
        if (!entry) {
            const QString name = fieldName(problem.path);
            if (!places.contains(name))
                places += name;
        } else if (!entries[list].contains(*entry)) {
            entries[list] += *entry;
        }
    }
    for (auto list = entries.cbegin(); list != entries.cend(); ++list)
        places += entriesText(list.key(), *list);
    return ProblemText::tr("%Ln problem(s): %1", "%1: where they are: Files; rules 3, 6 and 8",
                           static_cast<int>(problems.size()))
        .arg(places.join(u"; "_s));
}

} // namespace cd
