// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/queue/queueview.h"

#include "ui/review/queue/queuedelegate.h"
#include "ui/review/queue/queuemodel.h"
#include "ui/words/formats.h"
#include "workflow/review/review.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

QueueView::QueueView(Review &review, QueueModel &model, QWidget *parent)
    : TableView(parent)
    , m_review(review)
    , m_queue(model)
{
    setObjectName(u"reviewQueue"_s);
    setAccessibleName(tr("Documents to look at"));
    setModel(&model);
    showAsRows();
    setUpColumns();
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&review, &Review::currentChanged, this, &QueueView::follow);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && current.row() != m_review.current())
                    m_review.setCurrent(current.row());
            });
    connect(&model, &QueueModel::modelReset, this, &QueueView::showHeading);
    connect(&review, &Review::modeChanged, this, &QueueView::showHeading);
    showHeading();
    follow(review.current());
}

void QueueView::setUpColumns()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    QHeaderView *header = horizontalHeader();
    header->hide();
    header->setStretchLastSection(false);
    constexpr int besideText = 18;
    const int letters = fontMetrics().horizontalAdvance(confidenceText(0.88));
    header->setMinimumSectionSize(fontMetrics().height());
    header->setSectionResizeMode(QueueModel::File, QHeaderView::Stretch);
    header->setSectionResizeMode(QueueModel::Type, QHeaderView::Fixed);
    header->setSectionResizeMode(QueueModel::Confidence, QHeaderView::Fixed);
    setColumnWidth(QueueModel::Type, fontMetrics().height() + 6);
    setColumnWidth(QueueModel::Confidence, letters + besideText);
    setItemDelegate(new QueueDelegate(this));
}

/// The row below it is as high as two.
void QueueView::showHeading()
{
    QHeaderView *rows = verticalHeader();
    const int height = rows->defaultSectionSize();
    const int headed = m_queue.headedRow();
    if (m_headed >= 0 && m_headed < rows->count() && m_headed != headed)
        rows->resizeSection(m_headed, height);
    m_headed = headed;
    if (headed >= 0)
        rows->resizeSection(headed, 2 * height);
}

QList<int> QueueView::chosen() const
{
    QList<int> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.size() < 2 && currentIndex().isValid())
        return {currentIndex().row()};
    return rows;
}

void QueueView::chooseOnlyCurrent()
{
    if (currentIndex().isValid())
        selectRow(currentIndex().row());
}

/// A person who extends the selection moves the current row, too: then nothing is left to do.
void QueueView::follow(int row)
{
    if (row == currentIndex().row())
        return;
    if (row < 0 || row >= model()->rowCount())
        return selectionModel()->clear();
    // Whatever keys are held: Ctrl+Z must not leave two documents selected.
    selectionModel()->setCurrentIndex(model()->index(row, QueueModel::File),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void QueueView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

} // namespace cd
