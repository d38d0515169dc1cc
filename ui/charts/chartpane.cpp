// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpane.h"

#include "ui/charts/celltablemodel.h"
#include "ui/charts/charttools.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int paneMargin = 12;

} // namespace

ChartPane::ChartPane(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_words(wrappedText(name + u"Words"_s))
    , m_view(new ChartView(name, title))
    , m_model(new CellTableModel(this))
    , m_table(named(new TableView, name + u"Table"_s,
                    //: %1: what a chart is called
                    tr("%1, as a table").arg(title)))
    , m_stack(new QStackedWidget)
    , m_asTable(toolButton(name + u"AsTable"_s, {}, tr("Table")))
    , m_said(named(new Note, name + u"Said"_s))
{
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setToolTip(tr("Show the figures instead of the picture"));
    m_table->setModel(m_model);
    m_table->showAsRows();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setEmptyText(tr("There are no figures yet."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(paneMargin, 4, paneMargin, 0);
    top->addWidget(m_words, 1);
    top->addWidget(m_asTable, 0, Qt::AlignTop);
    top->addWidget(new ChartTools(*m_view, *m_said), 0, Qt::AlignTop);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_said);
    layOnBase(this);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool isTable) {
        fillTable();
        m_stack->setCurrentIndex(isTable ? 1 : 0);
    });
}

void ChartPane::setChart(const ChartPtr &chart)
{
    m_said->clear();
    m_view->setChart(chart);
    fillTable();
}

/// Only while it is shown: there may be many figures.
void ChartPane::fillTable()
{
    const bool isWanted = m_asTable->isChecked() && m_view->chart();
    m_model->setTable(isWanted ? m_view->chart()->table() : CellTable());
    m_table->resizeColumnsToContents();
}

void ChartPane::say(const QString &words)
{
    m_words->setText(words);
}

} // namespace cd
