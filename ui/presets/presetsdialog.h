// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/review/reviewitem.h"

#include <QDialog>

namespace cd {

class LibraryPane;
class PresetController;
class Workspace;

/// The library of presets. A page of its own has the service's saved configurations.
class PresetsDialog : public QDialog
{
    Q_OBJECT

public:
    PresetsDialog(PresetController &controller, Workspace &workspace, QWidget *parent);

    /// Opens the preset's versions, with this one selected.
    void chooseVersion(const QString &preset, int version);

Q_SIGNALS:
    void reviewAsked(const cd::QueueChoice &choice); ///< a person wants to review its results
    void jobsAsked(const QList<cd::JobKey> &keys); ///< or to see them in the list

private:
    LibraryPane *m_own;
};

} // namespace cd
