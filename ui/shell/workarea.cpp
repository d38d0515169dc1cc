// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workarea.h"

#include "ui/widgets/parts.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

WorkArea::WorkArea(QWidget *form, QWidget *jobs, QWidget *details, QWidget *parent)
    : QWidget(parent)
    , m_tabs(named(new QTabBar(this), u"sideTabs"_s, tr("Form or jobs")))
    , m_columns(named(new QSplitter(Qt::Horizontal, this), u"columns"_s))
    , m_rows(named(new QSplitter(Qt::Vertical), u"rows"_s))
    , m_form(form)
{
    m_tabs->addTab(tr("New job"));
    m_tabs->addTab(tr("Jobs"));
    m_tabs->setExpanding(true);
    m_tabs->hide();
    m_rows->addWidget(jobs);
    m_rows->addWidget(details);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({360, 440});
    m_columns->addWidget(form);
    m_columns->addWidget(m_rows);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({480, 880});
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 3);

    auto *layout = withoutMargins(new QVBoxLayout(this));
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_columns, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &WorkArea::arrange);
}

void WorkArea::showSide(Side side)
{
    m_tabs->setCurrentIndex(side == Side::Form ? 0 : 1);
}

QByteArray WorkArea::saveColumns() const
{
    return m_narrow ? QByteArray() : m_columns->saveState();
}

QByteArray WorkArea::saveRows() const
{
    return m_rows->saveState();
}

void WorkArea::restore(const QByteArray &columns, const QByteArray &rows)
{
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
}

/// Room for one side is enough.
QSize WorkArea::minimumSizeHint() const
{
    const QSize jobs = m_rows->minimumSizeHint();
    return m_form->minimumSizeHint().expandedTo(jobs)
        + QSize(0, m_narrow ? m_tabs->sizeHint().height() : 0);
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < narrowBelow;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
}

void WorkArea::arrange()
{
    const bool formIsShown = m_tabs->currentIndex() == 0;
    m_tabs->setVisible(m_narrow);
    m_form->setVisible(!m_narrow || formIsShown);
    m_rows->setVisible(!m_narrow || !formIsShown);
}

} // namespace cd
