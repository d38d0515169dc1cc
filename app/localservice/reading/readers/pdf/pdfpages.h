// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QList>

#include <memory>

namespace poppler {
class document;
class page;
} // namespace poppler

namespace cd::local {

class PdfParts;
class PictureReader;

/// Reads the pages of a PDF one after another, and knows afterwards what it did not read.
class PdfPages
{
public:
    PdfPages(const poppler::document &pdf, const PdfParts &parts, const ReadRequest &request);
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    void read(int index, DocumentText &document);
    /// Sentences about the pages of which not all was read.
    QStringList notes() const;
    /// Whether there is a page of which most was read.
    bool isAnyRead() const { return m_anyRead; }
    /// If there is none.
    ReadFailure reason() const;

private:
    struct Page;

    void judgeUnseen(Page &page);
    void recognize(Page &page);
    void recognizeInstead(Page &page);
    void recognizeBeside(Page &page);
    bool isWorthALook(const Page &page) const;
    bool hasLargePicture(const Page &page) const;
    PictureReader *reader();

    const poppler::document &m_pdf;
    const PdfParts &m_parts;
    const ReadRequest &m_request;
    bool m_partsKnowPages; ///< which is which; damaged ones may be missing
    QList<int> m_soundPages;
    std::unique_ptr<PictureReader> m_reader; ///< made for the first page that needs it
    int m_faults = 0; ///< that Poppler told of the page being read
    bool m_anyRead = false;
    QList<int> m_damaged;
    QList<int> m_partlyDamaged;
    QList<int> m_blank;
    QList<int> m_pictures; ///< that were not looked at
    QList<int> m_besideText; ///< pages with text, of which a part is a picture not looked at
    QList<int> m_garbled; ///< their text is no language, and their picture was not looked at
    QList<int> m_kept; ///< the same, and their picture says no more
    QList<int> m_replaced; ///< it is none, and the picture was read instead
    QList<int> m_wordless; ///< nothing was recognized on their picture
    QList<int> m_unsure;
};

} // namespace cd::local
