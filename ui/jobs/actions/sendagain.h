// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>

class QWidget;

namespace cd {

class Workspace;

/// Sends the jobs' requests again, in the same rows. Asks first if some of them got no answer, as
/// that may create a second job, which costs again.
void askToSendAgain(Workspace &workspace, const QList<JobKey> &keys, QWidget *page);

} // namespace cd
