// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkReply;

namespace cd::bench {

/// Uploads files, creates jobs for them and waits for their ends with nothing but a
/// QNetworkAccessManager: it writes nothing down, shows nothing and gives up at the first failure.
class BareLoop
{
public:
    BareLoop(const QUrl &service, const QString &key, const JobRequest &request, Dialect dialect);

    /// Uploads these files, then creates what the API needs for them: one job, or one each. False:
    /// a call failed; so with the other one.
    bool submit(const QStringList &paths);
    /// Asks once a second until all jobs have ended and, in API v1, for their results. Returns the
    /// number of files that have one.
    int waitForResults();

private:
    using Send = std::function<QNetworkReply *(int)>;
    using Taken = std::function<void(int, const QJsonObject &)>;

    bool callAll(int count, int atOnce, const Send &send, const Taken &taken);
    int unfinished();
    int countResults();
    template<typename T, typename Counts>
    int count(const QString &path, std::optional<T> (*read)(const QJsonObject &),
              const Counts &counts);
    QJsonObject get(const QString &path, const QString &token = {});
    QNetworkRequest to(const QString &path) const;
    QNetworkReply *upload(const QString &path);
    QNetworkReply *create(const QList<FileId> &files);

    QNetworkAccessManager m_manager;
    QUrl m_service;
    QByteArray m_key;
    JobRequest m_request; // without files
    Dialect m_dialect;
    QStringList m_jobs; // of API v1
    bool m_isWell = true;
};

} // namespace cd::bench
