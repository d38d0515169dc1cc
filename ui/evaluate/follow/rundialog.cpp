// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/follow/rundialog.h"

#include "domain/service/abilities.h"
#include "domain/validation/validation.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int hashRole = Qt::UserRole + 1;

} // namespace

QString leftOutText(const FoundFiles &found)
{
    if (found.leftOut() == 0)
        return {};
    QStringList reasons;
    if (found.gone > 0)
        reasons += RunDialog::tr("%Ln no longer where they were", "files that are left out",
                                 found.gone);
    if (found.changed > 0)
        reasons += RunDialog::tr("%Ln changed since", "files that are left out", found.changed);
    if (found.unread > 0)
        reasons += RunDialog::tr("%Ln can't be read", "files that are left out", found.unread);
    if (found.unplaced > 0)
        reasons
            += RunDialog::tr("%Ln with no known place", "files that are left out", found.unplaced);
    //: %1: "1 changed since, 2 can't be read"
    return RunDialog::tr("%Ln file(s) are left out: %1", nullptr, found.leftOut())
        .arg(reasons.join(u", "_s));
}

RunDialog::RunDialog(Workspace &workspace, const LabelSet &set, SetPart part, const JobOrigin &like,
                     QWidget *parent)
    : PlanDialog(workspace, u"evaluateRun"_s, tr("Run"), parent)
    , m_set(set)
    , m_part(part)
    , m_preset(named(new QComboBox, u"evaluateRunPreset"_s, tr("Preset")))
    , m_version(named(new QComboBox, u"evaluateRunVersion"_s, tr("Version of the preset")))
    , m_mode(named(new QComboBox, u"evaluateRunMode"_s, tr("How documents are read")))
    , m_files(workspace.setFiles())
{
    setWindowTitle(tr("Run again"));
    m_mode->addItem(modeWord(Mode::Fast), static_cast<int>(Mode::Fast));
    m_mode->addItem(modeWord(Mode::Multimodal), static_cast<int>(Mode::Multimodal));
    form().addRow(tr("&Preset"), m_preset);
    form().addRow(tr("&Version"), m_version);
    form().addRow(tr("&Mode"), m_mode);
    connect(m_preset, &QComboBox::activated, this, [this] { readVersions(0); });
    connect(m_version, &QComboBox::activated, this, &RunDialog::readPreset);
    connect(m_mode, &QComboBox::activated, this, &RunDialog::plan);
    connect(&workspace.session(), &Session::changed, this, &RunDialog::plan);
    connect(&workspace.session(), &Session::stateChanged, this, &RunDialog::plan);
    connect(&m_files, &SetFiles::found, this, [this](const FoundFiles &found) {
        m_found = found;
        plan();
    });
    connect(&m_files, &SetFiles::failed, this, [this](const StoreError &error) {
        m_failure = errorText(error);
        plan();
    });
    m_files.look(set.id, set.version, part);
    addPresets(like);
}

void RunDialog::addPresets(const JobOrigin &like)
{
    for (const Preset &preset : workspace().presets().all())
        m_preset->addItem(preset.name);
    const int at = m_preset->findText(like.preset);
    m_preset->setCurrentIndex(std::max(at, 0));
    if (m_preset->count() == 0) {
        m_failure = tr("There is no preset. Save the rules as a preset under New job first.");
        return plan();
    }
    readVersions(at >= 0 ? like.presetVersion : 0);
}

/// @p chosen: 0 is the one in use.
void RunDialog::readVersions(int chosen)
{
    m_asking.renew();
    m_content.reset();
    const QString preset = m_preset->currentText();
    const int inUse = workspace().presetVersions().pointers(preset).inUse.number;
    workspace().presetVersions().list(
        preset, m_asking.context(), [this, chosen, inUse](const QList<PresetVersion> &versions) {
            m_version->clear();
            for (const PresetVersion &version : versions) {
                //: a version of a preset; %1: a number, %2: a time
                QString text = tr("v%1 · %2").arg(version.number).arg(timeText(version.at));
                if (version.number == inUse)
                    text += u" · "_s + tr("in use", "a version of a preset");
                m_version->addItem(text, version.number);
                m_version->setItemData(m_version->count() - 1, version.hash, hashRole);
            }
            const int at = m_version->findData(chosen > 0 ? chosen : inUse);
            m_version->setCurrentIndex(std::max(at, 0));
            readPreset();
        });
    plan();
}

void RunDialog::readPreset()
{
    m_asking.renew();
    m_content.reset();
    const QString preset = m_preset->currentText();
    const int number = m_version->currentData().toInt();
    workspace().presetVersions().content(
        preset, number, m_asking.context(), [this, number](const std::optional<Preset> &read) {
            m_content = read;
            if (!read)
                return plan();
            m_origin = {};
            m_origin.preset = read->name;
            m_origin.presetVersion = number;
            m_origin.presetHash = m_version->currentData(hashRole).toByteArray();
            m_mode->setCurrentIndex(
                m_mode->findData(static_cast<int>(read->request.effectiveMode())));
            plan();
        });
    plan();
}

void RunDialog::followModes()
{
    const bool hasModes = abilitiesOf(workspace().session().dialect()).modes;
    m_mode->setEnabled(hasModes);
    m_mode->setToolTip(hasModes ? QString() : tr("This API has one mode only."));
    if (!hasModes)
        m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(Mode::Fast)));
}

void RunDialog::plan()
{
    followModes();
    if (!m_failure.isEmpty())
        return setPlan({}, {}, m_failure);
    QStringList lines;
    if (m_found) {
        const QString files = tr("%Ln file(s)", nullptr, static_cast<int>(m_found->files.size()));
        //: %1: a label set, %2: the number of its version, %3: "12 files"
        lines += tr("%1 v%2: %3").arg(m_set.name).arg(m_set.version).arg(files);
        const QString left = leftOutText(*m_found);
        if (!left.isEmpty())
            lines += left;
    } else {
        lines += tr("Looking whether the files are still there…");
    }
    if (!m_found || !m_content)
        return setPlan({}, lines);
    if (m_found->files.isEmpty())
        return setPlan({}, lines, tr("None of the files can be sent."));
    const Dialect dialect = workspace().session().dialect();
    SetRun run
        = runOf(*m_content, m_origin, static_cast<Mode>(m_mode->currentData().toInt()), dialect);
    run.files = m_found->files;
    const QList<FieldProblem> problems
        = validateRules(run.request.rules) + validateReading(run.request, dialect);
    QList<FieldProblem> errors;
    for (const FieldProblem &problem : problems) {
        if (problem.severity == FieldProblem::Severity::Error)
            errors.append(problem);
    }
    if (!errors.isEmpty())
        return setPlan({}, lines, problemsText(errors));
    setPlan(run, lines);
}

} // namespace cd
