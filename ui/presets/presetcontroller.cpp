// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetcontroller.h"

#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetwords.h"

#include <QScopedValueRollback>

namespace cd {

PresetController::PresetController(PresetLibrary &library, NewJobPage &form, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_form(form)
{
    connect(&library, &PresetLibrary::changed, this, &PresetController::libraryChanged);
    connect(&form, &NewJobPage::requestChanged, this, &PresetController::changed);
}

QString PresetController::current() const
{
    return m_form.presetName();
}

Preset PresetController::formAsPreset(const QString &name) const
{
    const Preset before = m_library.find(current()).value_or(Preset());
    return {name, m_form.edited(), m_form.care(), before.tags, before.unknown};
}

bool PresetController::hasUnsavedChanges() const
{
    const auto preset = m_library.find(current());
    return preset ? m_form.isPresetChanged() || preset->care != m_form.care()
                  : !m_form.edited().rules.isEmpty();
}

void PresetController::load(const QString &name)
{
    if (const auto preset = m_library.find(name))
        m_form.loadPreset(*preset);
    else
        m_form.asOneStep({}, [this] { m_form.setPresetName({}); });
    Q_EMIT changed(); // also where it was chosen before
    sayUnknown(name);
}

void PresetController::save()
{
    saveAs(current());
}

void PresetController::saveAs(const QString &name)
{
    const auto done = m_library.save(formAsPreset(name.trimmed()));
    if (done)
        setCurrent(name.trimmed());
    else
        report(done.error());
}

bool PresetController::rename(const QString &from, const QString &to)
{
    const bool isCurrent = current() == from;
    const QScopedValueRollback renaming(m_isRenaming, true);
    const auto done = m_library.rename(from, to.trimmed());
    if (!done)
        report(done.error());
    else if (isCurrent)
        setCurrent(to.trimmed());
    return done.has_value();
}

std::optional<PresetController::Removed> PresetController::remove(const QString &name)
{
    const auto preset = m_library.find(name);
    const bool isCurrent = preset && current() == preset->name;
    const auto done = m_library.remove(name);
    if (!done) {
        report(done.error());
        return std::nullopt;
    }
    return Removed{*preset, isCurrent};
}

bool PresetController::bringBack(const Removed &removed)
{
    if (exists(removed.preset.name)) {
        report({NameProblem::Kind::NameTaken, removed.preset.name});
        return false;
    }
    const auto done = m_library.save(removed.preset);
    if (!done)
        report(done.error());
    else if (removed.wasCurrent && current().isEmpty())
        setCurrent(removed.preset.name);
    return done.has_value();
}

void PresetController::importFrom(const QString &path)
{
    const auto name = m_library.importFrom(path);
    if (!name)
        return Q_EMIT failed(problemText(name.error(), path));
    Q_EMIT imported(*name);
    sayUnknown(*name);
}

/// What a later version of the program put into the preset.
void PresetController::sayUnknown(const QString &name)
{
    const auto preset = m_library.find(name);
    const QString text = preset ? notUnderstoodText(notUnderstood(*preset)) : QString();
    if (!text.isEmpty())
        Q_EMIT failed(text);
}

QString PresetController::open(const QString &path)
{
    const auto name = m_library.takeFrom(path);
    if (!name)
        Q_EMIT failed(problemText(name.error(), path));
    return name.value_or(QString());
}

void PresetController::exportTo(const QString &name, const QString &path)
{
    const auto preset = m_library.find(name);
    if (!preset)
        return report({NameProblem::Kind::NotThere, name});
    if (const auto done = PresetLibrary::exportTo(path, *preset); !done)
        Q_EMIT failed(problemText(done.error(), path));
}

void PresetController::setCurrent(const QString &name)
{
    m_form.setPresetName(name);
    Q_EMIT changed();
}

/// A preset that was removed in the dialog leaves its rules in the form.
void PresetController::libraryChanged()
{
    if (!m_isRenaming && !current().isEmpty() && !exists(current()))
        setCurrent({});
    else
        Q_EMIT changed();
}

void PresetController::report(const NameProblem &problem)
{
    Q_EMIT failed(problemText(problem));
}

} // namespace cd
