// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/service/dialect.h"
#include "store/salvage.h"
#include "store/storeerror.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace cd {

class BatchWatch;
class ConfigurationLibrary;
class Connectivity;
class DamagedHistories;
class DraftSaver;
class ExchangeLog;
class JobCancel;
class JobEdits;
class JobImport;
class JobMonitor;
class JobRemoval;
class JobTable;
class NetworkSettings;
class Outbox;
class PresetLibrary;
class ProfileLibrary;
class Retention;
class Session;
class Settings;
class ServiceClock;
class Budget;
class UnsureSearch;
class UploadQueue;
class BilledCredits;
class Attention;
class ViewLibrary;

/// How a workspace is set up.
struct WorkspaceOptions
{
    /// `classifydesk-service`; empty: the one beside the running program.
    QString serviceExecutable = {};
    bool useKeychain = true; ///< false: keys are kept for this run only
    bool readEnvironment = true; ///< the official clients' variables (contract, "Where and who")
    bool local = false; ///< goes to the local service, and from then on until another is chosen
    /// Goes there, for this run only, instead of to the service chosen last; see SessionOptions.
    std::optional<QUrl> service = {};
    std::optional<Dialect> dialect = {}; ///< see SessionOptions
};

/// Why a workspace could not be opened. It holds no words for people.
struct WorkspaceFailure
{
    enum class Kind {
        FolderInUse, ///< another Classify Desk works in this data folder
        FolderUnusable, ///< it cannot be made or written
        StoreUnusable, ///< the history is there and cannot be read, nor a new one begun
    };

    Kind kind = Kind::FolderUnusable;
    QString folder;
    QString technical; ///< for a log, in English
    std::optional<StoreError> store = {}; ///< what kept the history from being opened
};

/// Builds and owns everything behind the window for one data folder: history, settings, session,
/// uploads, outbox and monitor. One workspace at a time has a folder. All of it lives on the thread
/// that made it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(const QString &dataFolder, const WorkspaceOptions &options = {},
                       QObject *parent = nullptr);
    ~Workspace() override;

    /// Takes the folder and opens the history. The other functions may be called only after this
    /// gave true. It goes to the service chosen last and, once the history has been read
    /// (JobTable::loaded()), takes up what was left undone.
    bool open();
    const WorkspaceFailure &failure() const; ///< meaningful after open() gave false

    const QString &dataFolder() const;
    /// Where a history that could not be read was put when a new one was begun; empty: none was.
    QString damagedStoreSetAside() const;
    /// Those that this run or an earlier one put aside, until they are marked as seen; paths.
    DamagedHistories &damagedHistories();
    /// What of damagedStoreSetAside() is in the new one.
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
    Session &session();
    PresetLibrary &presets();
    ProfileLibrary &profiles();
    ViewLibrary &views();
    DraftSaver &drafts();
    NetworkSettings &networkSettings();
    ConfigurationLibrary &configurations();
    Budget &budget();
    /// What the selected service asks; nothing: it is free.
    std::optional<Prices> prices();
    BilledCredits &usage();
    ExchangeLog &exchanges();
    Settings &settings();

Q_SIGNALS:
    /// Damage in the history was found while it is in use. The next start sets the file aside and
    /// takes over what can be read.
    void historyDamaged(const QString &technical);

private:
    struct Parts;

    void goOn();
    void followSession();
    void followStore();
    bool fail(WorkspaceFailure::Kind kind, const QString &technical);
    bool fail(const StoreError &error);

    QString m_dataFolder;
    WorkspaceOptions m_options;
    WorkspaceFailure m_failure;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cd
