// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace cd {

class Workspace;
class NewJobPage;
class PresetController;

/// Loads the samples that ship with the program: documents, and presets to classify them.
class SampleLoader : public QObject
{
    Q_OBJECT

public:
    SampleLoader(Workspace &workspace, NewJobPage &form, PresetController &presets,
                 QObject *parent);

    /// Makes the samples available. @p documents: paths, at least one. @p scans: the preset for
    /// services that read pictures too; elsewhere pictures are left out.
    void offer(const QStringList &documents, const Preset &preset,
               const std::optional<Preset> &scans = {});
    bool isOffered() const { return m_preset.has_value(); }
    /// Whether the form is empty, or holds nothing but the samples.
    bool isFormUntouched() const;
    /// Replaces the form's content by the samples as one undo step. Does nothing before offer().
    void load();

Q_SIGNALS:
    void offered();

private:
    bool readsScans() const;
    bool isOf(const JobRequest &request, const Preset &preset) const;

    Workspace &m_workspace;
    NewJobPage &m_form;
    PresetController &m_presets;
    QStringList m_documents;
    std::optional<Preset> m_preset;
    std::optional<Preset> m_scans;
};

} // namespace cd
