// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/queuereader.h"

#include "store/database.h"
#include "store/jobs/jobstore.h"
#include "store/reviews/reviewstore.h"
#include "workflow/rows/comparison.h"
#include "workflow/rows/exportresults.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/resultcounts.h"

#include <QSet>

#include <utility>

namespace cd {

namespace {

using Items = QList<ReviewItem>;
using States = QHash<DocumentKey, ReviewState>;

/// What was decided tells which results belong to the queue.
bool isByState(QueueKind kind)
{
    return kind == QueueKind::Flagged || kind == QueueKind::Conflicts;
}

/// The results of one job have no order among themselves without those of the others.
bool isOrderedAmongAll(QueueKind kind)
{
    return kind == QueueKind::LeastSure || kind == QueueKind::Audit || kind == QueueKind::Given;
}

bool isToBeSeen(FileOutcome outcome)
{
    return outcome == FileOutcome::Typed || outcome == FileOutcome::Untyped
        || outcome == FileOutcome::Failed;
}

class QueueReader
{
public:
    QueueReader(const Database &database, const QueueSource &source)
        : m_database(database)
        , m_source(source)
    {
    }

    StoreResult<Items> read()
    {
        return readDocuments().and_then([this] { return readOther(); }).and_then([this] {
            return readAll();
        });
    }

private:
    const QueueChoice &choice() const { return m_source.choice; }

    StoreResult<void> readDocuments()
    {
        if (!isByState(choice().kind))
            return {};
        const ReviewStore reviews(m_database);
        const auto found
            = choice().kind == QueueKind::Flagged ? reviews.flagged() : reviews.inConflict();
        return found.map([this](const QList<DocumentKey> &documents) {
            m_documents = QSet<DocumentKey>(documents.cbegin(), documents.cend());
        });
    }

    StoreResult<void> readOther()
    {
        if (!m_source.against)
            return {};
        return JobStore(m_database)
            .results(m_source.against->key)
            .map([this](const JobDetails &details) { m_other = exportRows(details); });
    }

    StoreResult<Items> readAll()
    {
        Items all;
        for (const JobRowPtr &row : m_source.rows) {
            const auto details = JobStore(m_database).results(row->key);
            if (!details && details.error().kind == StoreError::Kind::Failed)
                continue; // this one can't be read, and says nothing of the others
            if (!details)
                return tl::make_unexpected(details.error());
            Items items = itemsOf(*row, *details);
            if (isByState(choice().kind)) {
                if (auto known = learnStates(items); !known)
                    return tl::make_unexpected(known.error());
            }
            all += isOrderedAmongAll(choice().kind) ? items : queueOf(items, choice());
        }
        if (isByState(choice().kind))
            return all;
        if (isOrderedAmongAll(choice().kind))
            all = queueOf(std::move(all), choice());
        return learnStates(all).map([&all] { return std::exchange(all, {}); });
    }

    Items itemsOf(const JobRow &row, const JobDetails &details) const
    {
        const QList<ExportRow> files = exportRows(details);
        const QList<FileOutcome> outcomes = fileOutcomes(row, details, files);
        Items items;
        for (qsizetype place = 0; place < files.size(); ++place) {
            const ExportRow &file = files.at(place);
            const DocumentKey document = documentKey(file.hash, row.service, file.fileId);
            if (!isToBeSeen(outcomes.at(place)) || document.isEmpty()
                || (isByState(choice().kind) && !m_documents.contains(document)))
                continue;
            items.append({.job = row.key,
                          .place = int(place),
                          .document = document,
                          .name = file.fileName.isEmpty() ? file.fileId.value : file.fileName,
                          .path = file.path,
                          .answer = suggestionOf(file.result)});
        }
        if (m_source.against)
            addOther(items, files);
        return items;
    }

    /// @p files: all of the job, among which @p items have their places.
    void addOther(Items &items, const QList<ExportRow> &files) const
    {
        QList<int> partners(files.size(), -1);
        for (const FilePair &pair : pairFiles(files, m_other)) {
            if (pair.here >= 0)
                partners[pair.here] = pair.there;
        }
        for (ReviewItem &item : items) {
            if (const int partner = partners.at(item.place); partner >= 0)
                item.other = suggestionOf(m_other.at(partner).result);
        }
    }

    StoreResult<void> learnStates(Items &items) const
    {
        QList<DocumentKey> documents;
        documents.reserve(items.size());
        for (const ReviewItem &item : std::as_const(items))
            documents.append(item.document);
        return ReviewStore(m_database).states(documents).map([&items](const States &states) {
            for (ReviewItem &item : items)
                item.state = states.value(item.document);
        });
    }

    const Database &m_database;
    const QueueSource &m_source;
    QSet<DocumentKey> m_documents; // those that count, if it is by state
    QList<ExportRow> m_other;
};

} // namespace

bool isAmong(const QueueChoice &choice, const JobRow &row)
{
    return (choice.jobs.isEmpty() || choice.jobs.contains(row.key)) && isChosen(choice, row);
}

bool isChosen(const QueueChoice &choice, const JobRow &row)
{
    return (!choice.jobs.isEmpty() || !isArchived(row))
        && (choice.preset.isEmpty() || choice.preset == row.origin.preset)
        && (!choice.since.isValid() || row.submittedAt >= choice.since);
}

StoreResult<ReviewQueue> readQueue(const Database &database, const QueueSource &source)
{
    return QueueReader(database, source).read().and_then([&](const Items &items) {
        return ReviewStore(database).last().map(
            [&](qint64 last) { return ReviewQueue(source.choice, items, last); });
    });
}

} // namespace cd
