// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesview.h"

#include "ui/newjob/files/filesmodel.h"
#include "ui/newjob/files/filestatedelegate.h"
#include "ui/widgets/lists/elidedelegate.h"

#include <QHeaderView>

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

FilesView::FilesView(FilesModel &model, QWidget *parent)
    : OrderedTableView(model, parent)
{
    setUp();
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
    setItemDelegateForColumn(FilesModel::Folder, new ElideDelegate(Qt::ElideLeft, this));
    setItemDelegateForColumn(FilesModel::State, new FileStateDelegate(this));
    showAsRows();
    setFrameShape(NoFrame); // the pane is its place
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setMinimumHeight(110);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropMode(DragOnly); // what is dropped, the pane takes
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the files"));
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(9 * letter); // as wide as their titles
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FilesModel::Name, QHeaderView::Stretch);
    setColumnWidth(FilesModel::Folder, 14 * letter);
    setColumnWidth(FilesModel::Size, 13 * letter);
    setColumnWidth(FilesModel::State, 20 * letter);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
}

QList<int> FilesView::selectedIds() const
{
    QList<int> ids;
    const QList<OrderedTableModel::Key> keys = selectedKeys();
    for (const OrderedTableModel::Key key : keys)
        ids.append(static_cast<int>(key));
    return ids;
}

void FilesView::select(const QList<OrderedTableModel::Key> &ids)
{
    if (!OrderedTableView::select(ids))
        m_awaited = ids;
}

/// In whichever column the keyboard is: nobody types sizes.
void FilesView::keyboardSearch(const QString &typed)
{
    if (const QModelIndex at = currentIndex(); at.isValid() && at.column() != FilesModel::Name)
        selectionModel()->setCurrentIndex(at.siblingAtColumn(FilesModel::Name),
                                          QItemSelectionModel::NoUpdate);
    OrderedTableView::keyboardSearch(typed);
}

} // namespace cd
