// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "domain/request/preset.h"
#include "ui/evaluate/follow/plandialog.h"
#include "workflow/base/generation.h"
#include "workflow/evaluating/setfiles.h"

#include <optional>

class QComboBox;

namespace cd {

/// Sends the files of a label set with a version of a preset.
class RunDialog : public PlanDialog
{
    Q_OBJECT

public:
    /// @p like: what is chosen first.
    RunDialog(Workspace &workspace, const LabelSet &set, SetPart part, const JobOrigin &like,
              QWidget *parent);

private:
    void addPresets(const JobOrigin &like);
    void readVersions(int chosen);
    void readPreset();
    void followModes();
    void plan();

    LabelSet m_set;
    SetPart m_part;
    QComboBox *m_preset;
    QComboBox *m_version;
    QComboBox *m_mode;
    std::optional<Preset> m_content; // of the version that is chosen
    JobOrigin m_origin;
    std::optional<FoundFiles> m_found;
    QString m_failure;
    Generation m_asking;
    SetFiles &m_files;
};

/// "2 files are left out: 1 no longer there, 1 changed since"; empty: none.
QString leftOutText(const FoundFiles &found);

} // namespace cd
