// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// Reads a document in this process, limited only by the readers' own bounds: for the child process
/// and for tests. Everything else must call readInOwnProcess() (readerprocess.h).
ReadResult readDocument(const ReadRequest &request);

/// The same for a document whose bytes are at hand: a file's, or those of an attachment. Nobody
/// opens ReadRequest::path then.
ReadResult readBytes(const QByteArray &bytes, const ReadRequest &request);

/// Of text, HTML and CSV only the first maxTextBytes bytes are read. E-mails and pictures larger
/// than maxWholeBytes are not read at all: TooLarge.
constexpr qint64 maxTextBytes = 16 * 1024 * 1024;
constexpr qint64 maxWholeBytes = 128 * 1024 * 1024;

/// An attachment of a document that lies so deep in others is not read.
constexpr int maxDepthOfDocuments = 4;

} // namespace cd::local
