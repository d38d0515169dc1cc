// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/formrefusal.h"

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Whether a change of one of two lists may answer a problem with it: of one entry where that
/// changed, and of all where entries came, went or are meant as a whole.
template<typename T>
bool mayAnswer(const QList<T> &before, const QList<T> &after, const FieldPath &path)
{
    if (before == after)
        return false;
    const auto entry = path.index(1);
    return !entry || before.size() != after.size() || *entry >= after.size()
        || before.at(*entry) != after.at(*entry);
}

bool mayAnswerReading(const JobRequest &before, const JobRequest &after, const QString &field)
{
    const bool language = before.language != after.language;
    const bool limit = before.maxPages != after.maxPages;
    const bool pages = before.targetPages != after.targetPages;
    if (field == "lang"_L1)
        return language;
    if (field == "max_pages"_L1 || field == "target_pages"_L1)
        return limit || pages; // they may be at odds with each other
    return language || limit || pages;
}

bool isAnswered(const FieldPath &path, const FormContent &before, const FormContent &after)
{
    const QString part = path.parts.value(0);
    if (part == "file_ids"_L1)
        return differingParts(before, after).testFlag(FormPart::Files);
    if (part == "rules"_L1)
        return mayAnswer(before.request.rules, after.request.rules, path);
    if (part == "webhook_configurations"_L1)
        return mayAnswer(before.request.webhooks, after.request.webhooks, path);
    if (part == "mode"_L1)
        return before.request.mode != after.request.mode;
    return mayAnswerReading(before.request, after.request, path.parts.value(1));
}

} // namespace

bool FormRefusal::isInForm(const FieldProblem &problem)
{
    const QStringList parts{u"file_ids"_s, u"rules"_s, u"mode"_s, u"parsing_configuration"_s,
                            u"webhook_configurations"_s};
    return parts.contains(problem.path.parts.value(0));
}

void FormRefusal::takeChange(const FormContent &before, const FormContent &after)
{
    m_problems.removeIf(
        [&](const FieldProblem &problem) { return isAnswered(problem.path, before, after); });
}

} // namespace cd
