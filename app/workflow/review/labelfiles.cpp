// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labelfiles.h"

#include "disk/smallfile.h"
#include "domain/safetext.h"
#include "workflow/teaching/typefolder.h"
#include "workflow/uploads/filehashes.h"

#include <QFileInfo>
#include <QSemaphore>

#include <algorithm>
#include <atomic>
#include <limits>

namespace cd {

using Why = UntakenLabel::Why;

namespace {

constexpr int afterUploads = -1; // the form's files are read first

Why whyOf(UntakenFile::Why why)
{
    switch (why) {
    case UntakenFile::Why::NoType:
        return Why::NoTypeFolder;
    case UntakenFile::Why::LongType:
        return Why::BadType;
    case UntakenFile::Why::LinkOut:
        return Why::LinkOut;
    default:
        return Why::NoDocumentKind;
    }
}

/// A file in the folder of its type, as a row.
TableRow rowOf(const TypedFile &file)
{
    // A folder's name may hold anything but a slash.
    if (file.type && safeLine(*file.type) != *file.type)
        return tl::unexpected(UntakenLabel{.why = Why::BadType, .name = file.path});
    GivenLabel label;
    label.path = file.path;
    label.decision.kind = file.type ? Decision::Kind::Type : Decision::Kind::NoType;
    label.decision.text = file.type.value_or(QString());
    label.decision.pot = LabelPot::Import;
    label.decision.fileName = QFileInfo(file.path).fileName();
    return label;
}

Why whyUnread(const QString &path, const FileFacts &facts)
{
    if (facts.size < 0)
        return Why::NotThere;
    if (facts.error && facts.error->kind == ServiceError::Kind::Rejected)
        return Why::TooLarge;
    return isRegularFile(path) ? Why::Unreadable : Why::NotAFile;
}

void readDocument(GivenLabel &label, FileHashes &hashes, const std::function<bool()> &goesOn)
{
    const FileFacts facts = hashes.read(label.path, goesOn);
    if (facts.hash.isEmpty())
        label.unread = whyUnread(label.path, facts);
    else
        label.decision.document = documentKey(facts.hash, {}, {});
}

} // namespace

QList<TableRow> readLabelFolder(const QString &path, const std::function<bool()> &goesOn)
{
    const TypeFolder folder = readTypeFolder(path, std::numeric_limits<qsizetype>::max(), goesOn);
    QList<TableRow> rows;
    rows.reserve(folder.files.size() + folder.untaken.size());
    for (const UntakenFile &file : folder.untaken)
        rows.append(tl::unexpected(
            UntakenLabel{.why = whyOf(file.why), .name = file.path, .walked = file.walked}));
    for (const TypedFile &file : folder.files)
        rows.append(rowOf(file));
    return rows;
}

void readDocuments(QList<GivenLabel> &labels, FileHashes &hashes,
                   const std::function<bool()> &goesOn, const std::function<void()> &read)
{
    QList<GivenLabel *> unread;
    for (GivenLabel &label : labels) {
        if (label.decision.document.isEmpty())
            unread.append(&label);
    }
    std::atomic<qsizetype> next = 0;
    QSemaphore ended;
    const auto all = int(std::min<qsizetype>(hashes.threads().maxThreadCount(), unread.size()));
    for (int i = 0; i < all; ++i) {
        const auto work = [&] {
            for (qsizetype at = next++; at < unread.size(); at = next++) {
                readDocument(*unread.at(at), hashes, goesOn);
                read();
            }
            ended.release();
        };
        hashes.threads().start(work, afterUploads);
    }
    ended.acquire(all);
}

} // namespace cd
