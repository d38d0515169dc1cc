// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace cd::local {

/// What a document holds besides the text that was read.
enum class Part {
    Picture,
    Chart,
    Object, ///< embedded: a sheet in a letter, a PDF on a slide
    Recording,
    Control,
    Macros,
    Comment,
    LinkedDocument
};

/// What a reader of office files has found.
struct OfficeContent
{
    QStringList pages; ///< slides, sheets, or one running text that form feeds part
    bool isRunning = false; ///< the latter
    QMap<Part, int> leftOut;
    QStringList notes;
    QList<int> picturePages; ///< from 1: pages that show pictures which were not read
    QSet<QString> picturesSeen; ///< parts that were recognized, or tried
    int documentsTried = 0; ///< embedded ones
    bool isDamaged = false; ///< from some place on, a part of it could not be read
    bool isCut = false; ///< there was more than the readers' bounds allow
};

/// The requested pages of it with notes on what was left out; a failure with a reason where that
/// leaves hardly anything.
ReadResult officeDocument(const OfficeContent &content, const QString &format,
                          const ReadRequest &request);

using Unpack
    = std::function<tl::expected<QMap<QString, QByteArray>, ReadFailure>(const QStringList &)>;

/// The text in the pictures that are parts of a package, in MULTIMODAL mode. Otherwise, and beyond
/// a few dozen, they are counted as left out.
QString textOfPictures(const Unpack &unpack, const QStringList &names, const ReadRequest &request,
                       OfficeContent &content);

/// The text of a document within a document, by its name and content; nullopt if it can't be read,
/// lies too deep, or there were a dozen before.
std::optional<QString> textOfDocument(const QString &name, const QByteArray &bytes,
                                      const ReadRequest &request, OfficeContent &content);

} // namespace cd::local
