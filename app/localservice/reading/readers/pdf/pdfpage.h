// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/pictures/picture.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <poppler-page.h>

namespace cd::local {

constexpr double pointsPerInch = 72;

QString fromPoppler(const poppler::ustring &text);

/// As it is looked at: its own rotation is applied.
QSizeF shownSize(const poppler::page &page);

/// The text of all that is visible of a page.
QString shownText(const poppler::page &page);

/// Where the page's text stands, letter by letter: in points from the left and the top of the page
/// as it is looked at.
QList<QRectF> letterBoxes(const poppler::page &page);

/// In grey, of eight bits, with so many pixels a point. Empty if Poppler can't draw it.
Picture drawnGrey(const poppler::page &page, double scale);

/// What of a page is text, and what else is to be seen.
struct PageLook
{
    double text = 0; ///< part of the page, from 0 to 1, that the page's own text covers
    double unread = 0; ///< part that other things cover: pictures, scans, drawn letters
    bool isBlank = false; ///< nothing is to be seen, and nothing written

    /// Enough to look at: it is more than a logo beside the text.
    bool isPicture() const;
};

PageLook lookAt(const poppler::page &page, const QList<QRectF> &letters);

} // namespace cd::local
