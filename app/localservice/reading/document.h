// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace cd::local {

/// A word of a drawn page.
struct PageWord
{
    QString text;
    QRectF box; ///< where it stands, in parts of the page: 0 to 1 from its left and its top

    bool operator==(const PageWord &) const = default;
};

/// A page as a picture, on white.
struct PagePicture
{
    int width = 0; ///< pixels; 0: it was not drawn
    int height = 0; ///< pixels
    QByteArray pixels; ///< three bytes each (red, green, blue), rows without padding
    QList<PageWord> words; ///< those that the document itself says where they stand

    bool operator==(const PagePicture &) const = default;
};

/// The text of one page.
struct PageText
{
    int number = 0; ///< from 1
    QString text;
    bool recognized = false; ///< by optical character recognition
    PagePicture picture = {}; ///< if it was asked for, and the document has pages to draw
    bool isGarbled = false; ///< its text is no language: nobody knows what the page says

    bool operator==(const PageText &) const = default;
};

/// The text of the requested pages.
struct DocumentText
{
    QList<PageText> pages; ///< all that were asked for: what could not be read has no text
    int pageCount = 0; ///< of the whole document, as far as it was read
    QString format; ///< "pdf", "docx", "html" …
    QStringList notes; ///< English sentences about the reading, for the reasoning

    bool operator==(const DocumentText &) const = default;
};

/// Why a document could not be read.
struct ReadFailure
{
    enum class Kind {
        Unsupported,
        Broken,
        Encrypted,
        Empty,
        TooLarge,
        TookTooLong,
        TooMuchMemory,
        NoSuchPages,
        Crashed, ///< what reads it did not survive it
        NotNow, ///< the machine is short of something: says nothing about the document
        // What is seen before it is read, and the reader never says.
        Gone, ///< there is no such file any more
        NoAccess, ///< it is there and can't be read
    };

    Kind kind = Kind::Broken;
    QString detail; ///< one English sentence, like the service's other answers

    bool operator==(const ReadFailure &) const = default;
};

constexpr int maxDrawnSide = 4096; ///< pixels, of a page that is drawn

using ReadResult = tl::expected<DocumentText, ReadFailure>;

/// Which pages of which file to read, and how.
struct ReadRequest
{
    QString path; ///< of the stored file
    QString fileName; ///< as uploaded; the content counts for more
    QString language = QStringLiteral("en"); ///< contract, ParserLanguages
    bool recognizeImages = false; ///< MULTIMODAL
    std::optional<int> maxPages; ///< nullopt: no limit
    QList<int> targetPages; ///< counted from 0; empty: all pages, from the first one
    /// Pixels; larger than 0: pages that can be drawn are drawn so wide, and their text is not
    /// read.
    int drawnWidth = 0;
    int depth = 0; ///< how many documents hold this one, as e-mails hold their attachments

    bool operator==(const ReadRequest &) const = default;
};

inline tl::unexpected<ReadFailure> readFailure(ReadFailure::Kind kind, const QString &detail)
{
    return tl::unexpected(ReadFailure{kind, detail});
}

} // namespace cd::local
