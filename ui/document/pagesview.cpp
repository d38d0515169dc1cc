// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/pagesview.h"

#include "ui/look/palettes.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cd {

namespace {

constexpr int leastWidth = 200; // pixels to draw a page with
constexpr int mostWidth = 1600;
constexpr int mostReadOut = 2000; // letters; a picture says nothing by itself

/// The boxes of words @p first to @p end, one for each line that they stand in.
QList<QRectF> linesOf(const QList<local::PageWord> &words, qsizetype first, qsizetype end)
{
    QList<QRectF> lines;
    for (qsizetype i = first; i < end; ++i) {
        const QRectF box = words.at(i).box;
        const bool isSameLine = !lines.isEmpty() && box.left() >= lines.constLast().left()
            && std::abs(box.center().y() - lines.constLast().center().y()) < box.height() / 2;
        if (isSameLine)
            lines.last() |= box;
        else
            lines.append(box);
    }
    return lines;
}

void paintMark(QPainter &painter, const QRectF &at, TermUse use)
{
    const PageMarks &marks = pageMarks();
    const bool isChosen = use == TermUse::Chosen;
    // Black letters stay black on it.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(at, isChosen ? marks.found : marks.second);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    constexpr int lineWidth = 2;
    painter.setPen(QPen(isChosen ? marks.foundLine : marks.secondLine, lineWidth,
                        isChosen ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    painter.drawLine(at.bottomLeft(), at.bottomRight());
}

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The pages' width then never depends on how many there are.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
}

void PagesView::setDocument(const local::DocumentText &document)
{
    m_pages.clear();
    QStringList words;
    for (const local::PageText &page : document.pages) {
        if (page.picture.width > 0)
            m_pages.append({page.picture, {}, {}, {}});
        for (const local::PageWord &word : page.picture.words)
            words.append(word.text);
    }
    setAccessibleDescription(words.join(u' ').left(mostReadOut));
    arrange();
}

int PagesView::setTerms(const QList<SoughtTerm> &terms)
{
    int count = 0;
    for (Page &page : m_pages) {
        page.marks.clear();
        QStringList words;
        for (const local::PageWord &word : std::as_const(page.picture.words))
            words.append(word.text);
        const QList<TermMark> marks = marksInWords(words, terms);
        count += static_cast<int>(marks.size());
        for (const TermMark &mark : marks) {
            const QList<QRectF> lines = linesOf(page.picture.words, mark.begin, mark.end);
            for (const QRectF &line : lines)
                page.marks.append({line, mark.use});
        }
    }
    viewport()->update();
    return count;
}

void PagesView::clear()
{
    m_pages.clear();
    setAccessibleDescription({});
    arrange();
}

int PagesView::wantedWidth() const
{
    constexpr int step = 50; // a splitter that is moved a little changes nothing
    const int room = std::max(1, viewport()->width() - 2 * gap());
    const auto pixels = static_cast<int>(std::ceil(room * devicePixelRatioF() / step)) * step;
    return std::clamp(pixels, leastWidth, mostWidth);
}

QSize PagesView::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    return {50 * letter, 60 * letter};
}

int PagesView::gap() const
{
    return fontMetrics().height() / 2;
}

void PagesView::arrange()
{
    const int width = std::max(1, viewport()->width() - 2 * gap());
    int y = gap();
    for (Page &page : m_pages) {
        const qint64 height = qint64(width) * page.picture.height / page.picture.width;
        const QRect place(gap(), y, width, std::max(1, static_cast<int>(height)));
        if (place.size() != page.place.size())
            page.drawn = {};
        page.place = place;
        y += place.height() + gap();
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    viewport()->update();
}

void PagesView::paintPage(QPainter &painter, Page &page, const QRect &place) const
{
    if (page.drawn.isNull()) {
        const local::PagePicture &picture = page.picture;
        const QImage image(reinterpret_cast<const uchar *>(picture.pixels.constData()),
                           picture.width, picture.height, qsizetype(3) * picture.width,
                           QImage::Format_RGB888);
        page.drawn = QPixmap::fromImage(image.scaled(
            place.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    painter.drawPixmap(place, page.drawn);
    for (const Mark &mark : std::as_const(page.marks)) {
        const QRectF at(place.x() + mark.box.x() * place.width(),
                        place.y() + mark.box.y() * place.height(), mark.box.width() * place.width(),
                        mark.box.height() * place.height());
        paintMark(painter, at & place, mark.use);
    }
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (Page &page : m_pages) {
        const QRect place = page.place.translated(0, -verticalScrollBar()->value());
        if (place.intersects(event->rect()))
            paintPage(painter, page, place);
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PagesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace cd
