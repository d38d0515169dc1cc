// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>

namespace cd::local {

/// The limits of the child process.
struct ReaderLimits
{
    qint64 memoryBytes = 1024LL * 1024 * 1024; ///< resident
    int milliseconds = 120'000; ///< wall clock time, and also processor time
    qint64 outputBytes = 64LL * 1024 * 1024; ///< of text, as JSON
};

/// What is sent to the child process. Order and result are one JSON object each, in one line.
struct ReaderOrder
{
    ReadRequest request;
    ReaderLimits limits;
};

QByteArray orderToJson(const ReaderOrder &order);
std::optional<ReaderOrder> orderFromJson(const QByteArray &json);

QByteArray resultToJson(const ReadResult &result);
/// Nullopt if it is not such an object: the child ended before it was done.
std::optional<ReadResult> resultFromJson(const QByteArray &json);

/// What a child says before it looks at the document, whatever that makes of it then; the result
/// follows.
constexpr char readerIsReady = '>';

/// What became of a document for which a child answered this. NotNow if it never looked at it.
ReadResult resultOfAnswer(const QByteArray &answer);

} // namespace cd::local
