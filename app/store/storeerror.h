// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cd {

/// Why something could not be stored or read. It holds no words for people.
struct StoreError
{
    enum class Kind {
        CannotOpen, ///< the folder or the file can't be created or opened
        ReadOnly,
        DiskFull,
        Damaged, ///< the file is not a valid SQLite database
        TooNew, ///< written by a later version of the program
        Locked, ///< another program has locked it
        Failed, ///< anything else; see technical
    };

    Kind kind = Kind::Failed;
    QString path = {}; ///< of the store's file
    QString technical = {}; ///< for a log, in English

    bool operator==(const StoreError &) const = default;
};

template<typename T>
using StoreResult = tl::expected<T, StoreError>;

} // namespace cd
