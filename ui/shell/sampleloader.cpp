// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sampleloader.h"

#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetcontroller.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace cd {

SampleLoader::SampleLoader(Workspace &workspace, NewJobPage &form, PresetController &presets,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_form(form)
    , m_presets(presets)
{
}

void SampleLoader::offer(const QStringList &documents, const Preset &preset)
{
    m_documents = documents;
    m_preset = preset;
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
    const auto changedPreset = m_preset ? m_workspace.presets().find(m_preset->name) : std::nullopt;
    return request == JobRequest() || (m_preset && request == m_preset->request)
        || (changedPreset && request == changedPreset->request);
}

void SampleLoader::load()
{
    if (!m_preset)
        return;
    if (!m_presets.exists(m_preset->name))
        static_cast<void>(m_workspace.presets().save(*m_preset));
    //: follows "Undo" or "Redo"
    m_form.asOneStep(tr("load the samples"), [this] {
        m_workspace.uploads().clear();
        UploadItemList items;
        for (const QString &path : std::as_const(m_documents)) {
            UploadItem item;
            item.path = path;
            item.name = QFileInfo(path).fileName();
            items.append(item);
        }
        m_workspace.uploads().restore(items); // at once, so that they belong to this step
        m_presets.load(m_preset->name);
    });
}

} // namespace cd
