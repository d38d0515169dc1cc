// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places/workarea.h"

#include "store/settings/settings.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/twopanes.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

WorkArea::WorkArea(const Pages &pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_bar(new PlaceBar(this))
    , m_stack(named(new QStackedWidget(this), u"places"_s))
    , m_columns(new TwoPanes(u"columns"_s, 0))
    , m_rows(new TwoPanes(u"rows"_s, TwoPanes::never))
{
    auto *writing = new QWidget;
    auto *column = withoutMargins(new QVBoxLayout(writing));
    column->setSpacing(0);
    column->addWidget(pages.form, 1);
    column->addWidget(pages.sent);
    m_columns->addWidget(writing);
    m_columns->setShares({11, 9}, {1, 1});
    m_rows->addWidget(pages.jobs);
    m_rows->addWidget(pages.details);
    m_rows->setShares({2, 3}, {9, 11});
    for (QWidget *page : {pages.jobs, pages.details})
        layOnBase(page);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(pages.review);
    m_stack->addWidget(pages.evaluate);
    m_stack->addWidget(pages.deliver);

    auto *layout = withoutMargins(new QHBoxLayout(this));
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &PlaceBar::chosen, this, &WorkArea::goTo);
    connect(m_bar, &PlaceBar::collapseAsked, this, &WorkArea::collapse);
}

void WorkArea::goTo(Place place)
{
    m_place = place;
    m_bar->setCurrent(place);
    moveJobs();
    switch (place) {
    case Place::NewJob:
        return m_stack->setCurrentWidget(m_columns);
    case Place::Jobs:
        return m_stack->setCurrentWidget(m_rows);
    case Place::Review:
        return m_stack->setCurrentWidget(m_pages.review);
    case Place::Evaluate:
        return m_stack->setCurrentWidget(m_pages.evaluate);
    case Place::Deliver:
        return m_stack->setCurrentWidget(m_pages.deliver);
    }
}

void WorkArea::showInsteadOfForm(QWidget &page)
{
    m_stack->addWidget(&page);
    m_stack->setCurrentWidget(&page);
}

void WorkArea::setBeside(bool beside)
{
    m_isBeside = beside;
    m_rows->setSideBySideFrom(beside ? 0 : TwoPanes::never);
}

void WorkArea::setPinned(bool pinned)
{
    m_isPinned = pinned;
    moveJobs();
}

bool WorkArea::canPin() const
{
    return width() >= pinnedFrom;
}

/// The one list stands where it is to be seen.
void WorkArea::moveJobs()
{
    const bool isAtForm = m_isPinned && canPin() && m_place == Place::NewJob;
    TwoPanes *home = isAtForm ? m_columns : m_rows;
    if (home == m_pages.jobs->parentWidget())
        return;
    QPointer<QWidget> focused = window()->focusWidget();
    if (focused && !m_pages.jobs->isAncestorOf(focused))
        focused.clear();
    home->insertWidget(isAtForm ? 1 : 0, m_pages.jobs);
    home->useSizes();
    if (focused)
        focused->setFocus();
}

void WorkArea::collapse(bool collapsed)
{
    if (!m_isNarrow)
        m_isCollapsed = collapsed;
    m_bar->setCollapsed(collapsed);
}

void WorkArea::restore(const Settings &settings)
{
    setBeside(settings.value(setting::detailsBeside));
    setPinned(settings.value(setting::jobsPinned));
    m_columns->restoreSizes(settings.value(setting::windowSplitter));
    m_rows->restoreSizes(settings.value(setting::jobsSplitter));
    collapse(settings.value(setting::placesCollapsed));
    goTo(settings.value(setting::showsDeliver)        ? Place::Deliver
             : settings.value(setting::showsEvaluate) ? Place::Evaluate
             : settings.value(setting::showsReview)   ? Place::Review
             : settings.value(setting::showsJobs)     ? Place::Jobs
                                                      : Place::NewJob);
}

void WorkArea::save(Settings &settings) const
{
    settings.set(setting::detailsBeside, m_isBeside);
    settings.set(setting::jobsPinned, m_isPinned);
    settings.set(setting::windowSplitter, m_columns->saveSizes());
    settings.set(setting::jobsSplitter, m_rows->saveSizes());
    settings.set(setting::placesCollapsed, m_isCollapsed);
    settings.set(setting::showsJobs, m_place == Place::Jobs);
    settings.set(setting::showsReview, m_place == Place::Review);
    settings.set(setting::showsEvaluate, m_place == Place::Evaluate);
    settings.set(setting::showsDeliver, m_place == Place::Deliver);
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < iconsBelow;
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_bar->setCollapsed(isNarrow || m_isCollapsed);
    }
    moveJobs();
}

} // namespace cd
