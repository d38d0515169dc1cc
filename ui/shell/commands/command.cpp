// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands/command.h"

#include "domain/job/jobrow.h"
#include "ui/jobs/filter/viewcontroller.h"
#include "ui/jobs/jobspage.h"
#include "ui/look/icons.h"
#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetquestions.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/statuswords.h"
#include "workflow/form/presetlibrary.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

class CommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Command)
};

QString detailOf(const QAction &action, const QString &menu)
{
    if (!action.isEnabled()) {
        const QString reason = whyNot(action);
        return reason.isEmpty() ? CommandTexts::tr("not possible now") : reason;
    }
    //: %1: the menu that an entry is in; it is switched on
    return action.isChecked() ? CommandTexts::tr("%1 · on").arg(menu) : menu;
}

Command commandOf(QAction &action, const QString &menu)
{
    return {.kind = Command::Kind::Action,
            .text = action.iconText().remove(u'…'),
            .detail = detailOf(action, menu),
            .keys = keysText(action),
            .icon = action.icon(),
            .isPossible = action.isEnabled(),
            .run = [act = QPointer(&action)] {
                if (act)
                    act->trigger();
            }};
}

/// Each once, however many menus have it.
class MenuActions
{
public:
    void add(QMenu &menu, const QString &title)
    {
        Q_EMIT menu.aboutToShow(); // some find out only then what is possible
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (QMenu *inner = action->menu())
                add(*inner, title + u" ▸ "_s + action->iconText());
            else if (!action->isSeparator() && action->isVisible() && !m_seen.contains(action)) {
                m_seen.insert(action);
                commands += commandOf(*action, title);
            }
        }
    }

    QList<Command> commands;

private:
    QSet<const QAction *> m_seen;
};

QList<Command> presetCommands(MainWindow &window)
{
    QList<Command> commands;
    const QStringList names = window.presets().names();
    for (const QString &name : names) {
        const auto preset = window.presets().library().find(name);
        if (!preset)
            continue;
        commands
            += Command{.kind = Command::Kind::Preset,
                       .text = name,
                       .detail = CommandTexts::tr("%Ln rule(s)", nullptr,
                                                  static_cast<int>(preset->request.rules.size())),
                       .icon = deskIcon(u"preset"_s),
                       .run = [&window, name] {
                           window.showForm();
                           loadOrAsk(window.presets(), name, &window);
                       }};
    }
    return commands;
}

QList<Command> viewCommands(MainWindow &window)
{
    ViewController &views = window.jobs().views();
    QList<Command> commands;
    const auto add = [&commands, &window](const QString &title, const std::function<void()> &show) {
        commands += Command{.kind = Command::Kind::View,
                            .text = title,
                            .icon = deskIcon(u"view"_s),
                            .run = [&window, show] {
                                window.showJobs();
                                show();
                            }};
    };
    const QList<BuiltInView> builtIn = ViewController::builtIn();
    for (const BuiltInView &view : builtIn)
        add(view.title, [&views, view] { views.choose(view); });
    const QStringList names = views.names();
    for (const QString &name : names)
        add(name, [&views, name] { views.choose(name); });
    return commands;
}

} // namespace

QList<Command> commandsOf(MainWindow &window)
{
    MenuActions found;
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *action : menus) {
        if (QMenu *menu = action->menu())
            found.add(*menu, action->iconText());
    }
    return found.commands + presetCommands(window) + viewCommands(window);
}

Command commandOf(const JobRow &row, MainWindow &window)
{
    const QStringList parts{stateWord(row), CommandTexts::tr("%Ln file(s)", nullptr, row.fileCount),
                            timeText(row.submittedAt)};
    return {.kind = Command::Kind::Job,
            .text = jobNameOrId(row),
            .detail = parts.join(u" · "_s),
            .icon = deskIcon(stateIcon(jobState(row))),
            .run = [&window, key = row.key] {
                window.showJobsOf({key});
            }};
}

} // namespace cd
