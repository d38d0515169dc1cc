// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>

class QWidget;

namespace cd {

class Workspace;

/// Sends the jobs' requests once more, in the same rows. Of those that got no answer a second job
/// can come out, which costs again: for them it asks first.
void askToSendAgain(Workspace &workspace, const QList<JobKey> &keys, QWidget *page);

} // namespace cd
