// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainmenu.h"

#include "store/settings/settings.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetbar.h"
#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetquestions.h"
#include "ui/shell/commands/commandpalette.h"
#include "ui/shell/diagnosticsfile.h"
#include "ui/shell/firststart/firststeps.h"
#include "ui/shell/keys/keysdialog.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places/placebar.h"
#include "ui/shell/places/workarea.h"
#include "ui/shell/sampleloader.h"
#include "ui/widgets/panes.h"
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
    addEdit();
    addJobs();
    addReview();
    addView();
    addHelp();
}

QMenu *MainMenu::addMenu(const QString &name, const QString &title, QMenu *into)
{
    QMenu *menu = into ? into->addMenu(title) : m_window.menuBar()->addMenu(title);
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    return menu;
}

QAction *MainMenu::add(QMenu *menu, const QString &name, const QString &text,
                       const QKeySequence &keys, const std::function<void()> &order)
{
    auto *action = named(new QAction(text, this), name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, order);
    menu->addAction(action);
    return action;
}

/// What buttons do as well, so that each is in one state only.
void MainMenu::addShared(QMenu *menu, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (name.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(m_window.findChild<QAction *>(name));
    }
}

/// One of them holds.
void MainMenu::addChoices(QMenu *menu, const QList<Choice> &choices)
{
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : choices) {
        QAction *action = add(menu, choice.name, choice.text, {}, choice.choose);
        action->setCheckable(true);
        action->setChecked(choice.isChosen);
        group->addAction(action);
    }
}

void MainMenu::addFile()
{
    QMenu *menu = addMenu(u"fileMenu"_s, tr("&File"));
    QAction *fresh = add(menu, u"actionNewJob"_s, tr("New &job"), QKeySequence::New, [this] {
        m_window.showForm();
        m_window.form().startNew();
    });
    fresh->setToolTip(tr("Takes the files out of the form; rules and options stay"));
    addShared(menu, {"addFiles"_L1, "addFolder"_L1, "addIds"_L1, "addFromService"_L1});
    for (const auto name : {"addFiles"_L1, "addFolder"_L1, "addIds"_L1, "addFromService"_L1})
        connect(m_window.findChild<QAction *>(name), &QAction::triggered, &m_window,
                &MainWindow::showForm);
    QAction *samples = add(menu, u"actionLoadSamples"_s, tr("&Load the samples"), {},
                           [this] { m_window.loadSamples(); });
    samples->setEnabled(m_window.samples().isOffered());
    connect(&m_window.samples(), &SampleLoader::offered, samples,
            [samples] { samples->setEnabled(true); });
    menu->addSeparator();
    add(menu, u"actionPreview"_s, tr("Previe&w the request…"), {},
        [this] { m_window.form().showPreview(); });
    addShared(menu, {"submitJob"_L1, "saveResults"_L1});
    menu->addSeparator();
    addPresets(menu);
    menu->addSeparator();
    add(menu, u"actionConnection"_s, tr("&Services…"), {}, [this] { m_window.openConnection(); });
    add(menu, u"actionUsage"_s, tr("&Usage and prices…"), {}, [this] { m_window.openUsage(); });
    add(menu, u"actionNetwork"_s, tr("&Network…"), {}, [this] { m_window.openNetwork(); });
    menu->addSeparator();
    add(menu, u"actionQuit"_s, tr("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
}

void MainMenu::addPresets(QMenu *menu)
{
    PresetController &presets = m_window.presets();
    PresetBar &bar = m_window.presetBar();
    add(menu, u"actionSaveVersion"_s, tr("Save a version of the preset"), QKeySequence::Save,
        [&bar] { bar.save(); });
    add(menu, u"actionSaveWithNote"_s, tr("Save a version with a n&ote…"), {},
        [&bar] { bar.askForNote(); });
    add(menu, u"actionSavePresetAs"_s, tr("Save as a new preset…"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_S, [&bar] { bar.askForName(); });
    add(menu, u"actionPresets"_s, tr("Manage &presets…"), {}, [this] { m_window.openPresets(); });
    add(menu, u"actionImportPreset"_s, tr("&Import a preset…"), {},
        [this, &presets] { askForPresetImport(presets, &m_window); });
    QAction *exporting
        = add(menu, u"actionExportPreset"_s, tr("&Export the preset…"), {},
              [this, &presets] { askForPresetExport(presets, presets.current(), &m_window); });
    const auto enable = [exporting, &presets] {
        exporting->setEnabled(!presets.current().isEmpty());
    };
    connect(&presets, &PresetController::changed, exporting, enable);
    enable();
}

/// Form and list have an undo of their own: it offers that of the place that is shown.
void MainMenu::addEdit()
{
    QMenu *menu = addMenu(u"editMenu"_s, tr("&Edit"));
    m_find = add(menu, u"actionFind"_s, tr("F&ind in the list"), QKeySequence::Find, [this] {
        if (!m_window.jobs().isVisible()) // pinned beside the form, it is
            m_window.showJobs();
        m_window.jobs().focusFilter();
    });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillEdit(menu); });
    fillEdit(menu);
}

void MainMenu::fillEdit(QMenu *menu)
{
    menu->clear();
    const Place place = m_window.work().place();
    if (place == Place::Review)
        addShared(menu, {"reviewTakeBack"_L1, "reviewMakeAgain"_L1, {}, "reviewFindType"_L1});
    else if (place == Place::Evaluate)
        addShared(menu, {"evaluateTakeBack"_L1});
    else if (place == Place::Deliver)
        addShared(menu, {"copyPlanned"_L1});
    else if (place == Place::NewJob)
        addShared(menu,
                  {"undo"_L1,
                   "redo"_L1,
                   {},
                   "pasteFiles"_L1,
                   "removeFiles"_L1,
                   "clearFiles"_L1,
                   {},
                   "addRule"_L1,
                   "duplicateRule"_L1,
                   "removeRule"_L1,
                   "moveRuleUp"_L1,
                   "moveRuleDown"_L1});
    else
        addShared(menu,
                  {"undoInList"_L1,
                   "redoInList"_L1,
                   {},
                   "copyJobIds"_L1,
                   "labelJobs"_L1,
                   "deleteJobs"_L1});
    menu->addSeparator();
    menu->addAction(m_find);
}

void MainMenu::addJobs()
{
    QMenu *menu = addMenu(u"jobsMenu"_s, tr("&Jobs"));
    addShared(menu, {"refreshJobs"_L1, "pauseMonitoring"_L1, "addJob"_L1, "fetchList"_L1});
    menu->actions().constFirst()->setShortcut(QKeySequence::Refresh);
    menu->addSeparator();
    m_window.jobs().fillJobMenu(*addMenu(u"selectedJobsMenu"_s, tr("Selected &jobs"), menu));
    menu->addSeparator();
    m_window.jobs().fillTidyMenu(*menu);
    addShared(menu, {{}, "overTime"_L1});
}

/// Its keys work in that place only.
void MainMenu::addReview()
{
    QMenu *menu = addMenu(u"reviewMenu"_s, tr("Review"));
    addShared(menu, {"reviewJobs"_L1, {}});
    addShared(menu,
              {"reviewConfirm"_L1,
               "reviewNoType"_L1,
               "reviewCannotTell"_L1,
               "reviewFlag"_L1,
               "reviewNote"_L1,
               {},
               "reviewNext"_L1,
               "reviewPrevious"_L1,
               {},
               "reviewHide"_L1,
               "reviewAudit"_L1,
               {},
               "importLabelFolder"_L1,
               "importLabelTable"_L1,
               "exportLabels"_L1});
}

void MainMenu::addView()
{
    QMenu *menu = addMenu(u"viewMenu"_s, tr("&View"));
    add(menu, u"actionCommands"_s, tr("All co&mmands…"), Qt::CTRL | Qt::Key_K,
        [this] { openCommands(); });
    menu->addSeparator();
    PlaceBar &places = m_window.work().bar();
    places.followKeys(Place::NewJob,
                      *add(menu, u"actionShowForm"_s, tr("&New job"), keysOf(Place::NewJob),
                           [this] { m_window.showForm(); }));
    places.followKeys(Place::Jobs,
                      *add(menu, u"actionShowJobs"_s, tr("&Jobs"), keysOf(Place::Jobs),
                           [this] { m_window.showJobs(); }));
    places.followKeys(Place::Review,
                      *add(menu, u"actionShowReview"_s, tr("Revie&w"), keysOf(Place::Review),
                           [this] { m_window.showReview(); }));
    places.followKeys(Place::Evaluate,
                      *add(menu, u"actionShowEvaluate"_s, tr("Eval&uate"), keysOf(Place::Evaluate),
                           [this] { m_window.showEvaluate(); }));
    places.followKeys(Place::Deliver,
                      *add(menu, u"actionShowDeliver"_s, tr("Deli&ver"), keysOf(Place::Deliver),
                           [this] { m_window.showDeliver(); }));
    add(menu, u"actionNextPane"_s, tr("N&ext pane"), Qt::Key_F6,
        [this] { goToPane(m_window, false); });
    add(menu, u"actionPreviousPane"_s, tr("P&revious pane"), Qt::SHIFT | Qt::Key_F6,
        [this] { goToPane(m_window, true); });
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
    addAppearance(addMenu(u"appearanceMenu"_s, tr("&Appearance"), menu));
    addLanguages(addMenu(u"languageMenu"_s, tr("&Language"), menu));
}

void MainMenu::addAppearance(QMenu *menu)
{
    const auto choice = [this](Appearance::Choice which, const QString &name, const QString &text) {
        Appearance &appearance = m_window.appearance();
        return Choice{u"actionAppearance-"_s + name, text, appearance.choice() == which,
                      [&appearance, which] {
                          appearance.choose(which);
                      }};
    };
    //: of colours, light or dark
    addChoices(menu,
               {choice(Appearance::Choice::System, u"system"_s, tr("&System")),
                choice(Appearance::Choice::Light, u"light"_s, tr("&Light")),
                choice(Appearance::Choice::Dark, u"dark"_s, tr("&Dark")),
                choice(Appearance::Choice::HighContrast, u"contrast"_s, tr("&High contrast"))});
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
    const QString chosen = m_workspace.settings().value(setting::uiLanguage);
    const auto choice = [this, &chosen](const QString &code, const QString &name) {
        return Choice{u"actionLanguage-"_s + (code.isEmpty() ? u"system"_s : code), name,
                      code == chosen, [this, code] {
                          m_window.chooseLanguage(code);
                      }};
    };
    QList<Choice> choices{choice({}, tr("The &system's"))};
    const QStringList codes = Languages::codes();
    for (const QString &code : codes)
        choices += choice(code, Languages::nameOf(code));
    addChoices(menu, choices);
}

void MainMenu::addHelp()
{
    QMenu *menu = addMenu(u"helpMenu"_s, tr("&Help"));
    add(menu, u"actionHandbook"_s, tr("&Handbook"), {}, [this] { m_window.openHandbook(); });
    add(menu, u"actionFirstSteps"_s, tr("&First five minutes"), {},
        [this] { m_window.firstSteps().start(); });
    add(menu, u"actionKeys"_s, tr("&Keys"), QKeySequence::HelpContents, [this] { showKeys(); });
    add(menu, u"actionSaveDiagnostics"_s, tr("Save &diagnostics…"), {},
        [this] { askForDiagnosticsFile(m_workspace, m_window.messages(), &m_window); });
    add(menu, u"actionAbout"_s, tr("&About Classify Desk"), {}, [this] { showAbout(); });
}

void MainMenu::openCommands()
{
    if (!m_commands)
        m_commands = new CommandPalette(m_workspace, m_window);
    m_commands->open();
}

void MainMenu::showKeys()
{
    openOnce(new KeysDialog(m_window.keys(), m_window));
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
            .arg(m_workspace.dataFolder())
        + u"\n\n"_s
        //: Licences of the program's parts; names stay as they are.
        + tr("The local service contains Universal Sentence Encoder Lite by Google, packed by "
             "EnergeticAI, with weights rounded to bytes: Apache License, version 2.0."));
    box->setIconPixmap(m_window.windowIcon().pixmap(64, 64));
    openOnce(box);
}

} // namespace cd
