// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesview.h"

#include "ui/newjob/files/filesmodel.h"
#include "ui/newjob/files/filestatedelegate.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Of a long folder the end is shown, which tells it from others.
class FolderDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

FilesView::FilesView(FilesModel &model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
{
    setUp();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FilesView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &FilesView::putBack);
    connect(&model, &FilesModel::ordered, this, [this] {
        if (!m_awaited.isEmpty())
            select(std::exchange(m_awaited, {}));
    });
}

void FilesView::setUp()
{
    setObjectName(u"filesTable"_s);
    setAccessibleName(tr("Files"));
    setEmptyText(tr("Drop files or folders here, or paste file IDs."));
    setModel(&m_model);
    setItemDelegateForColumn(FilesModel::Folder, new FolderDelegate(this));
    setItemDelegateForColumn(FilesModel::State, new FileStateDelegate(this));
    showAsRows();
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setMinimumHeight(110);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the files"));
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(9 * letter); // as wide as their titles
    setColumnWidth(FilesModel::Name, 24 * letter);
    setColumnWidth(FilesModel::Folder, 14 * letter);
    setColumnWidth(FilesModel::Size, 11 * letter);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
}

QList<int> FilesView::selectedIds() const
{
    QList<int> ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(static_cast<int>(m_model.key(row)));
    }
    return ids;
}

void FilesView::select(const QList<OrderedTableModel::Key> &ids)
{
    const QItemSelection rows = m_model.rowsOf(ids);
    if (rows.isEmpty()) {
        m_awaited = ids;
        return;
    }
    const QModelIndex first = rows.constFirst().topLeft();
    setCurrentIndex(first);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

/// In whichever column the keyboard is: nobody types sizes.
void FilesView::keyboardSearch(const QString &typed)
{
    if (const QModelIndex at = currentIndex(); at.isValid() && at.column() != FilesModel::Name)
        selectionModel()->setCurrentIndex(at.siblingAtColumn(FilesModel::Name),
                                          QItemSelectionModel::NoUpdate);
    TableView::keyboardSearch(typed);
}

void FilesView::rememberPlace()
{
    const QList<int> selected = selectedIds();
    m_selected = {selected.cbegin(), selected.cend()};
    const QModelIndex current = currentIndex();
    m_current.reset();
    if (current.isValid())
        m_current = m_model.key(current.row());
    const int top = rowAt(0);
    m_top.reset();
    if (top > 0)
        m_top = m_model.key(top);
}

void FilesView::putBack()
{
    if (const auto row = m_current ? m_model.rowOf(*m_current) : std::nullopt)
        selectionModel()->setCurrentIndex(m_model.index(*row, FilesModel::Name),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(m_model.rowsOf(m_selected), QItemSelectionModel::ClearAndSelect);
    if (const auto row = m_top ? m_model.rowOf(*m_top) : std::nullopt)
        scrollTo(m_model.index(*row, FilesModel::Name), PositionAtTop);
}

} // namespace cd
