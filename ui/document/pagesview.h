// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"
#include "preview/termmarks.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace cd {

/// Pages of a document below each other, as wide as there is room, with marks on some of their
/// words: a ground, and a line below that says what they speak for without any colour.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    void setDocument(const local::DocumentText &document);
    /// Back: how many are marked.
    int setTerms(const QList<SoughtTerm> &terms);
    void clear();
    /// For pages to be drawn so that none needs to be scaled: pixels.
    int wantedWidth() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Mark
    {
        QRectF box; ///< in parts of the page
        TermUse use = TermUse::Chosen;
    };
    struct Page
    {
        local::PagePicture picture;
        QList<Mark> marks;
        QRect place; ///< from the first page's top
        QPixmap drawn; ///< as large as its place; null: it was not in view yet
    };

    int gap() const;
    void arrange();
    void paintPage(QPainter &painter, Page &page, const QRect &place) const;

    QList<Page> m_pages;
};

} // namespace cd
