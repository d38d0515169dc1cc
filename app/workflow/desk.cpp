// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/desk.h"

#include "disk/folderlock.h"
#include "service/networkwatch.h"
#include "store/keychainsecrets.h"
#include "store/sessionsecrets.h"
#include "store/settings.h"
#include "store/store.h"
#include "workflow/batchwatch.h"
#include "workflow/clock.h"
#include "workflow/configurationlibrary.h"
#include "workflow/connectivity.h"
#include "workflow/draftkeeper.h"
#include "workflow/jobcancel.h"
#include "workflow/jobedits.h"
#include "workflow/jobintake.h"
#include "workflow/jobmonitor.h"
#include "workflow/jobremoval.h"
#include "workflow/jobtable.h"
#include "workflow/localservicehost.h"
#include "workflow/networksettings.h"
#include "workflow/outbox.h"
#include "workflow/partsbook.h"
#include "workflow/presetlibrary.h"
#include "workflow/profilelibrary.h"
#include "workflow/retention.h"
#include "workflow/serviceclock.h"
#include "workflow/session.h"
#include "workflow/spending.h"
#include "workflow/unsuresearch.h"
#include "workflow/uploadqueue.h"
#include "workflow/usagecount.h"
#include "workflow/userneeds.h"
#include "workflow/viewlibrary.h"

#include <QDir>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString settingsFile(const QString &folder)
{
    return folder + u"/settings.ini"_s;
}

std::unique_ptr<SecretStore> secretStore(bool useKeychain)
{
    if (useKeychain)
        return std::make_unique<KeychainSecrets>();
    return std::make_unique<SessionSecrets>();
}

} // namespace

/// In the order in which one needs another; they go the other way round.
struct Desk::Parts
{
    Parts(const QString &folder, const DeskOptions &options, FolderLock folderLock,
          std::unique_ptr<Store> openStore)
        : lock(std::move(folderLock))
        , settings(settingsFile(folder))
        , secrets(secretStore(options.useKeychain))
        , store(std::move(openStore))
        , localService(options.serviceExecutable, folder + u"/service"_s)
        , session(profiles, *secrets, localService, clock,
                  {options.readEnvironment, options.service, options.dialect})
    {
    }

    FolderLock lock;
    Settings settings;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Store> store;
    SystemClock clock;
    LocalServiceHost localService;
    ProfileLibrary profiles{settings};
    Session session;
    NetworkSettings networkSettings{settings, *secrets, session.door()};
    Connectivity connectivity{session, clock};
    NetworkWatch network;
    JobTable table{*store};
    JobEdits edits{table};
    PartsBook parts{table, clock};
    Outbox outbox{table, session.classify(), session.fileJobs(), parts, clock};
    JobMonitor monitor{table, session.classify(), session.fileJobs(), session.files(), parts,
                       clock};
    JobCancel cancelling{table, outbox, session.fileJobs(), parts};
    JobRemoval removal{table, session.fileJobs(), clock};
    JobIntake intake{table, monitor, session.classify(), session.fileJobs(), clock};
    ServiceClock serviceClock{session.door()};
    Retention retention{table, edits, settings, clock, serviceClock};
    UnsureSearch unsure{table, outbox, session.classify(), clock, serviceClock};
    BatchWatch batches{table, clock};
    UserNeeds needs{table, unsure, clock};
    UploadQueue uploads{session, clock};
    PresetLibrary presets{*store};
    ViewLibrary views{*store};
    DraftKeeper drafts{*store};
    ConfigurationLibrary configurations{session.door()};
    Spending spending{settings, table, clock};
    UsageCount usage{table, session.door(), clock};
};

Desk::Desk(const QString &dataFolder, const DeskOptions &options, QObject *parent)
    : QObject(parent)
    , m_dataFolder(QDir(dataFolder).absolutePath())
    , m_options(options)
{
}

Desk::~Desk() = default;

bool Desk::open()
{
    using Kind = DeskFailure::Kind;
    const bool isNew = !QDir(m_dataFolder).exists();
    if (!QDir().mkpath(m_dataFolder))
        return fail(Kind::FolderUnusable, u"cannot be made"_s);
    if (isNew) // documents' names, results and webhook secrets are the user's own
        QFile::setPermissions(m_dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = FolderLock::take(m_dataFolder + u"/lock"_s);
    if (!lock) {
        const bool isInUse = lock.error().kind == FolderLock::Failure::Kind::InUse;
        return fail(isInUse ? Kind::FolderInUse : Kind::FolderUnusable, lock.error().technical);
    }
    if (!Settings::canBeIn(settingsFile(m_dataFolder)))
        return fail(Kind::FolderUnusable, settingsFile(m_dataFolder) + u" is not a file"_s);
    auto store = Store::open(m_dataFolder);
    if (!store)
        return fail(store.error());
    m_parts = std::make_unique<Parts>(m_dataFolder, m_options, std::move(*lock), std::move(*store));
    if (const auto loaded = table().load(); !loaded) {
        m_parts.reset();
        return fail(loaded.error());
    }
    if (m_options.local)
        profiles().choose(profileAt({}).id);
    connect(&m_parts->network, &NetworkWatch::changed, &connectivity(),
            &Connectivity::networkChanged);
    connect(&networkSettings(), &NetworkSettings::changed, &session(), &Session::checkAgain);
    connect(&session(), &Session::changed, this, &Desk::followSession);
    connect(&session(), &Session::stateChanged, this, &Desk::followSession);
    connect(&spending(), &Spending::changed, this, &Desk::followSession);
    followStore();
    connect(&table(), &JobTable::loaded, this, &Desk::goOn);
    connect(&cancelling(), &JobCancel::lookNeeded, &monitor(),
            [this](JobKey key) { monitor().refresh({key}); });
    session().start();
    return true;
}

void Desk::goOn()
{
    m_parts->store->checkWhenDue();
    outbox().resume();
    retention().start();
    batches().start();
    needs().start();
    followSession();
}

/// Jobs go to, and are looked for on, the service that answers now.
void Desk::followSession()
{
    // On this machine nobody counts.
    const Plan plan = session().isLocal() ? Plan::Enterprise : session().profile().plan;
    const Target target{.scope = session().profile().scope,
                        .dialect = session().dialect(),
                        .jobsAtOnce = limitsOf(plan).jobsAtOnce,
                        .prices = prices()};
    outbox().setTarget(target);
    intake().setTarget(session().serviceId(), target);
    cancelling().setService(session().serviceId());
    removal().setService(session().serviceId());
    outbox().setService(session().serviceId(), session().isReady());
    monitor().setService(session().serviceId(), session().isReady());
    // Whose a job is, only the whole history tells.
    unsure().setService(session().serviceId(), session().isReady() && table().isLoaded());
    std::optional<ServiceError> hindrance = session().error();
    if (session().state() == Session::State::NoKey)
        hindrance = ServiceError{.kind = ServiceError::Kind::NoKey};
    needs().setService(session().serviceId(), hindrance);
}

/// Whatever can't be written down: a person has to make room.
void Desk::followStore()
{
    Store *store = m_parts->store.get();
    connect(store, &Store::damaged, this, &Desk::historyDamaged);
    connect(&table(), &JobTable::notRead, store, [store](const StoreError &error) {
        if (error.kind == StoreError::Kind::Damaged)
            store->noteDamage(error.technical);
    });
    connect(&table(), &JobTable::notStored, &needs(), &UserNeeds::historyFailed);
    connect(&outbox(), &Outbox::notStored, &needs(), &UserNeeds::historyFailed);
    connect(&presets(), &PresetLibrary::notStored, &needs(), &UserNeeds::historyFailed);
    connect(&views(), &ViewLibrary::notStored, &needs(), &UserNeeds::historyFailed);
    connect(&drafts(), &DraftKeeper::notStored, &needs(), &UserNeeds::historyFailed);
}

bool Desk::fail(DeskFailure::Kind kind, const QString &technical)
{
    m_failure = {kind, m_dataFolder, technical, {}};
    return false;
}

bool Desk::fail(const StoreError &error)
{
    m_failure = {DeskFailure::Kind::StoreUnusable, m_dataFolder, error.technical, error};
    return false;
}

const DeskFailure &Desk::failure() const
{
    return m_failure;
}

const QString &Desk::dataFolder() const
{
    return m_dataFolder;
}

QString Desk::damagedStoreSetAside() const
{
    return m_parts->store->setAside();
}

const Salvaged &Desk::salvaged() const
{
    return m_parts->store->salvaged();
}

JobTable &Desk::table()
{
    return m_parts->table;
}

JobEdits &Desk::edits()
{
    return m_parts->edits;
}

Retention &Desk::retention()
{
    return m_parts->retention;
}

Outbox &Desk::outbox()
{
    return m_parts->outbox;
}

JobMonitor &Desk::monitor()
{
    return m_parts->monitor;
}

JobIntake &Desk::intake()
{
    return m_parts->intake;
}

JobCancel &Desk::cancelling()
{
    return m_parts->cancelling;
}

JobRemoval &Desk::removal()
{
    return m_parts->removal;
}

UnsureSearch &Desk::unsure()
{
    return m_parts->unsure;
}

Connectivity &Desk::connectivity()
{
    return m_parts->connectivity;
}

ServiceClock &Desk::serviceClock()
{
    return m_parts->serviceClock;
}

BatchWatch &Desk::batches()
{
    return m_parts->batches;
}

UserNeeds &Desk::needs()
{
    return m_parts->needs;
}

UploadQueue &Desk::uploads()
{
    return m_parts->uploads;
}

Session &Desk::session()
{
    return m_parts->session;
}

PresetLibrary &Desk::presets()
{
    return m_parts->presets;
}

ViewLibrary &Desk::views()
{
    return m_parts->views;
}

DraftKeeper &Desk::drafts()
{
    return m_parts->drafts;
}

ProfileLibrary &Desk::profiles()
{
    return m_parts->profiles;
}

NetworkSettings &Desk::networkSettings()
{
    return m_parts->networkSettings;
}

Settings &Desk::settings()
{
    return m_parts->settings;
}

ConfigurationLibrary &Desk::configurations()
{
    return m_parts->configurations;
}

Spending &Desk::spending()
{
    return m_parts->spending;
}

std::optional<Prices> Desk::prices()
{
    return session().isLocal() ? std::nullopt : std::optional(spending().prices());
}

UsageCount &Desk::usage()
{
    return m_parts->usage;
}

} // namespace cd
