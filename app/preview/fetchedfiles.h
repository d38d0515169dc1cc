// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/request/jobrequest.h"
#include "domain/service/serviceerror.h"
#include "service/door/call.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace cd {

class Session;

/// Files that lie on the service only, fetched to be looked at. They are kept in a folder of this
/// object, which goes with it, and are fetched once. Nothing is fetched before a person has allowed
/// it, for this service and this run.
class FetchedFiles : public QObject
{
    Q_OBJECT

public:
    explicit FetchedFiles(Session &session, QObject *parent = nullptr);

    /// Whether @p service, a Session::serviceId(), can be asked now: it is the selected one.
    bool canFetch(const QString &service) const;
    bool isAllowed(const QString &service) const { return m_allowed.contains(service); }
    void allow(const QString &service) { m_allowed.insert(service); }
    /// Empty: it was not fetched.
    QString path(const FileId &file) const { return m_paths.value(file); }

    /// From the selected service; what was being fetched before is given up, unless it is the very
    /// file. @p scope: the job's.
    void fetch(const FileId &file, const Scope &scope);
    /// The same for one that is not asked for yet: only where it is allowed, after what is being
    /// fetched, and at most this many bytes.
    void fetchAhead(const FileId &file, const Scope &scope, const QString &service, qint64 size);
    static constexpr qint64 mostAhead = 20'000'000;
    /// Nothing but this one is waited for; empty: nothing.
    void dropAllBut(const FileId &file);

Q_SIGNALS:
    void fetched(const cd::FileId &file);
    void failed(const cd::FileId &file, const cd::ServiceError &error);

private:
    Session &m_session;
    QSet<QString> m_allowed;
    std::unique_ptr<QTemporaryDir> m_folder; // made with the first one
    QHash<FileId, QString> m_paths;
    int m_count = 0; // of names that were given
    FileId m_fetching; // empty: none
    Call m_call;
};

} // namespace cd
