// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notices/presetnotices.h"

#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetsdialog.h"
#include "ui/presets/presetwords.h"
#include "ui/shell/notices/messagebar.h"
#include "workflow/form/presetfolder.h"

using namespace Qt::StringLiterals;

namespace cd {

PresetNotices::PresetNotices(PresetController &presets, PresetFolder &folder, MessageBar &messages,
                             QObject &window)
    : QObject(&window)
    , m_presets(presets)
    , m_folder(folder)
    , m_messages(messages)
    , m_window(window)
{
    connect(&presets, &PresetController::failed, this, &PresetNotices::sayFailed);
    connect(&presets, &PresetController::imported, this, [this](const QString &name) {
        m_messages.say(u"preset"_s, MessageBar::Kind::Notice,
                       tr("The preset “%1” was imported. Choose it above to use it.").arg(name));
    });
    connect(&presets, &PresetController::labelsFollowed, this, &PresetNotices::sayFollowed);
    connect(&folder, &PresetFolder::changed, this, &PresetNotices::sayFolder);
    sayFolder();
}

void PresetNotices::sayFailed(const QString &text)
{
    if (m_window.findChild<PresetsDialog *>()) // says it itself
        return;
    m_messages.say(u"preset"_s, MessageBar::Kind::Error, text);
}

void PresetNotices::sayFollowed(const QString &preset, const QString &from, const QString &to,
                                int labels)
{
    const QString key = u"labels"_s;
    m_messages.say(key, MessageBar::Kind::Notice,
                   //: %1: the type that documents were reviewed as, %2: what it is called now
                   tr("Labels follow: %Ln document(s) reviewed as %1 are %2 now.", nullptr, labels)
                       .arg(from, to),
                   {tr("Undo"), [this, key, preset, from, to] {
                        m_messages.take(key);
                        m_presets.takeLabelsBack(preset, from, to);
                    }});
}

void PresetNotices::sayFolder()
{
    const QString key = u"presetFolder"_s;
    const QList<PresetFolder::Change> &changes = m_folder.changes();
    if (changes.isEmpty())
        return m_messages.take(key);
    m_messages.say(key, MessageBar::Kind::Warning, folderChangeText(changes.constFirst()),
                   {tr("Decide…"), [this] {
                        Q_EMIT libraryAsked();
                    }});
}

} // namespace cd
