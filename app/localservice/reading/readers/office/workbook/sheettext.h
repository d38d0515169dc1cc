// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/office/textflow.h"
#include "localservice/reading/readers/office/workbook/cellformat.h"

#include <QHash>

namespace cd::local {

/// What the sheets of a workbook refer to.
struct SheetContext
{
    QStringList strings; ///< texts of cells, which share them
    QStringList codes; ///< the number format of each style of cells
    CellCalendar calendar;
};

/// The shared texts of a workbook, maxSharedStrings at most. False: the part is damaged.
bool readSharedStrings(const QByteArray &part, SheetContext &context);

/// The number formats of a workbook's styles.
void readCellStyles(const QByteArray &part, SheetContext &context);

/// Adds the rows of a sheet, their cells parted by tabs, and what is printed above and below.
/// False: the part is damaged, and what stands before the damage was read.
bool addSheetText(TextFlow &flow, const QByteArray &part, const SheetContext &context);

constexpr qsizetype maxSharedStrings = 2'000'000;

} // namespace cd::local
