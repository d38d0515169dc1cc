// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>

namespace cd::local {

/// The text of an e-mail (RFC 5322 and MIME), of several in an mbox, or of Apple's .emlx: the
/// headers that people read, the alternative that says the most, and the attachments of any kind
/// that the local service reads. What was not read is in the notes; if hardly anything was, it
/// fails.
ReadResult readMail(const QByteArray &bytes, const ReadRequest &request);

/// What is signed (CMS, as in opaque S/MIME and .p7m files); whose signature it is, nobody asks.
ReadResult readSigned(const QByteArray &bytes, const ReadRequest &request);

/// A message that Outlook has saved (.msg), as readMail().
ReadResult readOutlook(const QByteArray &bytes, const ReadRequest &request);
bool isOutlookMessage(const QByteArray &bytes);

/// What Outlook attaches as winmail.dat (TNEF): a message's words and its attachments.
ReadResult readTnef(const QByteArray &bytes, const ReadRequest &request);

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

/// Excel's .xlsx and PowerPoint's .pptx: each sheet and each slide is a page.
ReadResult readXlsx(const QByteArray &bytes, const ReadRequest &request);
ReadResult readPptx(const QByteArray &bytes, const ReadRequest &request);

/// OpenDocument, in a package or one XML file. @p format: "odt", whose pages end at soft page
/// breaks, "ods" or "odp", whose sheets and slides are pages.
ReadResult readOpenDocument(const QByteArray &bytes, const QString &format,
                            const ReadRequest &request);

ReadResult readRtf(const QByteArray &bytes, const ReadRequest &request);

/// A book in EPUB. Each chapter begins a page.
ReadResult readEpub(const QByteArray &bytes, const ReadRequest &request);

} // namespace cd::local
