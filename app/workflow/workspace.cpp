// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workspace.h"

#include "workflow/workspaceparts.h"

#include <QDir>

namespace cd {

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
    labelSets().setWho(who);
    keptThresholds().setWho(who);
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
    watchedFolders().load();
    retention().start();
    attention().seen(); // what an earlier run left is no news
    followSession();
    presetVersions().follow(table());
}

void Workspace::beginWatching(qint64 only)
{
    const auto begin = [this, only] {
        watchedFolders().begin(only);
        folderDelivery().begin();
    };
    if (watchedFolders().isLoaded())
        begin();
    else
        connect(&watchedFolders(), &WatchedFolders::loaded, this, begin);
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
    watchedFolders().setService(session().serviceId(), session().isReady(), target);
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
    connect(&labelSets(), &LabelSets::failed, &attention(), &Attention::historyFailed);
    connect(&keptThresholds(), &KeptThresholds::failed, &attention(), &Attention::historyFailed);
    connect(&deliveries(), &Deliveries::failed, &attention(), &Attention::historyFailed);
    connect(&watchedFolders(), &WatchedFolders::failed, &attention(), &Attention::historyFailed);
    connect(&m_parts->folderDelivery, &FolderDelivery::failed, &attention(),
            &Attention::historyFailed);
}

} // namespace cd
