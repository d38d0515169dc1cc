// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace cd::local {

/// The text of one page.
struct PageText
{
    int number = 0; ///< from 1
    QString text;
    bool recognized = false; ///< by optical character recognition

    bool operator==(const PageText &) const = default;
};

/// The text of the requested pages.
struct DocumentText
{
    QList<PageText> pages;
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
        Crashed
    };

    Kind kind = Kind::Broken;
    QString detail; ///< one English sentence, like the service's other answers

    bool operator==(const ReadFailure &) const = default;
};

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

    bool operator==(const ReadRequest &) const = default;
};

inline tl::unexpected<ReadFailure> readFailure(ReadFailure::Kind kind, const QString &detail)
{
    return tl::unexpected(ReadFailure{kind, detail});
}

} // namespace cd::local
