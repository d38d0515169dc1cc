// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/picking/filewalk.h"

#include <QDialog>
#include <QList>

namespace cd {

/// Lists what was left out of folders, with the reasons. Lines can be copied.
class LeftOutDialog : public QDialog
{
    Q_OBJECT

public:
    LeftOutDialog(const QList<LeftOut> &what, QWidget *parent);
};

} // namespace cd
