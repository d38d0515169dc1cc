// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// Reads a document in this process, with nothing but the readers' own bounds: for the reader's own
/// process and tests. Services call readInOwnProcess (readerprocess.h).
ReadResult readDocument(const ReadRequest &request);

/// Of text, HTML and CSV no more than so many bytes are looked at; of mails and pictures no larger
/// ones are read at all.
constexpr qint64 maxTextBytes = 16 * 1024 * 1024;
constexpr qint64 maxWholeBytes = 128 * 1024 * 1024;

} // namespace cd::local
