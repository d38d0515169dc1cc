// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace cd::local {

/// What Poppler's C++ interface does not tell about a PDF, as qpdf sees it: nothing of a file that
/// qpdf can't make sense of.
class PdfParts
{
public:
    /// @p bytes have to stay as long as this.
    explicit PdfParts(const QByteArray &bytes);
    ~PdfParts();
    Q_DISABLE_COPY_MOVE(PdfParts)

    /// A form written in XML, of which the pages may show nothing.
    bool hasXfa() const;
    /// A collection of files; the pages are only its cover.
    bool isPortfolio() const;
    /// Whether it finds as many pages as the document has; else it can't say which is which.
    bool knowsPages(int count) const;
    /// The pages, from 0, that are pages and no other objects. Poppler leaves out the others and
    /// numbers these from 0 on. All of them if qpdf knows not as many as @p count.
    QList<int> soundPages(int count) const;
    /// All pixels of the pictures that a page, counted from 0, has at hand.
    qint64 picturePixels(int page) const;
    /// How long the instructions are, packed, that draw a page: some letters take little.
    qint64 drawingBytes(int page) const;
    /// The names of the files inside, of at most maxAttachments.
    QStringList attachmentNames() const;
    /// The content of one of them; nullopt: damaged, or more than maxAttachedBytes.
    std::optional<QByteArray> attachment(qsizetype index) const;

private:
    class Reading;
    std::unique_ptr<Reading> m_reading;
};

/// What keeps a PDF shut that Poppler calls locked.
enum class PdfLock { Password, OtherKey, Damaged };
PdfLock pdfLock(const QByteArray &bytes);

constexpr qsizetype maxAttachments = 50;
constexpr qsizetype maxAttachedBytes = 64 * 1024 * 1024;

} // namespace cd::local
