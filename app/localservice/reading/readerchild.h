// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readdocument.h"
#include "localservice/reading/readerjson.h"

namespace cd::local {

/// What reads an open document.
using ReadOpened = ReadResult (*)(QFile &, const ReadRequest &);

/// Implements `--read-document`: takes one order (readerjson.h) from standard input, applies its
/// limits to this process, reads the document behind the fence (fence.h), and writes the result to
/// standard output. Returns the exit status.
int runReaderChild(ReadOpened read = readDocument);

/// The second half of that, for a process that was made for this one document, which it has open:
/// nothing else is open from here on, but for @p answer. It ends when @p parent does.
[[noreturn]] void readAndEnd(const ReaderOrder &order, const QFile &document, int answer,
                             qint64 parent, ReadOpened read);

/// The answer for a document that can't be opened. Nothing if it is there: then the machine is
/// short of something.
QByteArray answerUnopened(const QString &path);

/// Closes all but standard input, output and error.
void closeAllElse();

} // namespace cd::local
