// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/uploaditem.h"

#include <QHash>
#include <QPair>

namespace cd {

/// Which files from disk lie on which service already. A target is a service, and the project if
/// one is chosen.
class UploadedFiles
{
public:
    /// As the item's file is on the disk now.
    void add(const QString &target, const UploadItem &item, const FileId &id);
    /// Whether the item's file lies there, unchanged; then it is ready.
    bool take(const QString &target, UploadItem &item) const;

private:
    struct Uploaded
    {
        qint64 size = 0;
        QDateTime modified;
        FileId id;
    };

    QHash<QPair<QString, QString>, Uploaded> m_files; // by target and path
};

} // namespace cd
