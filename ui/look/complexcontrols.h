// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStyle>

#include <optional>

class QPainter;
class QStyleOptionComplex;
class QWidget;

namespace cd {

// DeskStyle's combo boxes, spin boxes and scroll bars. @p widget may be null.

/// Where @p part of @p control is; nothing where that is as in Fusion.
std::optional<QRect> deskPartRect(QStyle::ComplexControl control, const QStyleOptionComplex *option,
                                  QStyle::SubControl part);
/// False: nothing was drawn, as it is not one of those or @p option not of its kind.
bool drawDeskComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option,
                            QPainter &painter, const QWidget *widget);

/// How much wider than what it holds a combo box or spin box is.
constexpr int comboBesidesText = 40;
constexpr int spinBesidesText = 40;

} // namespace cd
