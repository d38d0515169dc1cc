// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetcontroller.h"

#include "rules/rulediff.h"
#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetwords.h"
#include "workflow/form/presetversions.h"

#include <QScopedValueRollback>

namespace cd {

PresetController::PresetController(PresetLibrary &library, PresetVersions &versions,
                                   NewJobPage &form, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_versions(versions)
    , m_form(form)
{
    connect(&library, &PresetLibrary::changed, this, &PresetController::libraryChanged);
    connect(&versions, &PresetVersions::changed, this, &PresetController::followVersion);
    connect(&form, &NewJobPage::careChanged, this, &PresetController::changed);
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

void PresetController::save(const QString &note)
{
    saveAs(current(), note);
}

void PresetController::saveAs(const QString &name, const QString &note)
{
    const Preset preset = formAsPreset(name.trimmed());
    const auto renames = renamesIn(preset);
    const auto done = m_versions.save(preset, note);
    if (!done)
        return report(done.error());
    setCurrent(preset.name);
    for (const auto &[from, to] : renames)
        renameLabels(preset.name, from, to);
}

/// Types that have another name than in the preset that is there.
QList<std::pair<QString, QString>> PresetController::renamesIn(const Preset &preset) const
{
    const auto before = m_library.find(preset.name);
    if (!before || before->name != current()) // another preset's types are others
        return {};
    QList<std::pair<QString, QString>> renames;
    const RulesDiff diff = diffOf(before->request, preset.request);
    for (const RuleChange &change : diff.rules) {
        if (change.kind == RuleChange::Kind::Renamed)
            renames.append(
                {diff.before.rules.at(change.before).type, diff.after.rules.at(change.after).type});
    }
    return renames;
}

void PresetController::renameLabels(const QString &preset, const QString &from, const QString &to)
{
    m_versions.renameType(preset, from, to, this, [this, preset, from, to](int labels) {
        if (labels > 0)
            Q_EMIT labelsFollowed(preset, from, to, labels);
    });
}

void PresetController::takeLabelsBack(const QString &preset, const QString &from, const QString &to)
{
    m_versions.renameType(preset, to, from, this, [](int) {});
}

int PresetController::version() const
{
    return m_versions.pointers(current()).inUse.number;
}

void PresetController::useVersion(const QString &preset, int number)
{
    m_toFollow = preset == current() && !hasUnsavedChanges() ? preset : QString();
    m_versions.use(preset, number);
}

void PresetController::restoreVersion(const QString &preset, int number)
{
    m_toFollow = preset == current() && !hasUnsavedChanges() ? preset : QString();
    m_versions.restore(preset, number);
}

void PresetController::followVersion(const QString &preset)
{
    if (!m_toFollow.isEmpty() && m_toFollow == preset && preset == current())
        load(std::exchange(m_toFollow, QString()));
    else
        Q_EMIT changed();
}

void PresetController::setTags(const QString &name, const QStringList &tags)
{
    auto preset = m_library.find(name);
    if (!preset)
        return report({NameProblem::Kind::NotThere, name});
    preset->tags = tags;
    if (const auto done = m_library.save(*preset); !done)
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
