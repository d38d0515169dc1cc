// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

class QPainter;
class QPalette;

namespace cd {

// How types of results look, wherever they are shown. Colours are never the only sign: each stands
// beside its type's name, and what has no type has a pattern of its own.

/// What a swatch or a piece of a bar stands for: a type, by its place among the job's rules from 0,
/// or one of these.
namespace TypeMark {
constexpr int NoType = -1; ///< no rule matched: a hatch
constexpr int Failed = -2; ///< an empty frame
constexpr int Other = -3; ///< no result, for other reasons
} // namespace TypeMark

/// Fills @p rect with what @p mark looks like. From the ninth type on, whose colours come again, it
/// has a notch.
void paintTypeMark(QPainter &painter, const QRectF &rect, int mark, const QPalette &palette);

/// Where the pieces of a bar in @p area are: as wide as each has @p files, and none too narrow to
/// be seen. Empty for those without files. Where there is no room, the last ones are outside.
QList<QRect> typePieces(const QRect &area, const QList<int> &files, Qt::LayoutDirection direction);

} // namespace cd
