// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/filewalk.h"

#include <optional>

namespace cd {

/// A file in a folder that is called as a type.
struct TypedFile
{
    QString path;
    std::optional<QString> type; ///< nullopt: none of the types

    bool operator==(const TypedFile &) const = default;
};

/// A file of a folder that is not taken.
struct UntakenFile
{
    enum class Why {
        NoDocument, ///< see `walked`
        NoType, ///< it is not in a folder of a type
        LongType, ///< that folder's name is too long for a type
        LinkOut, ///< a link to a file outside the folder
        TooMany, ///< at once
        Failed, ///< see `said`
        Stopped, ///< before its turn
    };

    QString path;
    Why why = Why::NoDocument;
    LeftOut::Why walked = LeftOut::Why::Unreadable;
    QString said = {}; ///< by the service: untrusted

    bool operator==(const UntakenFile &) const = default;
};

/// A folder with a folder of documents for each type, called as that. What is in folders below is
/// of the type too. Every file is in one of the lists.
struct TypeFolder
{
    QList<TypedFile> files;
    QList<UntakenFile> untaken;

    /// The folder for documents of none of the types.
    static QString noneFolder();
};

/// Takes @p most files at most. Stops as soon as @p goesOn, which is asked in between, returns
/// false. Blocks, perhaps for long.
TypeFolder readTypeFolder(const QString &folder, qsizetype most,
                          const std::function<bool()> &goesOn);

} // namespace cd
