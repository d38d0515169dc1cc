// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/trying/trials.h"

#include "domain/validation/validation.h"
#include "workflow/trying/bench.h"

#include <algorithm>
#include <utility>

namespace cd {

namespace {

bool isReadAlike(const JobRequest &one, const JobRequest &other)
{
    return one.mode == other.mode && one.language == other.language
        && one.maxPages == other.maxPages && one.targetPages == other.targetPages;
}

/// What is wrong with rules, as the service would say it: it is not asked for that.
std::optional<ServiceError> problemOf(const JobRequest &request)
{
    QList<FieldProblem> problems = validateRules(request.rules);
    problems.removeIf([](const FieldProblem &problem) {
        return problem.severity != FieldProblem::Severity::Error;
    });
    if (problems.isEmpty())
        return std::nullopt;
    return ServiceError{.kind = ServiceError::Kind::Rejected, .fields = problems};
}

} // namespace

std::optional<bool> TrialResult::isChanged() const
{
    if (!now || !before || hasFailed())
        return std::nullopt;
    return now->answer.type != before->answer.type;
}

Trials::Trials(Bench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_service(bench.door())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(waitMs);
    connect(&m_timer, &QTimer::timeout, this, &Trials::follow);
}

Trials::~Trials() = default;

void Trials::setRequest(const JobRequest &request)
{
    JobRequest wanted = request;
    wanted.fileIds.clear();
    wanted.webhooks.clear();
    if (wanted == m_request)
        return;
    if (!isReadAlike(wanted, m_request))
        m_read.clear();
    m_request = wanted;
    changeSoon();
}

void Trials::setFiles(const QList<TrialFile> &files)
{
    QList<TrialResult> results;
    for (const TrialFile &file : files.first(std::min(files.size(), mostFiles))) {
        const auto known
            = std::find_if(m_results.cbegin(), m_results.cend(),
                           [&file](const TrialResult &one) { return one.file == file; });
        results.append(known == m_results.cend() ? TrialResult{file, {}, {}} : *known);
    }
    const auto isSame = [](const TrialResult &one, const TrialResult &other) {
        return one.file == other.file;
    };
    if (std::equal(results.cbegin(), results.cend(), m_results.cbegin(), m_results.cend(), isSame))
        return;
    callOff();
    for (TrialResult &result : results)
        result.isAsked = false;
    m_results = results;
    if (indexOf(m_open) < 0)
        m_open.clear();
    Q_EMIT filesChanged();
    changeSoon();
    tell();
}

void Trials::setFollowing(bool follows)
{
    m_follows = follows;
    if (!follows)
        m_timer.stop();
    tell();
}

/// Asked anew with each change, a model would never come to an end.
void Trials::changeSoon()
{
    if (m_follows && m_hasTried && !isByModel())
        m_timer.start();
}

void Trials::compareWithNow()
{
    for (TrialResult &result : m_results) {
        if (result.now)
            result.before = result.now;
    }
}

void Trials::tryNow()
{
    compareWithNow();
    m_hasTried = true;
    m_isFollowed = false;
    begin();
}

void Trials::follow()
{
    if (!std::exchange(m_isFollowed, true))
        compareWithNow();
    begin();
}

void Trials::begin()
{
    callOff();
    m_error = problemOf(m_request);
    if (m_error || m_results.isEmpty())
        return tell();
    m_toBring = static_cast<int>(m_results.size());
    for (int i = 0; i < m_toBring; ++i) {
        m_results[i].isAsked = true;
        m_results[i].id = {};
        const TrialFile &file = m_results.at(i).file;
        m_bench.bring(
            file.path, m_round.context(), [this, i](const Result<FileId> &got) { brought(i, got); },
            file.content);
    }
    tell();
}

void Trials::brought(int index, const Result<FileId> &file)
{
    if (file)
        m_results[index].id = *file;
    else
        fail(m_results[index], file.error());
    if (!file && file.error().kind == ServiceError::Kind::Offline)
        m_error = file.error(); // it is about all of them
    if (--m_toBring == 0)
        ask();
    tell();
}

/// What was read before is answered at once, so that one request does for all of it. Others take
/// their time, each its own.
void Trials::ask()
{
    QList<int> known;
    for (int i = 0; i < int(m_results.size()); ++i) {
        if (m_results.at(i).id.isEmpty())
            continue;
        const bool isOpen = m_results.at(i).file.path == m_open;
        if (!isOpen && m_read.contains(m_results.at(i).id) && !isByModel())
            known.append(i);
        else
            askFor({i}, isOpen);
    }
    if (!known.isEmpty())
        askFor(known, false);
}

void Trials::askFor(const QList<int> &indexes, bool withTerms)
{
    TrialOrder order{m_request, withTerms};
    for (const int i : indexes)
        order.request.fileIds.append(m_results.at(i).id);
    m_calls.push_back(m_service.run(order, m_round.context(),
                                    [this, indexes, withTerms](const Result<TrialAnswer> &answer) {
                                        answered(indexes, answer, withTerms);
                                    }));
}

void Trials::answered(const QList<int> &indexes, const Result<TrialAnswer> &answer, bool withTerms)
{
    const bool isWhole = answer && answer->files.size() == indexes.size();
    if (isWhole)
        m_judge = answer->judge;
    for (int i = 0; i < int(indexes.size()); ++i) {
        TrialResult &result = m_results[indexes.at(i)];
        if (isWhole)
            take(result, answer->files.at(i));
        else
            fail(result,
                 answer ? ServiceError{.kind = ServiceError::Kind::AnswerUnreadable}
                        : answer.error());
        // It was opened while the answer was on its way.
        if (!withTerms && isWhole && result.now && result.file.path == m_open)
            askFor({indexes.at(i)}, true);
    }
    tell();
}

void Trials::take(TrialResult &result, const FileTrial &trial)
{
    result.isAsked = false;
    result.problem.reset();
    result.said.clear();
    if (trial.outcome) {
        result.now = *trial.outcome;
        m_read.insert(trial.file);
    } else {
        result.said = trial.outcome.error();
        m_bench.forget(trial.file); // the next try brings it again, if that was the matter
    }
}

void Trials::fail(TrialResult &result, const ServiceError &why)
{
    result.isAsked = false;
    result.problem = why;
    result.said.clear();
}

void Trials::callOff()
{
    m_timer.stop();
    m_round.renew(); // nothing is told any more
    for (Call &call : m_calls)
        call.cancel();
    m_calls.clear();
    m_toBring = 0;
    for (TrialResult &result : m_results)
        result.isAsked = false;
}

void Trials::open(const QString &path)
{
    if (path == m_open)
        return;
    m_open = path;
    const int index = indexOf(path);
    const bool isThere = index >= 0 && !m_results.at(index).id.isEmpty();
    if (isThere && !m_results.at(index).isAsked && !isByModel())
        askFor({index}, true);
}

bool Trials::isTrying() const
{
    return std::any_of(m_results.cbegin(), m_results.cend(),
                       [](const TrialResult &one) { return one.isAsked; });
}

int Trials::changed() const
{
    return int(std::count_if(m_results.cbegin(), m_results.cend(), [](const TrialResult &one) {
        return one.isChanged().value_or(false);
    }));
}

int Trials::unchanged() const
{
    return int(std::count_if(m_results.cbegin(), m_results.cend(), [](const TrialResult &one) {
        return !one.isChanged().value_or(true);
    }));
}

bool Trials::isByModel() const
{
    return m_judge && m_judge->kind == JudgeChoice::Kind::Model;
}

int Trials::indexOf(const QString &path) const
{
    const auto found
        = std::find_if(m_results.cbegin(), m_results.cend(), [&path](const TrialResult &one) {
              return !path.isEmpty() && one.file.path == path;
          });
    return found == m_results.cend() ? -1 : int(std::distance(m_results.cbegin(), found));
}

void Trials::tell()
{
    Q_EMIT resultsChanged();
}

} // namespace cd
