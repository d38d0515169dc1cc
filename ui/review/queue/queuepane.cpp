// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/queue/queuepane.h"

#include "ui/look/rank.h"
#include "ui/review/queue/queuemodel.h"
#include "ui/review/queue/queuescope.h"
#include "ui/review/queue/queueview.h"
#include "ui/review/reviewwords.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "workflow/review/review.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <iterator>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr QueueKind offeredQueues[]{
    QueueKind::LeastSure, QueueKind::NoType,    QueueKind::Failed, QueueKind::Disagreement,
    QueueKind::Flagged,   QueueKind::Conflicts, QueueKind::Audit,
};

} // namespace

QueuePane::QueuePane(Review &review, const JobTable &table, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_model(new QueueModel(review, table, this))
    , m_queue(named(new QComboBox, u"reviewQueueChoice"_s, tr("Which results to look at")))
    , m_scope(new QueueScope(table))
    , m_view(new QueueView(review, *m_model))
    , m_new(named(new QLabel, u"reviewNew"_s))
    , m_add(button(u"reviewAddNew"_s, tr("Add"), tr("Add the new answers to the queue")))
{
    setObjectName(u"reviewQueuePane"_s);
    makePane(*this, tr("Queue"), m_view);
    layOnBase(this);
    for (const QueueKind kind : offeredQueues)
        m_queue->addItem(queueName(kind), static_cast<int>(kind));
    auto *above = new QVBoxLayout;
    above->setContentsMargins(12, 8, 12, 4);
    above->setSpacing(4);
    above->addWidget(m_queue);
    above->addWidget(m_scope, 0, Qt::AlignLeading);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(hairline());
    column->addWidget(m_view, 1);
    column->addWidget(newLine());
    connect(m_queue, &QComboBox::activated, this, [this](int at) {
        Q_EMIT queueChosen(static_cast<QueueKind>(m_queue->itemData(at).toInt()));
    });
    connect(m_add, &QPushButton::clicked, &review, &Review::addNew);
    connect(&review, &Review::newCountChanged, this, &QueuePane::showNew);
    connect(&review, &Review::opened, this, &QueuePane::showChoice);
    showChoice();
    showNew(review.newCount());
}

QWidget *QueuePane::newLine()
{
    m_newLine = new QWidget;
    auto *column = withoutMargins(new QVBoxLayout(m_newLine));
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 8, 4);
    setRank(m_add, Rank::Flat);
    m_new->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_new);
    row->addStretch(1);
    row->addWidget(m_add);
    column->addWidget(hairline());
    column->addLayout(row);
    return m_newLine;
}

/// What is chosen elsewhere stands here while it is looked at.
void QueuePane::showChoice()
{
    const QSignalBlocker quiet(m_queue);
    const QueueChoice &choice = m_review.choice();
    while (m_queue->count() > int(std::size(offeredQueues)))
        m_queue->removeItem(m_queue->count() - 1);
    if (m_queue->findData(static_cast<int>(choice.kind)) < 0)
        m_queue->addItem(choice.title.isEmpty() ? queueName(choice.kind) : choice.title,
                         static_cast<int>(choice.kind));
    m_queue->setCurrentIndex(m_queue->findData(static_cast<int>(choice.kind)));
    m_scope->show(choice);
    const bool isOne = choice.kind == QueueKind::Audit; // bulk labels are no audit's
    m_view->setSelectionMode(isOne ? QueueView::SingleSelection : QueueView::ExtendedSelection);
}

void QueuePane::showNew(int count)
{
    m_new->setText(tr("%Ln new answer(s) wait", nullptr, count));
    m_newLine->setVisible(count > 0);
}

} // namespace cd
