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
constexpr int mostWidth = 1600; // of pages that are not in view yet
constexpr int restMs = 120;
constexpr qint64 mostAtOnce = 3'000'000; // pixels that are turned within a few milliseconds
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
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight); // as pages are in any language
    // The pages' width then never depends on how many there are.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    horizontalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &PagesView::wantSharp);
    connect(&m_scaler, &PageScaler::scaled, this, &PagesView::takeScaled);
}

void PagesView::setDocument(const local::DocumentText &document)
{
    m_pages.clear();
    m_end.clear();
    m_scaler.forget();
    arrange(); // at its beginning
    addPages(document.pages);
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
}

void PagesView::addPages(const QList<local::PageText> &pages)
{
    for (const local::PageText &page : pages) {
        if (page.picture.width > 0)
            m_pages.append({.number = page.number - 1, .picture = page.picture});
    }
    describe();
    arrange();
}

/// Pictures are mute.
void PagesView::describe()
{
    QStringList words;
    for (const Page &page : std::as_const(m_pages)) {
        for (const local::PageWord &word : page.picture.words)
            words.append(word.text);
    }
    setAccessibleDescription(words.join(u' ').left(mostReadOut));
}

void PagesView::setSharp(const local::PageText &page)
{
    for (Page &known : m_pages) {
        if (known.number != page.number - 1 || page.picture.width <= known.picture.width)
            continue;
        known.sharp = page.picture;
        known.ordered = {}; // drawn anew
        viewport()->update();
    }
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
    setDocument({});
}

void PagesView::setEnd(const QString &text)
{
    m_end = text;
    arrange();
}

int PagesView::wantedWidth() const
{
    const auto pixels = static_cast<int>(std::lround(pageWidth() * devicePixelRatioF()));
    return std::clamp(pixels, leastWidth, mostWidth);
}

int PagesView::currentPage() const
{
    const int at = verticalScrollBar()->value();
    if (at > 0 && at == verticalScrollBar()->maximum())
        return pageCount() - 1;
    const int line = at == 0 ? 0 : at + viewport()->height() / 3;
    const auto below
        = std::find_if(m_pages.cbegin(), m_pages.cend(), [this, line](const Page &page) {
              return page.place.bottom() + gap() >= line;
          });
    return std::min(static_cast<int>(below - m_pages.cbegin()), std::max(0, pageCount() - 1));
}

void PagesView::goTo(int page)
{
    if (!m_pages.isEmpty())
        verticalScrollBar()->setValue(m_pages.at(std::clamp(page, 0, pageCount() - 1)).place.top()
                                      - gap());
}

void PagesView::scrollScreen(int direction)
{
    const int step = viewport()->height() - 2 * fontMetrics().lineSpacing();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + direction * std::max(1, step));
}

void PagesView::setZoom(double zoom)
{
    // What is in the middle stays there.
    const QScrollBar *bar = horizontalScrollBar();
    const double room = viewport()->width();
    const double middle = (bar->value() + room / 2) / (bar->maximum() + room);
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    arrange();
    const double whole = bar->maximum() + room;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(middle * whole - room / 2)));
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

int PagesView::pageWidth() const
{
    const int room = std::max(1, viewport()->width() - 2 * gap());
    return std::max(1, static_cast<int>(std::lround(room * m_zoom)));
}

PagesView::Anchor PagesView::anchor() const
{
    const int top = verticalScrollBar()->value();
    for (int i = 0; top > 0 && i < pageCount(); ++i) {
        const QRect &place = m_pages.at(i).place;
        if (place.isValid() && place.bottom() >= top)
            return {i, double(top - place.top()) / place.height()};
    }
    return {};
}

void PagesView::arrange()
{
    const Anchor at = anchor();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const int width = pageWidth();
    const int left = std::max(gap(), (viewport()->width() - width) / 2);
    int y = gap();
    for (Page &page : m_pages) {
        const qint64 height = qint64(width) * page.picture.height / page.picture.width;
        page.place = {left, y, width, std::max(1, static_cast<int>(height))};
        y += page.place.height() + gap();
    }
    if (!m_end.isEmpty())
        y += fontMetrics().lineSpacing() + gap();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, m_pages.isEmpty() ? 0 : std::max(0, width + 2 * gap() - viewport()->width()));
    if (!isAtTop && at.page < pageCount()) {
        const QRect &place = m_pages.at(at.page).place;
        verticalScrollBar()->setValue(place.top()
                                      + static_cast<int>(std::lround(at.part * place.height())));
    }
    m_rest.start();
    viewport()->update();
    Q_EMIT looked();
}

QRect PagesView::inView(const QRect &place) const
{
    return place.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

/// As good as can be had at once; better as soon as it is made, and the size has come to rest.
void PagesView::draw(QPainter &painter, Page &page, const QRect &place)
{
    const QSize size = place.size() * devicePixelRatioF();
    const local::PagePicture &picture = page.sharp.width > 0 ? page.sharp : page.picture;
    const bool fits = std::abs(picture.width - size.width()) <= 2
        && std::abs(picture.height - size.height()) <= 4;
    const qint64 pixels = qint64(size.width()) * size.height();
    if (page.ordered != size && (page.drawn.isNull() || !m_rest.isActive())) {
        page.ordered = size;
        if (fits && pixels <= mostAtOnce)
            page.drawn = QPixmap::fromImage(imageOf(picture));
        else
            m_scaler.order(static_cast<int>(&page - m_pages.data()), picture,
                           fits ? QSize(picture.width, picture.height) : size);
    }
    if (page.drawn.isNull()) {
        painter.drawImage(place, imageOf(page.picture));
        return;
    }
    const bool isExact = std::abs(page.drawn.width() - size.width()) <= 2;
    page.drawn.setDevicePixelRatio(devicePixelRatioF());
    if (isExact)
        painter.drawPixmap(place.topLeft(), page.drawn);
    else
        painter.drawPixmap(place, page.drawn);
}

void PagesView::takeScaled(int page, const QImage &image)
{
    if (page >= pageCount())
        return;
    m_pages[page].drawn = QPixmap::fromImage(image);
    viewport()->update();
}

void PagesView::paintPage(QPainter &painter, Page &page, const QRect &place)
{
    draw(painter, page, place);
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
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (Page &page : m_pages) {
        const QRect place = inView(page.place);
        if (place.intersects(event->rect()))
            paintPage(painter, page, place);
    }
    if (!m_end.isEmpty() && !m_pages.isEmpty()) {
        const int top = inView(m_pages.constLast().place).bottom() + gap();
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(
            QRect(gap(), top, viewport()->width() - 2 * gap(), fontMetrics().lineSpacing()),
            Qt::AlignCenter, m_end);
    }
}

/// What is more than a screen away is drawn again when it comes: large pages take much memory.
void PagesView::forgetFar()
{
    const QRect near
        = viewport()->rect().adjusted(0, -viewport()->height(), 0, viewport()->height());
    for (Page &page : m_pages) {
        if (inView(page.place).intersects(near))
            continue;
        page.drawn = {};
        page.ordered = {};
        page.sharp = {};
        page.sharpOrdered = 0;
    }
}

void PagesView::wantSharp()
{
    forgetFar();
    viewport()->update();
    const auto width = std::min(static_cast<int>(std::lround(pageWidth() * devicePixelRatioF())),
                                local::maxDrawnSide);
    QList<int> wanted;
    for (Page &page : m_pages) {
        const int known = std::max(page.picture.width, page.sharp.width);
        if (known + 2 >= width || page.sharpOrdered == width
            || !inView(page.place).intersects(viewport()->rect()))
            continue;
        page.sharpOrdered = width;
        wanted.append(page.number);
    }
    if (!wanted.isEmpty())
        Q_EMIT sharpWanted(wanted, width);
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    m_rest.start();
    Q_EMIT looked();
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
