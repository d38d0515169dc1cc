// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/filejobpoll.h"

#include "workflow/history/filejobledger.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

struct FileJobPoll::Pass
{
    struct Question
    {
        Scope scope;
        QList<JobId> ids;
    };

    QList<JobKey> keys;
    bool ended = false;
    Lane lane = Lane::Background;
    Done done;
    QHash<JobId, Place> places;
    QList<Question> questions;
    QSet<JobId> unlisted; // their project's list was read, and is without them
    QList<Question> toList; // so few that they were asked for by themselves first
    QHash<JobId, ServiceError> unknown; // asked for by themselves they were not there
    QHash<JobKey, QMap<int, JobNews>> told;
    QHash<JobKey, ServiceError> failed;
};

FileJobPoll::FileJobPoll(JobTable &table, const JobsService &jobs, const FilesService &files,
                         FileJobLedger &ledger)
    : m_table(table)
    , m_jobs(jobs)
    , m_names(table, files)
    , m_ledger(ledger)
{
}

void FileJobPoll::poll(const QList<JobKey> &keys, bool ended, Lane lane, const Done &done)
{
    Q_ASSERT(!isPolling());
    m_pass = std::make_shared<Pass>();
    m_pass->keys = keys;
    m_pass->ended = ended;
    m_pass->lane = lane;
    m_pass->done = done;
    m_ledger.open(keys, this, [this] { ask(); });
}

/// Collects the jobs to ask about, separately for each project, as many at a time as fit into a
/// URL.
void FileJobPoll::ask()
{
    QHash<QString, Pass::Question> gathered;
    const auto askFor = [this](Pass::Question &question) {
        m_pass->questions.append(question);
        question.ids.clear();
    };
    for (const JobKey key : std::as_const(m_pass->keys)) {
        const JobRowPtr row = m_table.find(key);
        if (!row)
            continue; // deleted meanwhile
        const QList<FileJobState> parts = m_ledger.parts(key);
        if (parts.isEmpty())
            m_pass->failed.insert(key,
                                  {.kind = ServiceError::Kind::LocalFile,
                                   .retry = ServiceError::Retry::Later,
                                   .technical = u"the parts could not be read"_s});
        for (int i = 0; i < int(parts.size()); ++i) {
            const FileJobState &part = parts.at(i);
            if (!isMade(part) || (!m_pass->ended && hasEnded(part)))
                continue;
            m_pass->places.insert(part.id, {key, i});
            Pass::Question &question
                = gathered[row->scope.organization.value + u' ' + row->scope.project.value];
            question.scope = row->scope;
            question.ids.append(part.id);
            if (question.ids.size() == JobFilter::maxIds)
                askFor(question);
        }
    }
    for (Pass::Question &question : gathered) {
        if (!question.ids.isEmpty())
            askFor(question);
    }
    askNext();
}

void FileJobPoll::askNext()
{
    if (!m_pass->toList.isEmpty()) {
        const Pass::Question unknown = m_pass->toList.takeFirst();
        return askMany(unknown.scope, unknown.ids);
    }
    if (m_pass->questions.isEmpty())
        return finish();
    Pass::Question &next = m_pass->questions.first();
    if (next.ids.size() > few) {
        const Pass::Question many = m_pass->questions.takeFirst();
        return askMany(many.scope, many.ids);
    }
    const JobId id = next.ids.takeFirst();
    const Scope scope = next.scope;
    if (next.ids.isEmpty())
        m_pass->questions.removeFirst();
    askOne(scope, id);
}

void FileJobPoll::askOne(const Scope &scope, const JobId &id)
{
    m_jobs.in(Dialect::Second, scope)
        .job(
            id, this,
            [this, scope, id](const Result<JobNews> &answer) {
                if (answer) {
                    told(*answer);
                    const JobKey key = m_pass->places.value(id).key;
                    if (m_ledger.parts(key).size() == 1)
                        m_table.changeDetails(key, {.rawJob = answer->raw});
                } else if (answer.error().kind == ServiceError::Kind::NotFound) {
                    notFound(scope, id, answer.error());
                } else {
                    failed({id}, answer.error());
                }
                askNext();
            },
            m_pass->lane)
        .release();
}

void FileJobPoll::askMany(const Scope &scope, const QList<JobId> &ids)
{
    JobFilter filter;
    filter.ids = ids;
    m_jobs.in(Dialect::Second, scope)
        .jobs(
            filter, {}, this,
            [this, scope, ids](const Result<Page<JobNews>> &page) {
                if (!page) {
                    failed(ids, page.error());
                    return askNext();
                }
                QSet<JobId> left(ids.cbegin(), ids.cend());
                for (const JobNews &job : page->items) {
                    told(job);
                    left.remove(job.job.id);
                }
                for (const JobId &id : std::as_const(left))
                    missing(scope, id);
                askNext();
            },
            m_pass->lane)
        .release();
}

void FileJobPoll::told(const JobNews &job)
{
    const auto place = m_pass->places.constFind(job.job.id);
    if (place != m_pass->places.cend())
        m_pass->told[place->key].insert(place->position, job);
}

/// The list of its project does not contain it.
void FileJobPoll::missing(const Scope &scope, const JobId &id)
{
    m_pass->unlisted.insert(id);
    const Place place = m_pass->places.value(id);
    const FileJobState part = m_ledger.parts(place.key).value(place.position);
    if (part.status.isFinished())
        return; // deleted there after it had ended: that changes nothing here
    if (m_pass->unknown.contains(id))
        notFound(scope, id, m_pass->unknown.value(id));
    else
        m_pass->questions.append({scope, {id}}); // what became of it, it says itself
}

/// A deleted job and a project that the key can't see get the same answer (404): the project's list
/// shows which it is.
void FileJobPoll::notFound(const Scope &scope, const JobId &id, const ServiceError &error)
{
    if (m_pass->unlisted.contains(id)) {
        const Place place = m_pass->places.value(id);
        m_ledger.failed(place.key, place.position, error); // the others go on
    } else {
        m_pass->unknown.insert(id, error);
        m_pass->toList.append({scope, {id}});
    }
}

void FileJobPoll::failed(const QList<JobId> &ids, const ServiceError &error)
{
    for (const JobId &id : ids)
        m_pass->failed.insert(m_pass->places.value(id).key, error);
}

void FileJobPoll::finish()
{
    const std::shared_ptr<Pass> pass = m_pass;
    for (const JobKey key : std::as_const(pass->keys))
        conclude(key);
    m_pass.reset(); // the callback may start the next poll
    for (const JobKey key : std::as_const(pass->keys)) {
        const auto failure = pass->failed.constFind(key);
        if (failure != pass->failed.cend())
            pass->done(key, tl::make_unexpected(*failure));
        else
            pass->done(key, !pass->told.value(key).isEmpty());
    }
}

void FileJobPoll::conclude(JobKey key)
{
    const bool isNew = m_ledger.told(key, m_pass->told.value(key));
    m_pass->told[key] = isNew ? m_pass->told[key] : QMap<int, JobNews>();
    const auto failure = m_pass->failed.constFind(key);
    m_table.change(key, [this, failure](JobRow &row) {
        row.pollError = failure == m_pass->failed.cend() ? std::nullopt : std::optional(*failure);
    });
    const JobRowPtr row = m_table.find(key);
    if (row && isNew && row->job.status.isFinished())
        m_names.fetch(key);
}

} // namespace cd
