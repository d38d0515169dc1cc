// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/viewheader.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace cd {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

int firstShownColumn(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    for (int visual = 0; header && visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            return column;
    }
    return 0;
}

} // namespace cd
