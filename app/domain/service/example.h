// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDateTime>

#include <optional>

namespace cd {

/// A document whose type a person has confirmed, from which the local service learns. LlamaCloud
/// has nothing like it.
struct Example
{
    ExampleId id;
    ProjectId projectId;
    QString contentHash; ///< of the file's bytes: BLAKE2b of 256 bits, in lower-case hexadecimal
    FileId fileId; ///< what it was read from; may be deleted since
    QString fileName;
    std::optional<QString> type; ///< nullopt: none of the types
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC

    bool operator==(const Example &) const = default;
};

/// What is asked to be kept as an example: an uploaded file, or the content of a file that is
/// uploaded or an example already.
struct ExampleOrder
{
    FileId fileId; ///< empty: named by its content
    QString contentHash;
    std::optional<QString> type; ///< nullopt: none of the types

    static constexpr qsizetype most = 100; ///< at once

    bool operator==(const ExampleOrder &) const = default;
};

/// How many examples a type has.
struct ExampleCount
{
    std::optional<QString> type;
    int count = 0;

    bool operator==(const ExampleCount &) const = default;
};

} // namespace cd
