// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cd {

/// Why something could not be done with a file or a folder. It holds no words for people.
struct PlacingFailure
{
    enum class Kind {
        NotFound,
        NotReadable, ///< or no regular file
        NotWritable,
        NameTaken,
        NoRoom,
        Changed, ///< it is not what it was
        LeadsOutside, ///< a link stands where a folder was expected
        OtherDevice,
        Stopped, ///< it was no longer wanted
        Other,
    };

    Kind kind = Kind::Other;
    QString technical = {}; ///< for a log, in English or as the system says it
};

template<typename T>
using PlacingResult = tl::expected<T, PlacingFailure>;

} // namespace cd
