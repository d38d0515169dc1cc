// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/termmarks.h"
#include "ui/document/pagescaler.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QTimer>

namespace cd {

/// Pages of a document below each other, as wide as there is room or as a person zooms, with marks
/// on some of their words: a ground, and a line below that says what they speak for without any
/// colour. Zooming and sizing keep what is at the top there.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    void setDocument(const local::DocumentText &document);
    /// Those that follow.
    void addPages(const QList<local::PageText> &pages);
    /// The same page, drawn wider.
    void setSharp(const local::PageText &page);
    /// Back: how many are marked.
    int setTerms(const QList<SoughtTerm> &terms);
    void clear();
    /// Below the last page: what is not shown.
    void setEnd(const QString &text);

    /// For pages to be drawn so that none needs to be scaled, as far as is sensible: pixels.
    int wantedWidth() const;
    /// The one that a person looks at, from 0.
    int currentPage() const;
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void goTo(int page);
    /// By a screen, as far as there is something: 1 down, -1 up.
    void scrollScreen(int direction);
    /// 1: as wide as there is room.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    static constexpr double leastZoom = 0.4;
    static constexpr double mostZoom = 5;

    QSize sizeHint() const override;

Q_SIGNALS:
    void looked(); ///< at another part of the document, or zoomed
    /// Pages in view, from 0, would be clearer at @p width pixels.
    void sharpWanted(const QList<int> &pages, int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Mark
    {
        QRectF box; ///< in parts of the page
        TermUse use = TermUse::Chosen;
    };
    struct Page
    {
        int number = 0; ///< from 0, in the document
        local::PagePicture picture;
        local::PagePicture sharp = {}; ///< the same, wider
        QList<Mark> marks = {};
        QRect place = {}; ///< from the first page's top left
        QPixmap drawn = {}; ///< null: it was not in view yet
        QSize ordered = {}; ///< pixels, of what is being drawn
        int sharpOrdered = 0; ///< width
    };
    /// What is at the top: a page, and how far below its top in parts of its height.
    struct Anchor
    {
        int page = 0;
        double part = 0;
    };

    int gap() const;
    int pageWidth() const;
    Anchor anchor() const;
    void arrange();
    void describe();
    QRect inView(const QRect &place) const;
    void draw(QPainter &painter, Page &page, const QRect &place);
    void paintPage(QPainter &painter, Page &page, const QRect &place);
    void takeScaled(int page, const QImage &image);
    void forgetFar();
    void wantSharp();

    QList<Page> m_pages;
    double m_zoom = 1;
    QString m_end;
    PageScaler m_scaler;
    QTimer m_rest; // until the view has not moved for a moment
};

} // namespace cd
