// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/filesservice.h"
#include "service/api/jobsservice.h"
#include "store/store.h"
#include "support/faultyserver.h"
#include "support/jobdetails.h"
#include "support/patience.h"
#include "workflow/fakeclock.h"
#include "workflow/history/createledger.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/importing/jobimport.h"
#include "workflow/sending/gonefiles.h"
#include "workflow/sending/outbox.h"
#include "workflow/uploads/fileuploads.h"
#include "workflow/watching/jobmonitor.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace cd::test {

/// Waits until the row with @p key in the workplace `place` has come to a state.
#define CD_TRY_STATE(key, wanted) CD_TRY_COMPARE(place.state(key), submissionWord(wanted))

/// A request with one file and one rule; another @p rule makes another request.
JobRequest sampleRequest(const QString &rule = QStringLiteral("invoice"));
/// A job as the service tells it.
QByteArray jobJson(const QByteArray &id, const QByteArray &status = "PENDING");
/// A page of the service's lists.
QByteArray pageJson(const QByteArrayList &items, const QByteArray &nextToken = {});
/// Answers to a create: the job, the job when the server is released, and a refusal for now.
ServerStep made(const QByteArray &id);
ServerStep heldBack(const QByteArray &id);
ServerStep refusedForNow();
/// For Workplace::roundTrip(); goes before the other steps.
ServerStep roundTrips();
/// A result as the service tells it; an empty @p type: that file failed.
QByteArray resultJson(const QByteArray &fileId, const QByteArray &type);

/// Where a job lies on the service, its results, the list and the files. One that begins like
/// another goes before it among a server's steps.
QByteArray jobTarget(const QByteArray &id);
QByteArray resultsTarget(const QByteArray &id);
QByteArray listTarget(const QByteArray &token = {});
const QByteArray filesTarget = "/api/v1/beta/files";

/// Keeps the history's thread busy until it goes: nothing is written meanwhile.
class StoreBlock
{
public:
    explicit StoreBlock(Store &store);
    ~StoreBlock();
    Q_DISABLE_COPY_MOVE(StoreBlock)

private:
    std::shared_ptr<QSemaphore> m_end = std::make_shared<QSemaphore>();
};

/// Outbox and monitor on a history and a door of their own, as the program puts them together,
/// with a clock that the test moves. Ended or killed, it can be begun again on what it left.
class Workplace
{
public:
    explicit Workplace(const QUrl &service, const Patience &patience = {});
    ~Workplace();

    /// Opens the history and reads it; submissions are taken up where they stood. Nothing is sent
    /// before reach(), and nothing is looked at before watch().
    void begin();
    void reach();
    void watch();
    void end();
    /// Ends it, and goes on with a copy of what was on the disk at this moment: that is all that a
    /// killed program leaves.
    void kill();

    FakeClock &clock() { return m_clock; }
    Store &store() { return *m_parts->store; }
    JobTable &table() { return m_parts->table; }
    Labels &labels() { return m_parts->labels; }
    CreateLedger &ledger() { return m_parts->ledger; }
    FileUploads &fileUploads() { return m_parts->fileUploads; }
    Outbox &outbox() { return m_parts->outbox; }
    JobMonitor &monitor() { return m_parts->monitor; }
    JobImport &jobImport() { return m_parts->jobImport; }
    HttpDoor &door() { return m_parts->door; }
    JobsService &jobs() { return m_parts->jobs; }
    QString service() const; ///< as rows name it
    QString folder() const { return m_folder->path(); }

    /// Asks the server something else and waits for the answer (30 s): false, none came. What was
    /// on its way before has come to the server then.
    bool roundTrip();
    /// What was handed to the history is done, and told to who asked.
    void settle();
    /// Every writing fails, as on a disk that has gone read-only, until it is switched off.
    void setReadOnly(bool readOnly);

    /// A job that was accepted, of which something is still to come.
    JobKey addAccepted(const QByteArray &id, const QString &ofService = {});
    JobKey submit(const QString &rule = QStringLiteral("invoice"));
    const JobRow &row(JobKey key) { return *table().find(key); }
    JobDetails details(JobKey key) { return detailsOf(table(), key); }
    /// submissionWord() of a row.
    QString state(JobKey key) { return submissionWord(row(key).submission); }

    /// What the history says when it is opened anew.
    QList<JobRow> rowsOnDisk() const;
    JobRow rowOnDisk(JobKey key) const;
    JobDetails detailsOnDisk(JobKey key) const;

private:
    struct Parts
    {
        Parts(std::unique_ptr<Store> openStore, FakeClock &clock, const Patience &patience);

        std::unique_ptr<Store> store;
        HttpDoor door;
        JobsService jobs;
        FilesService files;
        JobTable table;
        Labels labels;
        CreateLedger ledger;
        FileUploads fileUploads;
        Outbox outbox;
        GoneFiles goneFiles;
        JobMonitor monitor;
        JobImport jobImport;
    };

    QUrl m_url;
    Patience m_patience;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cd::test
