// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/documentview.h"

#include "preview/previewworker.h"
#include "ui/document/markedtext.h"
#include "ui/document/pagesview.h"
#include "ui/document/previewwords.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr double zoomStep = 1.25;

QString pageTexts(const local::DocumentText &document)
{
    QStringList pages;
    for (const local::PageText &page : document.pages)
        pages.append(page.text);
    return pages.join(u'\n');
}

} // namespace

DocumentView::DocumentView()
    : m_said(wrappedText(u"documentSaid"_s, tr("About the document")))
    , m_fetch(button(u"fetchDocument"_s, tr("Fetch it from the service"), {}, this,
                     &DocumentView::fetchAsked))
    , m_pages(named(new PagesView, u"documentPictures"_s, tr("Pages of the document")))
    , m_text(named(new MarkedText, u"documentText"_s, tr("Text of the document")))
{
    auto *message = new QWidget;
    auto *middle = new QVBoxLayout(message);
    m_said->setAlignment(Qt::AlignCenter);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    middle->addStretch();
    middle->addWidget(m_said);
    middle->addWidget(m_fetch, 0, Qt::AlignHCenter);
    middle->addStretch();
    addWidget(message);
    addWidget(m_pages);
    addWidget(m_text);
    connect(m_pages, &PagesView::looked, this, &DocumentView::looked);
    connect(m_pages, &PagesView::sharpWanted, this, &DocumentView::sharpWanted);
}

void DocumentView::say(const QString &text, bool offersFetching)
{
    m_said->setText(text);
    m_fetch->setVisible(offersFetching);
    setCurrentIndex(0);
    Q_EMIT looked();
}

void DocumentView::setDocument(const local::DocumentText &document)
{
    m_allPages = document.pageCount;
    if (isDrawn(document)) {
        m_pages->setDocument(document);
        m_text->clear();
        setCurrentWidget(m_pages);
        addPages({});
    } else {
        m_text->setBeginningOf(pageTexts(document));
        m_pages->clear();
        setCurrentWidget(m_text);
    }
    Q_EMIT looked();
}

void DocumentView::addPages(const QList<local::PageText> &pages)
{
    m_pages->addPages(pages);
    const int missing = m_allPages - m_pages->pageCount();
    // While others are read, nobody knows yet which are left out.
    const bool isEnd = m_pages->pageCount() >= PreviewWorker::mostPages || !pages.isEmpty();
    m_pages->setEnd(isEnd && missing > 0 ? pagesLeftOut(missing) : QString());
}

void DocumentView::setSharp(const local::PageText &page)
{
    m_pages->setSharp(page);
}

void DocumentView::clear()
{
    m_pages->clear();
    m_text->clear();
}

bool DocumentView::isText() const
{
    return currentWidget() == m_text;
}

std::optional<int> DocumentView::setTerms(const QList<SoughtTerm> &terms)
{
    if (isSaying())
        return {};
    return isText() ? m_text->setTerms(terms) : m_pages->setTerms(terms);
}

int DocumentView::wantedWidth() const
{
    return m_pages->wantedWidth();
}

int DocumentView::pageCount() const
{
    return currentWidget() == m_pages ? m_pages->pageCount() : 0;
}

int DocumentView::currentPage() const
{
    return currentWidget() == m_pages ? m_pages->currentPage() : 0;
}

bool DocumentView::canZoomIn() const
{
    return !isSaying() && m_zoom < PagesView::mostZoom;
}

bool DocumentView::canZoomOut() const
{
    return !isSaying() && m_zoom > PagesView::leastZoom;
}

void DocumentView::zoomBy(int steps)
{
    zoomTo(m_zoom * std::pow(zoomStep, steps));
}

void DocumentView::fitWidth()
{
    zoomTo(1);
}

/// Pages and texts alike: the next document may be of the other kind.
void DocumentView::zoomTo(double zoom)
{
    m_zoom = std::clamp(zoom, PagesView::leastZoom, PagesView::mostZoom);
    m_pages->setZoom(m_zoom);
    m_text->setZoom(m_zoom);
    Q_EMIT looked();
}

void DocumentView::goTo(int page)
{
    if (currentWidget() == m_pages)
        m_pages->goTo(page);
    else if (isText())
        m_text->verticalScrollBar()->setValue(page <= 0 ? 0
                                                        : m_text->verticalScrollBar()->maximum());
}

void DocumentView::scrollScreen(int direction)
{
    if (currentWidget() == m_pages)
        m_pages->scrollScreen(direction);
    else if (isText())
        m_text->verticalScrollBar()->triggerAction(direction > 0
                                                       ? QAbstractSlider::SliderPageStepAdd
                                                       : QAbstractSlider::SliderPageStepSub);
}

} // namespace cd
