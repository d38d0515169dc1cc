// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/plannedfile.h"

#include <QHash>
#include <QString>

#include <optional>

namespace cd {

/// A name as those systems compare it that know neither capitals nor ways of composing letters.
QString nameKey(const QString &name);

/// What stands in the folders below a root, each looked at once. Nothing is changed. Blocks.
class TargetFolders
{
public:
    struct Folder
    {
        bool isThere = false; ///< else it would be made
        bool isWritable = false; ///< or can be made
        /// Nothing can be put there, as something else stands in its way.
        std::optional<PlannedFile::Status> blocked = {};
        qint64 device = 0; ///< FileStamp::device; of the nearest folder above that is there
        QHash<QString, QString> names = {}; ///< of all that is in it, by their nameKey()
    };

    /// @p root: absolute; it may be a link, or not be there yet.
    explicit TargetFolders(const QString &root);

    /// @p path: below the root, with slashes; empty: the root itself.
    Folder folder(const QString &path);
    /// The path of the folder that it lies in; empty: the root.
    static QString parentOf(const QString &path);
    QString absolute(const QString &path) const { return m_root + u'/' + path; }
    /// Of the file system that the root is on, or would be; -1: not known.
    qint64 freeBytes() const;

private:
    Folder lookAtRoot() const;
    Folder lookBelow(const Folder &parent, const QString &path) const;

    QString m_root;
    QHash<QString, Folder> m_folders;
};

} // namespace cd
