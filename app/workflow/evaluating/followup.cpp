// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/followup.h"

#include "domain/evaluation/typenumbers.h"
#include "domain/service/abilities.h"
#include "workflow/rows/exportresults.h"
#include "workflow/rows/jobfacts.h"

#include <QHash>

namespace cd {

namespace {

ResendRule inNumbers(const FollowUpRule &rule, TypeNumbers &numbers)
{
    ResendRule found{.below = rule.below, .withoutType = rule.withoutType, .types = {}};
    for (const QString &type : rule.types)
        found.types.append(numbers.of(type));
    return found;
}

} // namespace

bool FollowUpRule::takes(const std::optional<Suggestion> &answer) const
{
    TypeNumbers numbers(types);
    return answer
        && inNumbers(*this, numbers)
               .takes({.answer = numbers.of(answer->type), .confidence = answer->confidence});
}

bool isLaterStanding(const std::optional<Suggestion> &earlier,
                     const std::optional<Suggestion> &later, StandingAnswer standing)
{
    if (!earlier || !later)
        return later.has_value();
    switch (standing) {
    case StandingAnswer::Later:
        return true;
    case StandingAnswer::Surer:
        return !earlier->type
            || (later->type && later->confidence.value_or(0) >= earlier->confidence.value_or(0));
    case StandingAnswer::Earlier:
        break;
    }
    return false;
}

Resent filesToResend(const JobDetails &job, const FollowUpRule &rule)
{
    Resent resent;
    const QList<ExportRow> rows = exportRows(job);
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const std::optional<Suggestion> answer = suggestionOf(rows.at(place).result);
        if (answer)
            ++resent.answered;
        if (!rule.takes(answer))
            continue;
        JobFile file{.id = rows.at(place).fileId, .name = rows.at(place).fileName};
        if (place < job.files.size())
            file = job.files.at(place);
        file.error.reset();
        resent.files.append(file);
    }
    return resent;
}

bool canFollowUp(const JobRow &job)
{
    return abilitiesOf(job.dialect).modes && job.job.mode == modeWord(Mode::Fast) && isComplete(job)
        && job.resultCount > 0;
}

SetRun followUpOf(const JobRow &job, const JobDetails &details, const Resent &resent)
{
    SetRun run{.request = details.request,
               .origin = job.origin,
               .label = job.label,
               .files = resent.files};
    run.request.fileIds.clear();
    run.request.webhooks.clear();
    run.request.mode = Mode::Multimodal;
    run.origin.configuration = {};
    run.origin.isPresetChanged = true; // it had another mode, or that job was changed already
    run.origin.follows = job.key;
    return run;
}

FollowUpEstimate estimateFollowUp(const Evaluation &run, const Evaluation &withPictures,
                                  const FollowUpRule &rule)
{
    QHash<DocumentKey, Suggestion> others;
    for (const EvaluatedFile &file : withPictures.files) {
        if (file.answer)
            others.insert(file.labelled.document, *file.answer);
    }
    TypeNumbers numbers(rule.types);
    QList<Answered> cheap;
    QList<Answered> dear;
    for (const EvaluatedFile &file : run.files) {
        const auto other = others.constFind(file.labelled.document);
        if (other == others.cend() || !file.answer)
            continue;
        const int label = numbers.of(file.labelled.label);
        cheap.append({label, numbers.of(file.answer->type), file.answer->confidence});
        dear.append({label, numbers.of(other->type), other->confidence});
    }
    return {cheap.size(), escalationGain(cheap, dear, inNumbers(rule, numbers))};
}

} // namespace cd
