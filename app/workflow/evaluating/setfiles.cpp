// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/setfiles.h"

#include "store/evaluations/labelsetstore.h"
#include "store/store.h"
#include "workflow/uploads/filehashes.h"
#include "workflow/uploads/filetransfer.h"

#include <QElapsedTimer>

#include <algorithm>

namespace cd {

namespace {

using Labelled = QList<LabelledFile>;

constexpr qint64 filesToldEveryMs = 100;

StoreResult<Labelled> filesOf(Database &database, LabelSetId set, int version)
{
    const LabelSetStore sets(database);
    if (version > 0)
        return sets.files(set, version);
    return sets.versions(set).and_then([&](const QList<LabelSet> &versions) {
        return versions.isEmpty() ? StoreResult<Labelled>(Labelled())
                                  : sets.files(set, versions.constFirst().version);
    });
}

/// Whatever the order in which they stand.
void drawByContent(Labelled &files, int count)
{
    std::sort(files.begin(), files.end(), [](const LabelledFile &one, const LabelledFile &other) {
        return one.document.value < other.document.value;
    });
    files.resize(std::min<qsizetype>(count, files.size()));
}

void take(FoundFiles &found, const LabelledFile &file, const FileFacts &facts)
{
    if (facts.size < 0)
        ++found.gone;
    else if (facts.error || facts.hash.isEmpty())
        ++found.unread;
    else if (facts.hash != contentOf(file.document))
        ++found.changed;
    else
        found.files.append({.id = {},
                            .name = file.name,
                            .path = file.path,
                            .size = facts.size,
                            .modified = facts.modified,
                            .hash = facts.hash,
                            .key = newFileKey()});
}

} // namespace

SetFiles::SetFiles(Store &store, FileHashes &hashes, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_hashes(hashes)
{
    m_threads.setMaxThreadCount(1);
}

SetFiles::~SetFiles()
{
    cancel();
    m_threads.waitForDone();
}

void SetFiles::cancel()
{
    m_asking.renew();
    m_isLooking = false;
    if (m_isWanted)
        *m_isWanted = false;
}

void SetFiles::look(LabelSetId set, int version, SetPart part, int most)
{
    cancel();
    m_isLooking = true;
    m_store.post(
        [set, version, part](Database &database) {
            return filesOf(database, set, version).map([part](Labelled files) {
                files.removeIf(
                    [part](const LabelledFile &file) { return !isIn(part, file.document); });
                return files;
            });
        },
        m_asking.context(),
        [this, most](const StoreResult<Labelled> &files) {
            if (files)
                return read(*files, most);
            m_isLooking = false;
            Q_EMIT failed(files.error());
        });
}

void SetFiles::read(const QList<LabelledFile> &files, int most)
{
    m_isWanted = std::make_shared<std::atomic<bool>>(true);
    m_threads.start([this, files, most, isWanted = m_isWanted] {
        Labelled chosen = files;
        FoundFiles result;
        if (most > 0 && chosen.size() > most) {
            drawByContent(chosen, most);
            result.notChosen = int(files.size() - chosen.size());
        }
        const auto goesOn = [&isWanted] {
            return isWanted->load();
        };
        QElapsedTimer told;
        told.start();
        for (qsizetype at = 0; at < chosen.size() && goesOn(); ++at) {
            const LabelledFile &file = chosen.at(at);
            if (file.path.isEmpty())
                ++result.unplaced;
            else
                take(result, file, m_hashes.read(file.path, goesOn));
            if (told.elapsed() < filesToldEveryMs)
                continue;
            told.restart();
            QMetaObject::invokeMethod(
                this,
                [this, isWanted, at, all = int(chosen.size())] {
                    if (isWanted->load())
                        Q_EMIT progressed(int(at) + 1, all);
                },
                Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            this,
            [this, isWanted, result] {
                if (!isWanted->load())
                    return;
                m_isLooking = false;
                Q_EMIT found(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace cd
