// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>

namespace cd::local {

/// What the reader's process may use.
struct ReaderLimits
{
    qint64 memoryBytes = 1024LL * 1024 * 1024; ///< resident
    int milliseconds = 120'000; ///< wall clock; processor time is bounded by the same
    qint64 outputBytes = 64LL * 1024 * 1024; ///< of text, as JSON
};

/// What goes to the reader's process and what comes back, as one JSON object each.
struct ReaderOrder
{
    ReadRequest request;
    ReaderLimits limits;
};

QByteArray orderToJson(const ReaderOrder &order);
std::optional<ReaderOrder> orderFromJson(const QByteArray &json);

QByteArray resultToJson(const ReadResult &result);
/// Nothing if it is no such object: the process ended before it was through.
std::optional<ReadResult> resultFromJson(const QByteArray &json);

} // namespace cd::local
