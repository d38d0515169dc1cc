// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a workspace has, for whoever needs it.

#include "workflow/workspaceparts.h"

namespace cd {

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

FileHashes &Workspace::hashes()
{
    return m_parts->fileUploads.hashes();
}

LabelSets &Workspace::labelSets()
{
    return m_parts->labelSets;
}

SetFiles &Workspace::setFiles()
{
    return m_parts->setFiles;
}

Evaluator &Workspace::evaluator()
{
    return m_parts->evaluator;
}

KeptThresholds &Workspace::keptThresholds()
{
    return m_parts->keptThresholds;
}

DriftWatch &Workspace::driftWatch()
{
    return m_parts->driftWatch;
}

TrafficReader &Workspace::traffic()
{
    return m_parts->traffic;
}

Bench &Workspace::bench()
{
    return m_parts->bench;
}

Deliveries &Workspace::deliveries()
{
    return m_parts->deliveries;
}

WatchedFolders &Workspace::watchedFolders()
{
    return m_parts->watchedFolders;
}

FolderDelivery &Workspace::folderDelivery()
{
    return m_parts->folderDelivery;
}

ExchangeLog &Workspace::exchanges()
{
    return m_parts->exchanges;
}

} // namespace cd
