// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/labelsets.h"

#include "store/evaluations/labelsetstore.h"
#include "store/store.h"
#include "workflow/base/clock.h"
#include "workflow/evaluating/reviewedlabels.h"
#include "workflow/evaluating/setreading.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace cd {

namespace {

constexpr int setTellingMs = 100;

} // namespace

/// What was saved, and the list as it is then.
struct LabelSets::Outcome
{
    StoreResult<LabelSet> saved = LabelSet{};
    StoreResult<QList<LabelSet>> sets = QList<LabelSet>{};
};

LabelSets::LabelSets(Store &store, FileHashes &hashes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_hashes(hashes)
    , m_clock(clock)
{
    m_threads.setMaxThreadCount(1);
    m_telling.setInterval(setTellingMs);
    connect(&m_telling, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_files, m_part); });
    write([](LabelSetStore &, Database &) { return LabelSet{}; },
          [](const StoreResult<LabelSet> &) {});
}

LabelSets::~LabelSets()
{
    m_isCancelled = true;
    m_threads.waitForDone();
}

std::optional<LabelSet> LabelSets::find(LabelSetId id) const
{
    const auto found = std::find_if(m_sets.cbegin(), m_sets.cend(),
                                    [id](const LabelSet &set) { return set.id == id; });
    return found == m_sets.cend() ? std::nullopt : std::optional(*found);
}

std::optional<LabelSet> LabelSets::find(const QString &name) const
{
    const QString wanted = name.trimmed();
    const auto found = std::find_if(m_sets.cbegin(), m_sets.cend(), [&wanted](const LabelSet &set) {
        return set.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == m_sets.cend() ? std::nullopt : std::optional(*found);
}

/// Runs `work(LabelSetStore &, Database &)` in the store's thread, takes the list as it is then,
/// and passes on what it returned.
template<typename Work, typename Done>
void LabelSets::write(Work work, Done done)
{
    m_store.post(
        [work](Database &database) {
            LabelSetStore store(database);
            Outcome outcome;
            outcome.saved = work(store, database);
            outcome.sets = store.sets();
            return outcome;
        },
        this,
        [this, done](const Outcome &outcome) {
            take(outcome);
            done(outcome.saved);
        });
}

void LabelSets::take(const Outcome &outcome)
{
    if (!outcome.sets) {
        Q_EMIT failed(outcome.sets.error());
    } else if (!m_isLoaded || m_sets != *outcome.sets) {
        m_isLoaded = true;
        m_sets = *outcome.sets;
        Q_EMIT changed();
    }
    if (!outcome.saved)
        Q_EMIT failed(outcome.saved.error());
}

LabelSet LabelSets::newVersion(const QString &name) const
{
    LabelSet next;
    next.name = name.trimmed();
    next.at = m_clock.now().toUTC();
    next.who = m_who;
    return next;
}

void LabelSets::read(const QString &path, const QString &name)
{
    m_isReading = true;
    m_isCancelled = false;
    m_files = 0;
    m_part = 0;
    m_telling.start();
    m_threads.start([this, path, next = newVersion(name)] { readNow(path, next); });
}

/// In a thread of its own.
void LabelSets::readNow(const QString &path, const LabelSet &next)
{
    const auto goesOn = [this] {
        return !m_isCancelled;
    };
    const auto progress = [this](qint64 files, double part) {
        m_files = files;
        m_part = part;
    };
    LabelReport report;
    const QList<LabelledFile> files = readLabelledFiles(path, {m_hashes, goesOn, progress}, report);
    Outcome outcome;
    outcome.sets = m_store.wait([&](Database &database) {
        LabelSetStore store(database);
        if (!files.isEmpty() && goesOn())
            outcome.saved = store.save(next, files);
        return store.sets();
    });
    using Why = UntakenLabel::Why;
    if (!outcome.saved) {
        report.notStored = outcome.saved.error().technical;
        report.leftOut[Why::NotStored] += std::exchange(report.taken, 0);
    } else if (outcome.saved->id == 0 && report.taken > 0) {
        report.isStopped = true;
        report.leftOut[Why::Stopped] += std::exchange(report.taken, 0);
    }
    QMetaObject::invokeMethod(
        this,
        [this, outcome, report] {
            m_telling.stop();
            m_isReading = false;
            take(outcome);
            Q_EMIT ended(outcome.saved.value_or(LabelSet{}), report);
        },
        Qt::QueuedConnection);
}

void LabelSets::saveReviewed(const QString &name, bool auditOnly, QObject *context,
                             const Saved &saved)
{
    write(
        [next = newVersion(name), auditOnly](LabelSetStore &store, Database &database) {
            return reviewedFiles(database, auditOnly)
                .and_then([&](const QList<LabelledFile> &files) -> StoreResult<LabelSet> {
                    return files.isEmpty() ? StoreResult<LabelSet>(LabelSet{})
                                           : store.save(next, files);
                });
        },
        [context = QPointer(context), saved](const StoreResult<LabelSet> &done) {
            if (context)
                saved(done);
        });
}

void LabelSets::takeReviewed(LabelSetId set, QObject *context, const Saved &saved)
{
    write(
        [set, next = newVersion({})](LabelSetStore &store, Database &database) {
            return store.versions(set).and_then(
                [&](const QList<LabelSet> &versions) -> StoreResult<LabelSet> {
                    if (versions.isEmpty())
                        return LabelSet{};
                    LabelSet to = next;
                    to.id = set;
                    return filesAsReviewed(database, versions.constFirst())
                        .and_then([&](const QList<LabelledFile> &files) {
                            return store.save(to, files);
                        });
                });
        },
        [context = QPointer(context), saved](const StoreResult<LabelSet> &done) {
            if (context)
                saved(done);
        });
}

void LabelSets::rename(LabelSetId set, const QString &name)
{
    const QString wanted = name.trimmed();
    const auto other = find(wanted);
    if (wanted.isEmpty() || (other && other->id != set))
        return;
    write(
        [set, wanted](LabelSetStore &store, Database &) {
            return store.rename(set, wanted).map([] { return LabelSet{}; });
        },
        [](const StoreResult<LabelSet> &) {});
}

void LabelSets::remove(LabelSetId set)
{
    write([set](LabelSetStore &store,
                Database &) { return store.setRemoved(set, true).map([] { return LabelSet{}; }); },
          [](const StoreResult<LabelSet> &) {});
}

void LabelSets::restore(LabelSetId set)
{
    write([set](LabelSetStore &store,
                Database &) { return store.setRemoved(set, false).map([] { return LabelSet{}; }); },
          [](const StoreResult<LabelSet> &) {});
}

void LabelSets::versions(LabelSetId set, QObject *context,
                         const std::function<void(const QList<LabelSet> &)> &read)
{
    m_store.post(
        [set](Database &database) {
            return LabelSetStore(database).versions(set).value_or(QList<LabelSet>());
        },
        context, read);
}

void LabelSets::countTestLooks(LabelSetId set, const QList<JobKey> &runs)
{
    write(
        [set, runs](LabelSetStore &store, Database &) -> StoreResult<LabelSet> {
            for (const JobKey run : runs) {
                if (const auto counted = store.countTestLook(set, run); !counted)
                    return tl::make_unexpected(counted.error());
            }
            return LabelSet{};
        },
        [](const StoreResult<LabelSet> &) {});
}

} // namespace cd
