// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/trying/triedfiles.h"

#include "ui/words/errortext.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/trying/bench.h"
#include "workflow/workspace.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

TriedFiles::TriedFiles(Workspace &workspace, Trials &trials, Form form, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_trials(trials)
    , m_form(std::move(form))
{
    connect(&trials, &Trials::resultsChanged, this, &TriedFiles::findMoved);
}

void TriedFiles::refresh()
{
    QList<TrialFile> files;
    const QList<PinnedFile> pins = m_form.care().pinned;
    for (const PinnedFile &pin : pins)
        files.append(fileOf(pin));
    if (files.isEmpty()) {
        const QStringList selected = m_form.selected();
        for (const QString &path : selected)
            files.append({path, {}});
    }
    m_trials.setFiles(files);
}

TrialFile TriedFiles::fileOf(const PinnedFile &pin) const
{
    return {m_moved.value(pin.hash, pin.path), pin.hash};
}

bool TriedFiles::isPinned(const QString &path) const
{
    const QList<PinnedFile> pins = m_form.care().pinned;
    return std::any_of(pins.cbegin(), pins.cend(),
                       [&](const PinnedFile &pin) { return fileOf(pin).path == path; });
}

void TriedFiles::pin(const QStringList &paths)
{
    m_hashing.renew();
    m_toPin.clear();
    m_why.clear();
    m_toHash = static_cast<int>(paths.size());
    for (const QString &path : paths) {
        m_workspace.bench().hash(
            path, m_hashing.context(),
            [this, path](const Result<QByteArray> &hash) { hashed(path, hash); });
    }
}

void TriedFiles::hashed(const QString &path, const Result<QByteArray> &hash)
{
    if (hash)
        m_toPin.append({*hash, path});
    else //: %1: a file, %2: a sentence
        m_why = tr("%1 was not pinned: %2").arg(path, errorText(hash.error()));
    if (--m_toHash == 0)
        pinAll();
}

/// One step, whatever is pinned at once.
void TriedFiles::pinAll()
{
    RuleCare care = m_form.care();
    int left = 0;
    for (const PinnedFile &pin : std::exchange(m_toPin, {})) {
        erase_if(care.pinned, [&pin](const PinnedFile &known) {
            return known.path == pin.path || known.hash == pin.hash;
        });
        m_moved.remove(pin.hash);
        if (care.pinned.size() < PinnedFile::most)
            care.pinned.append(pin);
        else
            ++left;
    }
    if (care != m_form.care())
        m_form.setCare(care);
    refresh();
    if (left > 0) {
        m_why = tr("%Ln file(s) were not pinned: there is room for %1.", nullptr, left)
                    .arg(PinnedFile::most);
    }
    if (!m_why.isEmpty())
        Q_EMIT notPinned(m_why);
}

void TriedFiles::unpin(const QStringList &paths)
{
    RuleCare care = m_form.care();
    erase_if(care.pinned, [&](const PinnedFile &pin) { return paths.contains(fileOf(pin).path); });
    if (care != m_form.care())
        m_form.setCare(care);
    refresh();
}

void TriedFiles::findMoved()
{
    bool hasFound = false;
    for (const TrialResult &result : m_trials.results()) {
        const bool isLost = result.problem && !result.file.content.isEmpty()
            && (result.problem->kind == ServiceError::Kind::LocalFile
                || result.problem->kind == ServiceError::Kind::FileChanged);
        if (!isLost)
            continue;
        const UploadItemList &items = m_workspace.uploads().items();
        const auto found = std::find_if(items.cbegin(), items.cend(), [&](const UploadItem &item) {
            return item.hash == result.file.content && !item.path.isEmpty()
                && item.path != result.file.path && item.canBeSubmitted();
        });
        if (found != items.cend() && m_moved.value(result.file.content) != found->path) {
            m_moved.insert(result.file.content, found->path);
            hasFound = true;
        }
    }
    if (!hasFound)
        return;
    refresh();
    m_trials.tryNow();
}

} // namespace cd
