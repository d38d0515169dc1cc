// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/documents.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/sessionplace.h"
#include "workflow/storage/filecleanup.h"
#include "workflow/workplace.h"

#include <QSignalSpy>

#include <algorithm>
#include <optional>

namespace cd::test {

const QByteArray jobsTarget = "/api/v1/classifier/jobs";

inline ServerStep storedAs(const QByteArray &id)
{
    return at(filesTarget, {.status = 201, .body = R"({"id": ")" + id + R"(", "name": "x"})"});
}

inline QByteArray placeOf(const QByteArray &file)
{
    return filesTarget + '/' + file;
}

inline ServerStep deleted(const QByteArray &id, int status = 204)
{
    return at(placeOf(id), {.status = status});
}

/// What is found by a key; an empty @p id: nothing.
inline ServerStep foundAs(const QByteArray &id, const QString &key)
{
    QByteArrayList found;
    if (!id.isEmpty())
        found.append(R"({"id": ")" + id + R"(", "external_file_id": ")" + key.toUtf8() + R"("})");
    return at(filesTarget + "?external_file_id=", {.body = pageJson(found)});
}

inline ServerStep jobIs(const QByteArray &id)
{
    return at(jobsTarget, {.body = jobJson(id)});
}

/// A workplace and a session on the same server, and submissions of files of this computer.
class StoragePlace
{
public:
    StoragePlace() { m_session.begin({.readEnvironment = false, .service = m_server.url()}); }

    ~StoragePlace() { leave(); }

    void begin()
    {
        m_place.begin();
        m_files.emplace(m_place.door());
    }
    /// The same with a cleanup, for what @p storage says.
    void begin(FileStorage storage)
    {
        begin();
        m_form.emplace(session(), m_place.fileUploads());
        m_cleanup.emplace(m_place.store(), m_place.table(), files(), m_place.fileUploads(), *m_form,
                          m_place.clock());
        // The table was read before there was a cleanup.
        Q_EMIT m_place.table().added(m_place.table().keys());
        m_cleanup->setService(m_place.service(), true, storage);
        m_place.reach();
    }
    void leave()
    {
        m_cleanup.reset();
        m_form.reset();
    }
    /// What lies in a place begins like the place, and has to come before it.
    void setSteps(const QList<ServerStep> &steps)
    {
        QList<ServerStep> all = QList<ServerStep>{roundTrips()} + steps;
        std::stable_sort(all.begin(), all.end(),
                         [](const ServerStep &one, const ServerStep &other) {
                             return one.target.size() > other.target.size();
                         });
        m_server.setSteps(all);
    }
    FaultyServer &server() { return m_server; }
    Workplace &place() { return m_place; }
    Session &session() { return m_session.session(); }
    FilesService &files() { return *m_files; }
    FileCleanup &cleanup() { return *m_cleanup; }
    UploadQueue &form() { return *m_form; }
    int deletions() const { return m_server.count("DELETE"); }
    /// Of three bytes, the same for names that begin with the same letter.
    JobFile document(const QString &name)
    {
        return documentIn(m_documents, name, name.left(1).repeated(3).toUtf8());
    }
    FileId fileOf(JobKey key) { return m_place.details(key).files.value(0).id; }

    /// Time goes on until @p condition holds.
    template<typename Condition>
    bool comes(const Condition &condition)
    {
        return comesTrue([&] {
            m_place.clock().advance(std::chrono::milliseconds(200));
            return bool(condition());
        });
    }
    /// Until the service has answered the create.
    JobKey submit(const QList<JobFile> &files)
    {
        JobRequest request = sampleRequest();
        request.fileIds.clear();
        const JobKey key = m_place.outbox().submit(request, files, QStringLiteral("mine"));
        static_cast<void>(comes([&] {
            const SubmissionState state = m_place.row(key).submission;
            return state == SubmissionState::Accepted || state == SubmissionState::Refused;
        }));
        return key;
    }

    /// The service has ended its job, and all that can be had of it is here, as everybody was told
    /// by the table: that takes a tick of real time, in which this clock could run far ahead.
    void end(JobKey key)
    {
        QSignalSpy changed(&m_place.table(), &JobTable::changed);
        m_place.table().change(key, [](JobRow &row) {
            row.job.status = JobStatus(QStringLiteral("SUCCESS"));
            row.watched = false;
        });
        if (!comesTrue([&] { return changed.size() > 0; }))
            qFatal("The table does not tell.");
    }
    /// Whatever is to be deleted has been; false: it does not come to an end.
    bool rest()
    {
        QSignalSpy changed(&*m_cleanup, &FileCleanup::changed);
        Q_EMIT m_form->removed({}); // it looks once more
        return comes([&] { return changed.size() > 0 && m_cleanup->isIdle(); })
            && m_place.roundTrip();
    }
    QList<StoredSum> sums()
    {
        QObject here;
        std::optional<QList<StoredSum>> read;
        m_cleanup->readSums(&here, [&read](const StoreResult<QList<StoredSum>> &sums) {
            read = sums.value_or(QList<StoredSum>());
        });
        static_cast<void>(comesTrue([&] { return read.has_value(); }));
        return read.value_or(QList<StoredSum>());
    }

private:
    QTemporaryDir m_documents;
    FaultyServer m_server;
    SessionPlace m_session;
    Workplace m_place{m_server.url()};
    std::optional<FilesService> m_files;
    std::optional<UploadQueue> m_form;
    std::optional<FileCleanup> m_cleanup;
};

} // namespace cd::test
