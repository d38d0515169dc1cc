// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace cd::local {

/// How a workbook counts its days, and which language its names of days and months have.
struct CellCalendar
{
    QLocale locale = QLocale::c();
    bool from1904 = false;
};

/// A number of a cell as people see it, by the cell's format code ("#,##0.00", "d mmm yyyy"). What
/// a code says beyond that (conditions, fractions, eras) is left out. Numbers have a point and
/// commas.
QString shownNumber(double value, const QString &code, const CellCalendar &calendar);

/// The format code of a built-in format; "General" if there is none.
QString builtInCode(int id, const QLocale &locale);

} // namespace cd::local
