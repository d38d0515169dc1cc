// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/service/dialect.h"
#include "domain/service/serviceprofile.h"
#include "store/salvage.h"
#include "workflow/datafolder.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace cd {

class BatchWatch;
class Bench;
class ConfigurationLibrary;
class Connectivity;
class DamagedHistories;
class Deliveries;
class DraftSaver;
class DriftWatch;
class Evaluator;
class ExchangeLog;
class FileCleanup;
class FileHashes;
class FolderDelivery;
class JobCancel;
class JobEdits;
class JobImport;
class JobMonitor;
class JobRemoval;
class JobTable;
class KeptThresholds;
class LabelExport;
class LabelImport;
class Labels;
class LabelSets;
class NetworkSettings;
class Outbox;
class PresetFolder;
class PresetLibrary;
class PresetVersions;
class ProfileLibrary;
class Retention;
class Review;
class Session;
class SetFiles;
class Settings;
class ServiceClock;
class TrafficReader;
class Budget;
class UnsureSearch;
class UploadQueue;
class BilledCredits;
class Attention;
class ViewLibrary;
class WatchedFolders;

/// How a workspace is set up.
struct WorkspaceOptions
{
    /// `classifydesk-service`; empty: the one beside the running program.
    QString serviceExecutable = {};
    bool useKeychain = true; ///< false: keys are kept in memory only
    bool readEnvironment = true; ///< the official clients' variables (contract, "Where and who")
    bool local = false; ///< chooses the local service, as a person would in the window
    /// The service to use in this run instead of the one chosen last; see SessionOptions.
    std::optional<QUrl> service = {};
    std::optional<Dialect> dialect = {}; ///< see SessionOptions
    std::optional<FileStorage> storage = {}; ///< in this run, whatever the profiles say
};

/// Builds and owns everything behind the window for one data folder: history, settings, session,
/// uploads, outbox, monitor and the rest. Only one workspace at a time can have a folder. All of it
/// lives on the thread that made it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(const QString &dataFolder, const WorkspaceOptions &options = {},
                       QObject *parent = nullptr);
    ~Workspace() override;

    /// Locks the folder and opens the history; false: see failure(). The other functions may be
    /// called only after this returned true. It connects to the service chosen last and, once the
    /// history is loaded (JobTable::loaded()), resumes unfinished work.
    bool open();
    /// Only meaningful after open() returned false.
    const WorkspaceFailure &failure() const { return m_failure; }

    const QString &dataFolder() const { return m_dataFolder; }
    /// `classifydesk-service`, which also reads documents (local::readInOwnProcess()).
    const QString &serviceExecutable() const;
    /// Where open() moved a history that could not be read; empty: it did not.
    QString damagedStoreSetAside() const;
    /// Histories that this run or an earlier one moved aside, until they are marked as seen.
    DamagedHistories &damagedHistories();
    /// What was recovered from damagedStoreSetAside() into the new history.
    const Salvaged &salvaged() const;
    JobTable &table();
    JobEdits &edits();
    Retention &retention();
    Outbox &outbox();
    JobMonitor &monitor();
    JobImport &jobImport();
    JobCancel &cancelling();
    JobRemoval &removal();
    UnsureSearch &unsure();
    Connectivity &connectivity();
    ServiceClock &serviceClock();
    BatchWatch &batches();
    Attention &attention();
    UploadQueue &uploads();
    FileHashes &hashes();
    FileCleanup &cleanup();
    Session &session();
    PresetLibrary &presets();
    PresetVersions &presetVersions();
    PresetFolder &presetFolder();
    ProfileLibrary &profiles();
    ViewLibrary &views();
    DraftSaver &drafts();
    NetworkSettings &networkSettings();
    ConfigurationLibrary &configurations();
    Budget &budget();
    /// The prices of the selected service; nullopt: it is free.
    std::optional<Prices> prices();
    BilledCredits &usage();
    ExchangeLog &exchanges();
    Settings &settings();
    Review &review();
    Labels &labels();
    LabelImport &labelImport();
    LabelExport &labelExport();
    LabelSets &labelSets();
    Evaluator &evaluator();
    SetFiles &setFiles();
    KeptThresholds &keptThresholds();
    DriftWatch &driftWatch();
    TrafficReader &traffic(); ///< for whoever shows it
    Bench &bench();
    Deliveries &deliveries();
    WatchedFolders &watchedFolders();
    FolderDelivery &folderDelivery();
    /// Watches folders, and delivers what was sent of them, once all is loaded; @p only: that one
    /// alone, 0: all.
    void beginWatching(qint64 only = 0);

Q_SIGNALS:
    /// Damage in the history was found while it is in use. The next start moves the file aside and
    /// recovers what can be read.
    void historyDamaged(const QString &technical);

private:
    struct Parts;

    void goOn();
    void followSession();
    void followStore();
    bool fail(const WorkspaceFailure &failure)
    {
        m_failure = failure;
        return false;
    }

    QString m_dataFolder;
    WorkspaceOptions m_options;
    WorkspaceFailure m_failure;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cd
