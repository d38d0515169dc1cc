// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/overtime.h"

#include "ui/drift/driftwords.h"
#include "ui/drift/overtimedialog.h"
#include "ui/presets/presetcontroller.h"
#include "ui/shell/notices/messagebar.h"
#include "ui/widgets/parts.h"
#include "workflow/drift/driftwatch.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

const QString noticePrefix = u"drift-"_s;

} // namespace

OverTime::OverTime(Workspace &workspace, MessageBar &messages, PresetController &presets,
                   QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_presets(presets)
    , m_window(window)
{
    addAction();
    follow();
    DriftWatch &watch = workspace.driftWatch();
    if (workspace.table().isLoaded())
        watch.start();
    else
        connect(&workspace.table(), &JobTable::loaded, &watch, &DriftWatch::start);
}

/// In the menus of the window and of the preset.
void OverTime::addAction()
{
    auto *action = named(new QAction(tr("Over ti&me…"), &m_window), u"overTime"_s);
    action->setToolTip(tr("What a preset answered, week by week, and whether that has changed"));
    connect(action, &QAction::triggered, this, [this] { open({}); });
    if (auto *menu = m_window.findChild<QMenu *>(u"presetMoreMenu"_s))
        menu->insertAction(menu->actions().constLast(), action); // what leads to all comes last
}

void OverTime::follow()
{
    DriftWatch &watch = m_workspace.driftWatch();
    connect(&watch, &DriftWatch::noticed, this,
            [this](const QString &preset, const DriftReport &report) {
                m_messages.say(noticePrefix + preset, MessageBar::Kind::Notice,
                               driftNotice(preset, report), {tr("Show"), [this, preset] {
                                                                 open(preset);
                                                             }});
            });
    connect(&watch, &DriftWatch::settled, &m_messages,
            [this](const QString &preset) { m_messages.take(noticePrefix + preset); });
    connect(&m_messages, &MessageBar::closed, &watch, [&watch](const QString &key) {
        if (key.startsWith(noticePrefix))
            watch.dismiss(key.mid(noticePrefix.size()));
    });
}

void OverTime::open(const QString &preset)
{
    auto *dialog = new OverTimeDialog(m_workspace, &m_window);
    dialog->choosePreset(preset.isEmpty() ? m_presets.current() : preset);
    openOnce(dialog);
}

} // namespace cd
