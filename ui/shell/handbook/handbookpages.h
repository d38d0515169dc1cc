// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cd {

/// A page of the handbook.
struct HandbookPage
{
    QString file; ///< its name, as in links between pages
    QString title;
    QString markdown; ///< with pictures only where the program brings them
};

/// The pages in reading order. @p language: such as "de"; English where there is none in it.
QList<HandbookPage> handbookPages(const QString &language);

/// What the page names in **bold**: texts of buttons, menus and places, as the window shows them.
QStringList namesIn(const HandbookPage &page);

} // namespace cd
