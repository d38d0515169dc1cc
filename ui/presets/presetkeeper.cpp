// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetkeeper.h"

#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetwords.h"

namespace cd {

PresetKeeper::PresetKeeper(PresetLibrary &library, NewJobPage &form, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_form(form)
    , m_current(form.presetName())
{
    connect(&library, &PresetLibrary::changed, this, &PresetKeeper::libraryChanged);
    connect(&form, &NewJobPage::requestChanged, this, &PresetKeeper::changed);
}

Preset PresetKeeper::formAsPreset(const QString &name) const
{
    Preset preset{name, m_form.request()};
    preset.request.fileIds.clear();
    return preset;
}

bool PresetKeeper::hasUnsavedChanges() const
{
    const Preset now = formAsPreset(m_current);
    const auto saved = m_library.find(m_current);
    return saved ? saved->request != now.request : !now.request.rules.isEmpty();
}

QStringList PresetKeeper::names() const
{
    QStringList names;
    const QList<Preset> presets = m_library.presets();
    for (const Preset &preset : presets)
        names += preset.name;
    return names;
}

void PresetKeeper::load(const QString &name)
{
    const auto preset = m_library.find(name);
    if (preset) {
        JobRequest request = preset->request;
        request.fileIds = m_form.request().fileIds;
        m_form.setRequest(request);
    }
    setCurrent(preset ? preset->name : QString());
}

void PresetKeeper::save()
{
    saveAs(m_current);
}

void PresetKeeper::saveAs(const QString &name)
{
    const auto done = m_library.save(formAsPreset(name.trimmed()));
    if (done)
        setCurrent(name.trimmed());
    else
        report(done.error());
}

void PresetKeeper::rename(const QString &from, const QString &to)
{
    const QString before = m_current;
    if (m_current == from)
        m_current = to.trimmed();
    const auto done = m_library.rename(from, to.trimmed());
    if (!done) {
        m_current = before;
        report(done.error());
    }
    setCurrent(m_current);
}

void PresetKeeper::importFrom(const QString &path)
{
    const auto name = m_library.importFrom(path);
    if (name)
        Q_EMIT imported(*name);
    else
        report(name.error());
}

void PresetKeeper::exportTo(const QString &name, const QString &path)
{
    const auto done = m_library.exportTo(name, path);
    if (!done)
        report(done.error());
}

void PresetKeeper::setCurrent(const QString &name)
{
    m_current = name;
    m_form.setPresetName(name);
    Q_EMIT changed();
}

/// A preset that was renamed or removed in the dialog leaves its rules in the form.
void PresetKeeper::libraryChanged()
{
    if (!m_current.isEmpty() && !exists(m_current))
        setCurrent({});
    else
        Q_EMIT changed();
}

void PresetKeeper::report(const PresetProblem &problem)
{
    Q_EMIT failed(problemText(problem));
}

} // namespace cd
