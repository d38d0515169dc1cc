// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "architecture/layers.h"

#include <QList>

namespace cd::test {

/// Who may include whom, and which of Qt's modules: the order in which the READMEs name the rooms.
QList<Room> allRooms();
QList<Library> foreignLibraries();

} // namespace cd::test
