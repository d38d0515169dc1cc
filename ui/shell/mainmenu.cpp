// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainmenu.h"

#include "store/settings/settings.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetquestions.h"
#include "ui/shell/diagnosticsfile.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places/workarea.h"
#include "ui/shell/sampleloader.h"
#include "ui/widgets/parts.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cd {

MainMenu::MainMenu(Workspace &workspace, MainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
{
    addFile();
    addJobs();
    addView();
    addHelp();
}

QMenu *MainMenu::addMenu(const QString &name, const QString &title)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    menu->setObjectName(name);
    return menu;
}

QAction *MainMenu::add(QMenu *menu, const QString &name, const QString &text,
                       const QKeySequence &keys, const std::function<void()> &order)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, order);
    return action;
}

void MainMenu::addFile()
{
    QMenu *menu = addMenu(u"fileMenu"_s, tr("&File"));
    add(menu, u"actionImportPreset"_s, tr("&Import a preset…"), {},
        [this] { askForPresetImport(m_window.presets(), &m_window); });
    QAction *exporting = add(menu, u"actionExportPreset"_s, tr("&Export the preset…"), {}, [this] {
        askForPresetExport(m_window.presets(), m_window.presets().current(), &m_window);
    });
    connect(menu, &QMenu::aboutToShow, exporting,
            [this, exporting] { exporting->setEnabled(!m_window.presets().current().isEmpty()); });
    QAction *samples = add(menu, u"actionLoadSamples"_s, tr("&Load the samples"), {},
                           [this] { m_window.loadSamples(); });
    samples->setEnabled(m_window.samples().isOffered());
    connect(&m_window.samples(), &SampleLoader::offered, samples,
            [samples] { samples->setEnabled(true); });
    menu->addSeparator();
    add(menu, u"actionConnection"_s, tr("&Services…"), {}, [this] { m_window.openConnection(); });
    add(menu, u"actionUsage"_s, tr("&Usage and prices…"), {}, [this] { m_window.openUsage(); });
    add(menu, u"actionNetwork"_s, tr("&Network…"), {}, [this] { m_window.openNetwork(); });
    menu->addSeparator();
    add(menu, u"actionQuit"_s, tr("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
}

void MainMenu::addJobs()
{
    QMenu *menu = addMenu(u"jobsMenu"_s, tr("&Jobs"));
    menu->setToolTipsVisible(true);
    // The list's own tools, so that each is in one state only.
    for (const auto name : {"refreshJobs"_L1, "pauseMonitoring"_L1, "addJob"_L1, "fetchList"_L1})
        menu->addAction(m_window.jobs().findChild<QAction *>(name));
    menu->actions().constFirst()->setShortcut(QKeySequence::Refresh);
    menu->addSeparator();
    m_window.jobs().fillTidyMenu(*menu);
    menu->addSeparator();
    add(menu, u"actionFind"_s, tr("F&ind in the list"), QKeySequence::Find, [this] {
        if (!m_window.jobs().isVisible()) // pinned beside the form, it is
            m_window.showJobs();
        m_window.jobs().focusFilter();
    });
}

void MainMenu::addView()
{
    QMenu *menu = addMenu(u"viewMenu"_s, tr("&View"));
    menu->setToolTipsVisible(true);
    add(menu, u"actionShowForm"_s, tr("&New job"), Qt::CTRL | Qt::Key_1,
        [this] { m_window.showForm(); });
    add(menu, u"actionShowJobs"_s, tr("&Jobs"), Qt::CTRL | Qt::Key_2,
        [this] { m_window.showJobs(); });
    menu->addSeparator();
    addArrangement(menu);
    menu->addSeparator();
    add(menu, u"actionViews"_s, tr("&Choose a view of the list…"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        [this] {
            if (!m_window.jobs().isVisible())
                m_window.showJobs();
            m_window.jobs().openViews();
        });
    menu->addSeparator();
    addNotices(menu);
    addAppearance(menu->addMenu(tr("&Appearance")));
    addLanguages(menu->addMenu(tr("&Language")));
}

void MainMenu::addAppearance(QMenu *menu)
{
    using Choice = Appearance::Choice;
    menu->setObjectName(u"appearanceMenu"_s);
    auto *group = new QActionGroup(menu);
    const auto addChoice
        = [this, menu, group](Choice choice, const QString &name, const QString &text) {
              QAction *action = add(menu, name, text, {},
                                    [this, choice] { m_window.appearance().choose(choice); });
              action->setCheckable(true);
              action->setChecked(choice == m_window.appearance().choice());
              group->addAction(action);
          };
    //: of colours, light or dark
    addChoice(Choice::System, u"actionAppearance-system"_s, tr("&System"));
    addChoice(Choice::Light, u"actionAppearance-light"_s, tr("&Light"));
    addChoice(Choice::Dark, u"actionAppearance-dark"_s, tr("&Dark"));
    addChoice(Choice::HighContrast, u"actionAppearance-contrast"_s, tr("&High contrast"));
}

void MainMenu::addArrangement(QMenu *menu)
{
    WorkArea &work = m_window.work();
    QAction *beside = add(menu, u"actionDetailsBeside"_s, tr("Selected job &beside the list"), {},
                          [&work] { work.setBeside(!work.isBeside()); });
    beside->setToolTip(tr("Instead of below it, where the window is wide enough"));
    QAction *pin = add(menu, u"actionPinJobs"_s, tr("&Pin the list of jobs"), {},
                       [&work] { work.setPinned(!work.isPinned()); });
    pin->setToolTip(tr("Beside the form for a new job, in a window at least %1 pixels wide")
                        .arg(WorkArea::pinnedFrom));
    beside->setCheckable(true);
    pin->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, this, [&work, beside, pin] {
        beside->setChecked(work.isBeside());
        pin->setChecked(work.isPinned());
        pin->setEnabled(work.canPin());
    });
}

void MainMenu::addNotices(QMenu *menu)
{
    Settings &settings = m_workspace.settings();
    QAction *action = add(menu, u"actionNotices"_s, tr("&Desktop notifications"), {}, [&settings] {
        settings.set(setting::desktopNotices, !settings.value(setting::desktopNotices));
    });
    action->setCheckable(true);
    action->setChecked(settings.value(setting::desktopNotices));
    action->setToolTip(tr("When the last job ends or something needs your attention while the "
                          "window is in the background"));
}

void MainMenu::addLanguages(QMenu *menu)
{
    menu->setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(menu);
    const QString chosen = m_workspace.settings().value(setting::uiLanguage);
    const auto addLanguage = [this, menu, group, chosen](const QString &code, const QString &name) {
        QAction *action = add(menu, u"actionLanguage-"_s + (code.isEmpty() ? u"system"_s : code),
                              name, {}, [this, code] { m_window.chooseLanguage(code); });
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
    };
    addLanguage({}, tr("The &system's"));
    const QStringList codes = Languages::codes();
    for (const QString &code : codes)
        addLanguage(code, Languages::nameOf(code));
}

void MainMenu::addHelp()
{
    QMenu *menu = addMenu(u"helpMenu"_s, tr("&Help"));
    add(menu, u"actionKeys"_s, tr("&Keys"), QKeySequence::HelpContents, [this] { showKeys(); });
    add(menu, u"actionSaveDiagnostics"_s, tr("Save &diagnostics…"), {},
        [this] { askForDiagnosticsFile(m_workspace, m_window.messages(), &m_window); });
    add(menu, u"actionAbout"_s, tr("&About Classify Desk"), {}, [this] { showAbout(); });
}

void MainMenu::showKeys()
{
    openOnce(new KeysDialog(m_window));
}

void MainMenu::showAbout()
{
    auto *box = named(new QMessageBox(QMessageBox::NoIcon, tr("About Classify Desk"),
                                      u"Classify Desk "_s + QStringLiteral(CD_VERSION),
                                      QMessageBox::Close, &m_window),
                      u"about"_s);
    box->button(QMessageBox::Close)->setObjectName(u"aboutClose"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Sorts documents by kind with LlamaCloud's Classify service, or with a local service on "
           "this computer. The local service is a trial, not LlamaCloud: its results do not "
           "predict what LlamaCloud will answer.\n\nFree software under the GNU General Public "
           "License, version 3 or later.\nData folder: %1")
            .arg(m_workspace.dataFolder()));
    box->setIconPixmap(m_window.windowIcon().pixmap(64, 64));
    openOnce(box);
}

} // namespace cd
