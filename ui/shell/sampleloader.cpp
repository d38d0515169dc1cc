// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sampleloader.h"

#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetcontroller.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/workspace.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

SampleLoader::SampleLoader(Workspace &workspace, NewJobPage &form, PresetController &presets,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_form(form)
    , m_presets(presets)
{
}

void SampleLoader::offer(const QStringList &documents, const Preset &preset,
                         const std::optional<Preset> &scans)
{
    m_documents = documents;
    m_preset = preset;
    m_scans = scans;
    Q_EMIT offered();
}

bool SampleLoader::isFormUntouched() const
{
    const UploadItemList &items = m_workspace.uploads().items();
    const bool holdsOwnFiles
        = std::any_of(items.cbegin(), items.cend(),
                      [this](const UploadItem &item) { return !m_documents.contains(item.path); });
    if (holdsOwnFiles || m_form.hasOwnLabel())
        return false;
    JobRequest request = m_form.request();
    request.fileIds.clear();
    return request == JobRequest() || (m_preset && isOf(request, *m_preset))
        || (m_scans && isOf(request, *m_scans));
}

/// As it came, or as a person has saved it since.
bool SampleLoader::isOf(const JobRequest &request, const Preset &preset) const
{
    const auto saved = m_workspace.presets().find(preset.name);
    return request == preset.request || (saved && request == saved->request);
}

bool SampleLoader::readsScans() const
{
    return m_scans && m_workspace.session().dialect() == Dialect::First;
}

void SampleLoader::load()
{
    if (!m_preset)
        return;
    for (const std::optional<Preset> &preset : {m_preset, m_scans}) {
        if (preset && !m_presets.exists(preset->name))
            static_cast<void>(m_workspace.presets().save(*preset));
    }
    const bool withScans = readsScans();
    //: follows "Undo" or "Redo"
    m_form.asOneStep(tr("load the samples"), [this, withScans] {
        m_workspace.uploads().clear();
        UploadItemList items;
        for (const QString &path : std::as_const(m_documents)) {
            if (m_scans && !withScans && path.endsWith(".png"_L1))
                continue; // nothing would read it
            UploadItem item;
            item.path = path;
            item.name = QFileInfo(path).fileName();
            items.append(item);
        }
        m_workspace.uploads().restore(items); // at once, so that they belong to this step
        m_presets.load((withScans ? *m_scans : *m_preset).name);
    });
}

} // namespace cd
