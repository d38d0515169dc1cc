// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "store/settings/settings.h"
#include "ui/deliver/deliverpage.h"
#include "ui/details/detailspage.h"
#include "ui/evaluate/evaluatepage.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/files/filesbox.h"
#include "ui/newjob/newjobpage.h"
#include "ui/newjob/rulespane.h"
#include "ui/presets/presetbar.h"
#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetsdialog.h"
#include "ui/profiles/networkdialog.h"
#include "ui/profiles/profilesdialog.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/firststart/firststart.h"
#include "ui/shell/firststart/firststeps.h"
#include "ui/shell/handbook/handbookwindow.h"
#include "ui/shell/jobsinprogress.h"
#include "ui/shell/keys/keymap.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/notices/messagebar.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/notices/presetnotices.h"
#include "ui/shell/overtime.h"
#include "ui/shell/places/sentstrip.h"
#include "ui/shell/places/workarea.h"
#include "ui/shell/resubmitter.h"
#include "ui/shell/sampleloader.h"
#include "ui/shell/servicebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/usage/usagedialog.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/twopanes.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/outbox.h"
#include "workflow/watching/jobmonitor.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QIcon>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(workspace.settings())
    , m_workspace(workspace)
    , m_inProgress(new JobsInProgress(workspace.table(), this))
    , m_form(new NewJobPage(workspace, this))
    , m_sent(new SentStrip(workspace.table(), this))
    , m_jobs(new JobsPage(workspace, this))
    , m_details(new DetailsPage(workspace, this))
    , m_review(new ReviewPage(workspace, this))
    , m_evaluate(new EvaluatePage(workspace, this))
    , m_deliver(new DeliverPage(workspace, this))
    , m_messages(new MessageBar(this))
    , m_steps(new FirstSteps(workspace, *m_form, *m_jobs, this))
    , m_work(
          new WorkArea({m_form, m_sent, m_jobs, m_details, m_review, m_evaluate, m_deliver}, this))
    , m_again(new Resubmitter(workspace, *m_messages, this))
    , m_presets(
          new PresetController(workspace.presets(), workspace.presetVersions(), *m_form, this))
    , m_samples(new SampleLoader(workspace, *m_form, *m_presets, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Classify Desk"_s);
    build();
    connectParts();
    m_notices = new Notices(workspace, *m_messages, *m_form, this);
    connect(m_notices, &Notices::connectionAsked, this, &MainWindow::openConnection);
    connect(m_notices, &Notices::formAsked, this, &MainWindow::showForm);
    connect(m_notices, &Notices::jobsAsked, this, &MainWindow::showJobsOf);
    new OverTime(workspace, *m_messages, *m_presets, *this);
    new MainMenu(workspace, *this);
    m_keys = new KeyMap(workspace.settings(), *this);
    m_first = new FirstStart(workspace, *m_steps, *this);
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    auto *column = withoutMargins(new QVBoxLayout(centre));
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_steps);
    column->addWidget(m_work, 1);
    setCentralWidget(centre);
    auto *status = new StatusLine(m_workspace, *m_inProgress, this);
    connect(status, &StatusLine::jobsAsked, this, &MainWindow::showJobs);
    setStatusBar(status);
    buildTopBar();
}

QMenuBar *MainWindow::menuBar() const
{
    return &m_top->menus();
}

void MainWindow::buildTopBar()
{
    auto *service = new ServiceBar(m_workspace);
    m_presetBar = new PresetBar(*m_presets);
    m_top = new TopBar(service, m_presetBar, this);
    setMenuWidget(m_top);
    makePane(*m_top, m_top->accessibleName());
    const auto tellPrice = [this] {
        m_top->setPaid(m_workspace.prices().has_value());
    };
    connect(&m_workspace.session(), &Session::changed, m_top, tellPrice);
    tellPrice();
    connect(service, &ServiceBar::connectionAsked, this, &MainWindow::openConnection);
    connect(m_presetBar, &PresetBar::managementAsked, this, &MainWindow::openPresets);
}

void MainWindow::connectParts()
{
    connectPlaces();
    connectReviews();
    connectDelivering();
    nameServices();
    connect(&m_workspace.profiles(), &ProfileLibrary::changed, this, &MainWindow::nameServices);
    connect(m_jobs, &JobsPage::currentJobChanged, m_details, &DetailsPage::setJob);
    connect(m_jobs, &JobsPage::currentJobChanged, this, &MainWindow::updateCurrentJob);
    connect(m_jobs->findChild<QAction *>(u"refreshJobs"_s), &QAction::triggered, this, [this] {
        if (m_workspace.session().state() == Session::State::Failed)
            m_workspace.session().check();
    });
    connect(m_jobs, &JobsPage::connectionAsked, this, &MainWindow::enterKey);
    connect(m_samples, &SampleLoader::offered, m_jobs, &JobsPage::offerSamples);
    connect(m_jobs, &JobsPage::samplesAsked, this, &MainWindow::loadSamples);
    connect(m_jobs, &JobsPage::compareAsked, m_details, &DetailsPage::compare);
    connect(m_jobs, &JobsPage::submitAgain, m_again, &Resubmitter::submitAgain);
    connect(m_jobs, &JobsPage::rulesWanted, m_form, &NewJobPage::setRequest);
    connect(m_jobs, &JobsPage::submitAllAgain, m_again, &Resubmitter::submitAllAgain);
    connect(m_again, &Resubmitter::allAgreed, m_jobs, &JobsPage::retry);
    connect(m_jobs, &JobsPage::viewChosen, this,
            [this] { m_workspace.settings().set(setting::jobsHeader, m_jobs->saveState()); });
    connect(m_details, &DetailsPage::changeRules, this, &MainWindow::changeRules);
    connect(m_details, &DetailsPage::submitAgain, m_again, &Resubmitter::submitAgain);
    connect(m_again, &Resubmitter::submitted, this, &MainWindow::showJob);
    connectPresets();
}

void MainWindow::connectPresets()
{
    auto *notices = new PresetNotices(*m_presets, m_workspace.presetFolder(), *m_messages, *this);
    connect(notices, &PresetNotices::libraryAsked, this, &MainWindow::openPresets);
    connect(m_details, &DetailsPage::versionAsked, this, &MainWindow::openVersion);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeRules(JobKey key)
{
    m_workspace.table().readDetails(key, this, [this, key](const StoreResult<JobDetails> &details) {
        const JobRowPtr row = m_workspace.table().find(key);
        if (!details || !row)
            return; // said with its results
        m_workspace.outbox().giveUp(key);
        m_form->takeBack(*row, *details);
        showForm();
    });
}

void MainWindow::openConnection()
{
    auto *dialog = findChild<ProfilesDialog *>();
    if (!dialog) {
        dialog = new ProfilesDialog(m_workspace.session(), this);
        m_notices->leaveServiceTo(*dialog);
    }
    dialog->chooseProfile(m_workspace.session().profile().id);
    openOnce(dialog);
}

void MainWindow::enterKey()
{
    openConnection();
    findChild<ProfilesDialog *>()->beginWithKey();
}

void MainWindow::openHandbook()
{
    auto *book = findChild<HandbookWindow *>();
    if (!book)
        book = new HandbookWindow(this);
    book->show(); // beside the work that it tells of
    book->raise();
    book->activateWindow();
}

void MainWindow::openNetwork()
{
    openOnce(new NetworkDialog(m_workspace.networkSettings(), this));
}

PresetsDialog &MainWindow::presetsDialog()
{
    auto *dialog = findChild<PresetsDialog *>();
    if (dialog)
        return *dialog;
    dialog = new PresetsDialog(*m_presets, m_workspace, this);
    connect(dialog, &PresetsDialog::reviewAsked, dialog, &PresetsDialog::close);
    connect(dialog, &PresetsDialog::reviewAsked, this, &MainWindow::reviewThese);
    connect(dialog, &PresetsDialog::jobsAsked, dialog, &PresetsDialog::close);
    connect(dialog, &PresetsDialog::jobsAsked, this, &MainWindow::showJobsOf);
    return *dialog;
}

void MainWindow::openPresets()
{
    openOnce(&presetsDialog());
}

void MainWindow::openVersion(const QString &preset, int version)
{
    PresetsDialog &dialog = presetsDialog();
    dialog.chooseVersion(preset, version);
    openOnce(&dialog);
}

void MainWindow::openUsage()
{
    openOnce(new UsageDialog(m_workspace, this));
}

void MainWindow::loadSamples()
{
    m_messages->take(u"samples"_s); // where it was said that they were not loaded
    m_samples->load();
    showForm();
}

void MainWindow::nameServices()
{
    QHash<QString, QString> names;
    const QList<ServiceProfile> &profiles = m_workspace.profiles().profiles();
    for (const ServiceProfile &profile : profiles)
        names.insert(profile.id, profileName(profile));
    m_jobs->setServiceNames(names);
}

void MainWindow::chooseLanguage(const QString &language)
{
    m_workspace.settings().set(setting::uiLanguage, language);
    m_messages->say(u"language"_s, MessageBar::Kind::Notice,
                    tr("The language will change the next time Classify Desk starts."));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        updateCurrentJob();
}

/// The job that a person has before them is watched more closely than others.
void MainWindow::updateCurrentJob()
{
    m_workspace.monitor().setCurrentJob(isActiveWindow() ? m_jobs->currentJob() : std::nullopt);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreLayout()
{
    const Settings &settings = m_workspace.settings();
    if (!restoreGeometry(settings.value(setting::windowGeometry)))
        resize(QSize(1360, 860).boundedTo(screen()->availableSize()));
    m_work->restore(settings);
    m_form->panes().restoreSizes(settings.value(setting::formSplitter));
    m_jobs->restoreState(settings.value(setting::jobsHeader));
    m_form->files().restoreState(settings.value(setting::filesHeader));
    m_details->restoreState(settings.value(setting::details));
    m_review->restoreSizes(settings.value(setting::reviewSplitter));
    m_evaluate->restoreSizes(settings.value(setting::evaluateSplitter));
    m_deliver->restoreSizes(settings.value(setting::deliverSplitter));
}

void MainWindow::saveLayout()
{
    Settings &settings = m_workspace.settings();
    settings.set(setting::windowGeometry, saveGeometry());
    m_work->save(settings);
    settings.set(setting::formSplitter, m_form->panes().saveSizes());
    settings.set(setting::jobsHeader, m_jobs->saveState());
    settings.set(setting::filesHeader, m_form->files().saveState());
    settings.set(setting::details, m_details->saveState());
    settings.set(setting::reviewSplitter, m_review->saveSizes());
    settings.set(setting::evaluateSplitter, m_evaluate->saveSizes());
    settings.set(setting::deliverSplitter, m_deliver->saveSizes());
}

} // namespace cd
