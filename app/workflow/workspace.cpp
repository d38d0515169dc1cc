// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workspace.h"

#include "service/network/networkwatch.h"
#include "store/secrets/keychainsecrets.h"
#include "store/settings/settings.h"
#include "store/store.h"
#include "workflow/attention/attention.h"
#include "workflow/attention/batchwatch.h"
#include "workflow/base/clock.h"
#include "workflow/base/loginname.h"
#include "workflow/connection/connectivity.h"
#include "workflow/connection/exchangelog.h"
#include "workflow/connection/localservicehost.h"
#include "workflow/connection/networksettings.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/serviceclock.h"
#include "workflow/connection/session.h"
#include "workflow/form/configurationlibrary.h"
#include "workflow/form/draftsaver.h"
#include "workflow/form/presetfolder.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/form/viewlibrary.h"
#include "workflow/history/createledger.h"
#include "workflow/history/damagedhistories.h"
#include "workflow/history/jobedits.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/history/retention.h"
#include "workflow/importing/jobimport.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/review/labelexport.h"
#include "workflow/review/labelimport.h"
#include "workflow/review/review.h"
#include "workflow/sending/gonefiles.h"
#include "workflow/sending/jobcancel.h"
#include "workflow/sending/jobremoval.h"
#include "workflow/sending/outbox.h"
#include "workflow/sending/unsuresearch.h"
#include "workflow/spending/billedcredits.h"
#include "workflow/spending/budget.h"
#include "workflow/spending/jobcredits.h"
#include "workflow/storage/ephemeraldirectories.h"
#include "workflow/storage/filecleanup.h"
#include "workflow/trying/bench.h"
#include "workflow/uploads/fileuploads.h"
#include "workflow/watching/jobmonitor.h"

#include <QDir>

namespace cd {

using namespace Qt::StringLiterals;

/// In the order in which one needs another; they go the other way round.
struct Workspace::Parts
{
    Parts(const QString &folder, const WorkspaceOptions &options, DataFolder dataFolder)
        : lock(std::move(dataFolder.lock))
        , settings(Settings::fileIn(folder))
        , damagedHistories(folder, settings)
        , secrets(openSecrets(options.useKeychain))
        , store(std::move(dataFolder.store))
        , localService(options.serviceExecutable, folder + u"/service"_s)
        , session(profiles, *secrets, localService, clock,
                  {options.readEnvironment, options.service, options.dialect})
    {
    }

    FolderLock lock;
    Settings settings;
    DamagedHistories damagedHistories;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Store> store;
    SystemClock clock;
    LocalServiceHost localService;
    ProfileLibrary profiles{settings};
    Session session;
    ExchangeLog exchanges{session.door()};
    NetworkSettings networkSettings{settings, *secrets, session.door()};
    Connectivity connectivity{session, clock};
    NetworkWatch network;
    JobTable table{*store};
    JobEdits edits{table};
    CreateLedger ledger{table, clock};
    EphemeralDirectories directories{session.files(), clock};
    FileUploads fileUploads{*store, session.files(), clock};
    Outbox outbox{table, session.jobs(), fileUploads, ledger, clock};
    GoneFiles goneFiles{table, session.files(), fileUploads};
    JobMonitor monitor{table, session.jobs(), session.files(), ledger, clock};
    JobCancel cancelling{table, outbox, session.jobs(), ledger};
    JobRemoval removal{table, session.jobs(), clock};
    JobImport jobImport{table, monitor, session.jobs(), ledger, clock};
    ServiceClock serviceClock{session.door()};
    Retention retention{table, edits, settings, clock, serviceClock};
    UnsureSearch unsure{table, outbox, session.jobs(), clock, serviceClock};
    BatchWatch batches{table, clock};
    Attention attention{table, unsure, clock};
    UploadQueue uploads{session, fileUploads};
    FileCleanup cleanup{*store, table, session.files(), fileUploads, uploads, clock};
    PresetLibrary presets{*store};
    PresetVersions presetVersions{*store, presets};
    PresetFolder presetFolder{*store, presets, presetVersions};
    ViewLibrary views{*store};
    DraftSaver drafts{*store};
    ConfigurationLibrary configurations{session.door()};
    Budget budget{settings, table, clock};
    BilledCredits usage{table, session.door(), clock};
    JobCredits credits{table, session.jobs(), clock};
    Labels labels{*store};
    Review review{*store, table};
    LabelImport labelImport{*store, fileUploads.hashes(), labels, clock};
    LabelExport labelExport{*store};
    Bench bench{localService, profiles, fileUploads.hashes()};
};

Workspace::Workspace(const QString &dataFolder, const WorkspaceOptions &options, QObject *parent)
    : QObject(parent)
    , m_dataFolder(QDir(dataFolder).absolutePath())
    , m_options(options)
{
}

Workspace::~Workspace() = default;

bool Workspace::open()
{
    auto opened = DataFolder::open(m_dataFolder);
    if (!opened)
        return fail(opened.error());
    m_parts = std::make_unique<Parts>(m_dataFolder, m_options, std::move(*opened));
    if (const auto loaded = table().load(); !loaded) {
        m_parts.reset();
        return fail({WorkspaceFailure::Kind::StoreUnusable, m_dataFolder, loaded.error().technical,
                     loaded.error()});
    }
    if (m_options.local)
        profiles().choose(profileAt({}).id);
    connect(&m_parts->network, &NetworkWatch::changed, &connectivity(),
            &Connectivity::networkChanged);
    connect(&networkSettings(), &NetworkSettings::changed, &session(), &Session::checkAgain);
    connect(&session(), &Session::changed, this, &Workspace::followSession);
    connect(&session(), &Session::stateChanged, this, &Workspace::followSession);
    connect(&budget(), &Budget::changed, this, &Workspace::followSession);
    followStore();
    const QString who = settings().value(setting::reviewer, loginName());
    review().setWho(who);
    presetVersions().setWho(who);
    connect(&presetVersions(), &PresetVersions::labelsRenamed, this, [this] {
        review().refreshAll();
        labels().tellChanged({});
    });
    review().follow(labels());
    connect(&labelImport(), &LabelImport::ended, &review(), &Review::refreshAll);
    m_parts->directories.follow(session(), m_parts->fileUploads);
    connect(&table(), &JobTable::loaded, this, &Workspace::goOn);
    connect(&m_parts->credits, &JobCredits::refused, &session(), [this] {
        session().amend([](ServiceProfile &profile) { profile.lacksUsage = true; });
    });
    outbox().setLimit([this](const JobRow &row, int files) { return budget().allows(row, files); });
    connect(&cancelling(), &JobCancel::pollNeeded, &monitor(),
            [this](JobKey key) { monitor().refresh({key}); });
    session().start();
    return true;
}

void Workspace::goOn()
{
    m_parts->store->checkWhenDue();
    outbox().resume();
    retention().start();
    attention().seen(); // what an earlier run left is no news
    followSession();
    presetVersions().follow(table());
}

/// Jobs go to, and are looked for on, the service that answers now.
void Workspace::followSession()
{
    // On this machine nobody counts.
    const Plan plan = session().isLocal() ? Plan::Enterprise : session().profile().plan;
    const SubmitTarget target{.scope = session().profile().scope,
                              .dialect = session().dialect(),
                              .jobsAtOnce = limitsOf(plan).jobsAtOnce,
                              .prices = prices()};
    jobImport().setTarget(session().serviceId(), target);
    cancelling().setService(session().serviceId(), session().isReady());
    configurations().followConnection();
    removal().setService(session().serviceId());
    const FileStorage storage = m_options.storage.value_or(session().profile().storage);
    m_parts->directories.setService(session().profile(), storage);
    m_parts->credits.setService(session().profile(), session().isReady());
    cleanup().setService(session().serviceId(), session().isReady(), storage);
    m_parts->fileUploads.setService(session().serviceId(), session().isReady());
    // First, so that what waits for another service's jobs to end is not sent to this one.
    outbox().setService(session().serviceId(), session().isReady());
    outbox().setTarget(target);
    monitor().setService(session().serviceId(), session().isReady());
    // Until the whole history is loaded we can't know which jobs are ours.
    unsure().setService(session().serviceId(), session().isReady() && table().isLoaded());
    std::optional<ServiceError> blocker = session().error();
    if (session().state() == Session::State::NoKey)
        blocker = ServiceError{.kind = ServiceError::Kind::NoKey};
    attention().setService(session().serviceId(), blocker);
}

/// Whatever can't be written down: a person has to make room.
void Workspace::followStore()
{
    Store *store = m_parts->store.get();
    connect(store, &Store::damaged, this, &Workspace::historyDamaged);
    connect(&table(), &JobTable::notRead, store, [store](const StoreError &error) {
        if (error.kind == StoreError::Kind::Damaged)
            store->noteDamage(error.technical);
    });
    connect(&table(), &JobTable::notStored, &attention(), &Attention::historyFailed);
    connect(&outbox(), &Outbox::notStored, &attention(), &Attention::historyFailed);
    connect(&presets(), &PresetLibrary::notStored, &attention(), &Attention::historyFailed);
    connect(&presetVersions(), &PresetVersions::notStored, &attention(), &Attention::historyFailed);
    connect(&views(), &ViewLibrary::notStored, &attention(), &Attention::historyFailed);
    connect(&drafts(), &DraftSaver::notStored, &attention(), &Attention::historyFailed);
    connect(&review(), &Review::failed, &attention(), &Attention::historyFailed);
}

QString Workspace::damagedStoreSetAside() const
{
    return m_parts->store->setAside();
}

DamagedHistories &Workspace::damagedHistories()
{
    return m_parts->damagedHistories;
}

const Salvaged &Workspace::salvaged() const
{
    return m_parts->store->salvaged();
}

JobTable &Workspace::table()
{
    return m_parts->table;
}

JobEdits &Workspace::edits()
{
    return m_parts->edits;
}

Retention &Workspace::retention()
{
    return m_parts->retention;
}

Outbox &Workspace::outbox()
{
    return m_parts->outbox;
}

JobMonitor &Workspace::monitor()
{
    return m_parts->monitor;
}

JobImport &Workspace::jobImport()
{
    return m_parts->jobImport;
}

JobCancel &Workspace::cancelling()
{
    return m_parts->cancelling;
}

JobRemoval &Workspace::removal()
{
    return m_parts->removal;
}

UnsureSearch &Workspace::unsure()
{
    return m_parts->unsure;
}

Connectivity &Workspace::connectivity()
{
    return m_parts->connectivity;
}

ServiceClock &Workspace::serviceClock()
{
    return m_parts->serviceClock;
}

BatchWatch &Workspace::batches()
{
    return m_parts->batches;
}

Attention &Workspace::attention()
{
    return m_parts->attention;
}

UploadQueue &Workspace::uploads()
{
    return m_parts->uploads;
}

FileCleanup &Workspace::cleanup()
{
    return m_parts->cleanup;
}

const QString &Workspace::serviceExecutable() const
{
    return m_parts->localService.executable();
}

Session &Workspace::session()
{
    return m_parts->session;
}

PresetLibrary &Workspace::presets()
{
    return m_parts->presets;
}

PresetVersions &Workspace::presetVersions()
{
    return m_parts->presetVersions;
}

PresetFolder &Workspace::presetFolder()
{
    return m_parts->presetFolder;
}

ViewLibrary &Workspace::views()
{
    return m_parts->views;
}

DraftSaver &Workspace::drafts()
{
    return m_parts->drafts;
}

ProfileLibrary &Workspace::profiles()
{
    return m_parts->profiles;
}

NetworkSettings &Workspace::networkSettings()
{
    return m_parts->networkSettings;
}

Settings &Workspace::settings()
{
    return m_parts->settings;
}

ConfigurationLibrary &Workspace::configurations()
{
    return m_parts->configurations;
}

Budget &Workspace::budget()
{
    return m_parts->budget;
}

std::optional<Prices> Workspace::prices()
{
    return session().isLocal() ? std::nullopt : std::optional(budget().prices());
}

BilledCredits &Workspace::usage()
{
    return m_parts->usage;
}

Review &Workspace::review()
{
    return m_parts->review;
}

LabelImport &Workspace::labelImport()
{
    return m_parts->labelImport;
}

LabelExport &Workspace::labelExport()
{
    return m_parts->labelExport;
}

Labels &Workspace::labels()
{
    return m_parts->labels;
}

Bench &Workspace::bench()
{
    return m_parts->bench;
}

ExchangeLog &Workspace::exchanges()
{
    return m_parts->exchanges;
}

} // namespace cd
