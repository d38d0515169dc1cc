// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/partslook.h"

#include "workflow/partsbook.h"
#include "workflow/partsmerge.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

struct PartsLook::Pass
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
    QHash<JobKey, QMap<int, FileJob>> told;
    QHash<JobKey, ServiceError> failed;
};

PartsLook::PartsLook(JobTable &table, const FileJobsService &fileJobs, const FilesService &files,
                     PartsBook &book)
    : m_table(table)
    , m_fileJobs(fileJobs)
    , m_names(table, files)
    , m_book(book)
{
}

void PartsLook::look(const QList<JobKey> &keys, bool ended, Lane lane, const Done &done)
{
    Q_ASSERT(!isLooking());
    m_pass = std::make_shared<Pass>();
    m_pass->keys = keys;
    m_pass->ended = ended;
    m_pass->lane = lane;
    m_pass->done = done;
    m_book.open(keys, this, [this] { ask(); });
}

/// Gathers what there is to ask: of each project by itself, so many at a time as fit an address.
void PartsLook::ask()
{
    QHash<QString, Pass::Question> gathered;
    const auto askFor = [this](Pass::Question &question) {
        m_pass->questions.append(question);
        question.ids.clear();
    };
    for (const JobKey key : std::as_const(m_pass->keys)) {
        const QList<JobPart> parts = m_book.parts(key);
        if (parts.isEmpty() && m_table.contains(key))
            m_pass->failed.insert(key,
                                  {.kind = ServiceError::Kind::LocalFile,
                                   .retry = ServiceError::Retry::Later,
                                   .technical = u"the parts could not be read"_s});
        for (int i = 0; i < int(parts.size()); ++i) {
            const JobPart &part = parts.at(i);
            if (part.id.isEmpty() || (!m_pass->ended && hasEnded(part)))
                continue;
            m_pass->places.insert(part.id, {key, i});
            const Scope &scope = m_table.row(key).scope;
            Pass::Question &question
                = gathered[scope.organization.value + u' ' + scope.project.value];
            question.scope = scope;
            question.ids.append(part.id);
            if (question.ids.size() == FileJobFilter::maxIds)
                askFor(question);
        }
    }
    for (Pass::Question &question : gathered) {
        if (!question.ids.isEmpty())
            askFor(question);
    }
    askNext();
}

void PartsLook::askNext()
{
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

void PartsLook::askOne(const Scope &scope, const JobId &id)
{
    m_fileJobs.in(scope)
        .job(
            id, this,
            [this, id](const Result<FileJobAnswer> &answer) {
                if (answer) {
                    told(answer->job);
                    const JobKey key = m_pass->places.value(id).key;
                    if (m_table.contains(key) && m_book.parts(key).size() == 1)
                        m_table.changeDetails(key, {.rawJob = answer->raw});
                } else {
                    failed({id}, answer.error());
                }
                askNext();
            },
            m_pass->lane)
        .release();
}

void PartsLook::askMany(const Scope &scope, const QList<JobId> &ids)
{
    FileJobFilter filter;
    filter.ids = ids;
    m_fileJobs.in(scope)
        .jobs(
            filter, {}, this,
            [this, scope, ids](const Result<Page<FileJob>> &page) {
                if (!page) {
                    failed(ids, page.error());
                    return askNext();
                }
                QSet<JobId> missing(ids.cbegin(), ids.cend());
                for (const FileJob &job : page->items) {
                    told(job);
                    missing.remove(job.id);
                }
                for (const JobId &id : std::as_const(missing)) // what became of it, it says itself
                    m_pass->questions.append({scope, {id}});
                askNext();
            },
            m_pass->lane)
        .release();
}

void PartsLook::told(const FileJob &job)
{
    const auto place = m_pass->places.constFind(job.id);
    if (place != m_pass->places.cend())
        m_pass->told[place->key].insert(place->position, job);
}

void PartsLook::failed(const QList<JobId> &ids, const ServiceError &error)
{
    for (const JobId &id : ids) {
        const Place place = m_pass->places.value(id);
        if (error.kind == ServiceError::Kind::NotFound)
            m_book.failed(place.key, place.position, error); // it was deleted: the others go on
        else
            m_pass->failed.insert(place.key, error);
    }
}

void PartsLook::finish()
{
    const std::shared_ptr<Pass> pass = m_pass;
    for (const JobKey key : std::as_const(pass->keys))
        conclude(key);
    m_pass.reset(); // whoever is told may look again
    for (const JobKey key : std::as_const(pass->keys)) {
        const auto failure = pass->failed.constFind(key);
        if (failure != pass->failed.cend())
            pass->done(key, tl::make_unexpected(*failure));
        else
            pass->done(key, !pass->told.value(key).isEmpty());
    }
}

void PartsLook::conclude(JobKey key)
{
    if (!m_table.contains(key))
        return;
    const bool isNew = m_book.told(key, m_pass->told.value(key));
    m_pass->told[key] = isNew ? m_pass->told[key] : QMap<int, FileJob>();
    JobRow row = m_table.row(key);
    const auto failure = m_pass->failed.constFind(key);
    row.lookError = failure == m_pass->failed.cend() ? std::nullopt : std::optional(*failure);
    // A job that is not there any more has nothing to tell.
    if (row.lookError && row.lookError->retry == ServiceError::Retry::Never)
        row.watched = false;
    m_table.update(row);
    if (isNew && row.job.status.isFinished())
        m_names.look(key);
}

} // namespace cd
