// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/orderedtablemodel.h"

#include <QCollator>
#include <QList>

#include <optional>
#include <vector>

namespace cd {

/// A row that is to be sorted, by a text or by a number. All of one list have the same of them.
struct SortEntry
{
    OrderedTableModel::Key key;
    int group = 0; ///< lower ones come first, whatever the order
    std::optional<QCollatorSortKey> text = {};
    double number = 0;
};

/// Compares texts as people do: "page 9" comes before "page 10". To compare is slow, so each text
/// gets a sort key once.
QCollator listCollator();
/// Of the first letters of @p text, whatever their case: more hardly ever decides where it stands.
QCollatorSortKey sortKeyOf(const QCollator &collator, const QString &text);

/// The keys of @p entries in their order; equal ones stay as they stand.
QList<OrderedTableModel::Key> sortedKeys(std::vector<SortEntry> entries, Qt::SortOrder order);

} // namespace cd
