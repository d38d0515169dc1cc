// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QObject;

namespace cd {

/// What can be done with a document that is shown.
struct DocumentActions
{
    QAction *previous = nullptr;
    QAction *next = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *fitWidth = nullptr;
    QAction *marks = nullptr; ///< on or off
    QAction *open = nullptr;
    QAction *folder = nullptr;
};

DocumentActions documentActions(QObject *owner);

} // namespace cd
