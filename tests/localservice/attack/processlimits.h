// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QProcess;

namespace cd::test {

/// Lets this program open @p count descriptors, if the system allows. Returns how many it may.
int allowDescriptors(int count);
/// Before @p process is started: it may open no more than @p count descriptors.
void limitDescriptors(QProcess &process, int count);
/// From now on, process @p id can't make a file larger than @p bytes, as if its disk were full.
/// False: the system does not allow it.
bool fillDisk(qint64 id, qint64 bytes);
/// And now it has room again.
bool makeRoom(qint64 id);
/// The most memory that process @p id has used so far, in KiB; 0: the system does not tell.
qint64 peakMemory(qint64 id);
int descriptorsOf(qint64 id);

} // namespace cd::test
