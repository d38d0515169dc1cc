// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>

namespace cd::local {

/// The text of an e-mail (RFC 5322 and MIME): the headers that people read, the body (plain text
/// preferred to HTML), and attachments that are text.
ReadResult readMail(const QByteArray &bytes, const ReadRequest &request);

/// The text in a picture (PNG, JPEG, JPEG 2000, multi-page TIFF, BMP, GIF, WebP, PNM), by OCR with
/// Tesseract, whichever way it lies. A picture whose header announces more than maxPixels is not
/// decoded: TooLarge.
ReadResult readImage(const QByteArray &bytes, const ReadRequest &request);

constexpr qint64 maxPixels = 60'000'000;

/// The text of a PDF, page by page, and of the files inside. With recognizeImages, pages with
/// pictures and pages whose text is no language are rendered and read by OCR. Notes tell what was
/// not read; it fails if that is nearly all.
ReadResult readPdf(const QByteArray &bytes, const ReadRequest &request);

/// The pages of a PDF as pictures, as wide as the request says, and where their words stand. Pages
/// that would go beyond maxDrawnBytes are left out.
ReadResult drawPdf(const QByteArray &bytes, const ReadRequest &request);

/// The same of a picture, whose words nobody knows. It is never enlarged.
ReadResult drawImage(const QByteArray &bytes, const ReadRequest &request);

constexpr qint64 maxDrawnBytes = 40LL * 1024 * 1024; ///< of pixels, in all pages of an answer

/// Word's .docx. Pages end where Word recorded a page break when it last saved the file.
ReadResult readDocx(const QByteArray &bytes, const ReadRequest &request);

/// OpenDocument text (also of spreadsheets and presentations). Pages end at soft page breaks.
ReadResult readOdt(const QByteArray &bytes, const ReadRequest &request);

} // namespace cd::local
