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

/// The samples that come with the program: documents, and a preset that tells them apart.
class SampleLoader : public QObject
{
    Q_OBJECT

public:
    SampleLoader(Workspace &workspace, NewJobPage &form, PresetController &presets,
                 QObject *parent);

    /// From now on there are samples. @p documents: paths, at least one.
    void offer(const QStringList &documents, const Preset &preset);
    bool isOffered() const { return m_preset.has_value(); }
    /// Whether the form is empty, or holds nothing but the samples.
    bool isFormUntouched() const;
    /// Replaces what the form holds, as one step to undo. Nothing where none are offered.
    void load();

Q_SIGNALS:
    void offered();

private:
    Workspace &m_workspace;
    NewJobPage &m_form;
    PresetController &m_presets;
    QStringList m_documents;
    std::optional<Preset> m_preset;
};

} // namespace cd
