// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace cd {

/// How much is left of texts and icons that are switched off.
constexpr double switchedOffShare = 0.45;

/// The ways the window can be coloured.
enum class Scheme { Light, Dark, HighContrast };

/// All of QPalette's colours, for widgets that are in use, elsewhere and switched off. Of its
/// roles, Light is the outline of buttons, Mid the hairline between panes, Dark the outline of
/// fields, Midlight what is under the pointer, PlaceholderText all faint text and Link the accent.
QPalette paletteOf(Scheme scheme);
/// The scheme whose colours can be read on the base of @p palette, which may be anybody's.
Scheme schemeOf(const QPalette &palette);

/// The colours of a scheme that QPalette has no role for. Texts have a contrast of at least 4.5 : 1
/// on every ground of their scheme, marks such as bars one of 3 : 1.
struct Colors
{
    QColor accent; ///< what can be acted on, what has the focus, what makes progress
    QColor onAccent; ///< text
    QColor paid; ///< what costs money, and nothing else
    QColor onPaid; ///< text
    QColor paidStrip; ///< ground
    QColor success; ///< text and icons
    QColor successBar;
    QColor warning; ///< text and icons
    QColor warningBar;
    QColor warningStrip; ///< ground of a message
    QColor error; ///< text and icons
    QColor errorStrip; ///< ground of a message
    QColor informationStrip; ///< ground of a message
    QColor track; ///< of bars
    QColor hatch; ///< of "no type"
    std::array<QColor, 8> types; ///< in the order of the rules
};

const Colors &colorsOf(Scheme scheme);
/// The colours for widgets with this palette.
const Colors &colorsOf(const QPalette &palette);
/// The colour of the type with this place among the rules, from 0; the ninth has the first's again.
QColor typeColor(int index, const QPalette &palette);

/// The ground of a cell of a matrix that has @p share (0 to 1) of its row's files: green for those
/// of the same type in both, amber for others. QPalette::Text can be read on it.
QColor matrixColor(bool isSame, double share, const QPalette &palette);

/// What is marked on a page of a document, which stays white in every scheme.
struct PageMarks
{
    QColor found; ///< ground of a term of the type that was chosen
    QColor foundLine; ///< full, below it
    QColor second; ///< ground of a term of the next best type
    QColor secondLine; ///< dashed
    QColor meaning; ///< ground of what means the same
    QColor meaningLine; ///< dotted
};

const PageMarks &pageMarks();

/// Over what rests while something above it has the keyboard.
QColor veilColor();

/// @p over on @p ground, as if @p share of it (0 to 1) covered that.
QColor mixed(const QColor &ground, const QColor &over, double share);

} // namespace cd
