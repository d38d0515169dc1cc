// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
#include "workflow/delivering/deliveries.h"
#include "workflow/delivering/deliverylook.h"
#include "workflow/drift/driftwatch.h"
#include "workflow/evaluating/checkedversions.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/evaluating/keptthresholds.h"
#include "workflow/evaluating/labelsets.h"
#include "workflow/evaluating/setfiles.h"
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
#include "workflow/watchfolders/folderdelivery.h"
#include "workflow/watchfolders/watchedfolders.h"
#include "workflow/watching/jobmonitor.h"

namespace cd {

/// In the order in which one needs another; they go the other way round.
struct Workspace::Parts
{
    Parts(const QString &folder, const WorkspaceOptions &options, DataFolder dataFolder)
        : lock(std::move(dataFolder.lock))
        , settings(Settings::fileIn(folder))
        , damagedHistories(folder, settings)
        , secrets(openSecrets(options.useKeychain))
        , store(std::move(dataFolder.store))
        , localService(options.serviceExecutable, folder + QLatin1StringView("/service"))
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
    LabelSets labelSets{*store, fileUploads.hashes(), clock};
    KeptThresholds keptThresholds{*store, clock};
    Evaluator evaluator{*store, table, labelSets, labels};
    CheckedVersions checkedVersions{evaluator, table, presetVersions};
    DriftWatch driftWatch{*store, table, presets, presetVersions, settings, clock};
    TrafficReader traffic{*store};
    SetFiles setFiles{*store, fileUploads.hashes()};
    Bench bench{localService, profiles, fileUploads.hashes()};
    Deliveries deliveries{*store, clock};
    WatchedFolders watchedFolders{
        {*store, table, outbox, fileUploads.hashes(), presetVersions, budget, clock}};
    DeliveryLook folderLook{table, labels, fileUploads.hashes()};
    FolderDelivery folderDelivery{*store, table, labels, watchedFolders, folderLook, deliveries};
};

} // namespace cd
