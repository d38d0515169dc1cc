// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/workplace.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>

namespace cd::test {

// Where the second dialect's jobs lie on a service.
const QByteArray secondPath = "/api/v2/classify";
const QByteArray lists = "/api/v2/classify?page_size=100";

/// A job as the service tells it; with a @p type it has a result.
QByteArray secondJob(const QByteArray &id, const QByteArray &status = "PENDING",
                     const QByteArray &type = {});
/// Answers to a create, to a look at one job, and to one at many. The lists go before.
ServerStep created(const QByteArray &id);
ServerStep lookedAt(const QByteArray &id, const QByteArray &status, const QByteArray &type = {});
ServerStep listed(const QByteArrayList &jobs);
/// Answers to creates: @p count jobs with IDs of their own, from j-@p first on.
QList<ServerStep> manyCreated(int count, int first = 0);

struct SeenCreate
{
    QString file;
    QString transaction;
};

/// The creates that came whole.
QList<SeenCreate> createsSeen(const FaultyServer &server);
QSet<QString> transactionsSeen(const FaultyServer &server);

/// A workplace that speaks the second dialect, and a submission of several files in it.
class SecondDialectPlace
{
public:
    /// Opens it on a service that says @p steps.
    void open(const QList<ServerStep> &steps, const Patience &patience = {});
    /// The plan's limit of unfinished jobs, also once it is begun again.
    void setJobsAtOnce(int jobs);
    /// Begins again on what a killed program leaves. False: the service does not answer.
    bool beginAfterKill();
    JobKey submit(int files, const SubmitTerms &terms = {});

    FaultyServer &server() { return m_server; }
    Workplace &place() { return *m_place; }
    const JobRow &row() { return place().row(m_key); }
    JobKey key() const { return m_key; }
    QList<Create> creates() { return place().details(m_key).creates; }
    qsizetype made(); ///< creates that have a job

private:
    FaultyServer m_server;
    std::unique_ptr<Workplace> m_place;
    JobKey m_key = 0;
    SubmitTarget m_target{.scope = {}, .dialect = Dialect::Second};
};

/// A test with such a place of its own for each of its functions.
class SecondDialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_second.reset(); }

protected:
    FaultyServer &server() { return m_second->server(); }
    Workplace &place() { return m_second->place(); }
    Outbox &outbox() { return place().outbox(); }
    const JobRow &row() { return m_second->row(); }
    JobKey key() { return m_second->key(); }
    QList<Create> creates() { return m_second->creates(); }
    qsizetype made() { return m_second->made(); }

    std::unique_ptr<SecondDialectPlace> m_second;
};

} // namespace cd::test
