// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/scene.h"

#include "store/jobs/jobstore.h"
#include "store/store.h"
#include "support/jobrows.h"

#include <QTest>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

int envNumber(const char *name, int otherwise)
{
    bool isSet = false;
    const int number = qEnvironmentVariableIntValue(name, &isSet);
    return isSet ? number : otherwise;
}

} // namespace

Scene::Scene(quint32 seed, Dialect dialect)
    : m_dialect(dialect)
    , m_server(seed)
    , m_killer(m_server, m_folder.path(), seed, dialect)
{
}

WorkspaceOptions Scene::options() const
{
    WorkspaceOptions options;
    options.useKeychain = false;
    options.service = m_server.url();
    options.dialect = m_dialect;
    return options;
}

QList<Journal::Entry> Scene::journal() const
{
    return Journal::read(m_folder.path() + u"/journal"_s);
}

QList<JobRow> Scene::rowsOnDisk() const
{
    const auto store = Store::open(data());
    if (!store)
        return {};
    const auto rows = (*store)->wait([](Database &database) { return JobStore(database).rows(); });
    return plain(rows.value_or(QList<JobRowPtr>()));
}

QSet<QString> Scene::asked() const
{
    QSet<QString> asked;
    const QList<Journal::Entry> entries = journal();
    for (const Journal::Entry &entry : entries) {
        if (entry.word == QLatin1StringView(Journal::asking))
            asked.insert(entry.label);
    }
    return asked;
}

void Scene::checkAsked() const
{
    QHash<QString, int> count;
    const QList<JobRow> rows = rowsOnDisk();
    for (const JobRow &row : rows)
        ++count[row.label];
    const QList<Journal::Entry> entries = journal();
    for (const Journal::Entry &entry : entries) {
        if (entry.word == QLatin1StringView(Journal::stored))
            QVERIFY2(count.value(entry.label) == 1, qPrintable(entry.label));
    }
    const QSet<QString> labels = asked();
    QVERIFY(!labels.isEmpty());
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        QVERIFY2(labels.contains(it.key()), qPrintable(it.key()));
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
    }
    for (const MadeJob &made : m_server.jobs()) {
        const QString label = made.job.rules.constFirst().type;
        QVERIFY2(count.value(label) == 1, qPrintable(label));
    }
    for (const MadeSecondJob &made : m_server.secondJobs().jobs()) {
        const QString label = made.job.rules.constFirst().type;
        QVERIFY2(count.value(label) == 1, qPrintable(label));
    }
}

void Scene::checkForm() const
{
    QStringList drafts{QString()};
    qsizetype last = 0;
    const QList<Journal::Entry> entries = journal();
    for (const Journal::Entry &entry : entries) {
        if (entry.word == QLatin1StringView(Journal::drafted))
            drafts.append(entry.label);
        if (entry.word != QLatin1StringView(Journal::found))
            continue;
        const qsizetype place = drafts.indexOf(entry.label);
        QVERIFY2(place >= last, qPrintable(entry.label));
        last = place;
    }
    QVERIFY(last > 0);
}

void Scene::checkFiles() const
{
    QSet<QString> names;
    for (const RemoteFile &file : m_server.files()) {
        QVERIFY2(!names.contains(file.name), qPrintable(file.name));
        names.insert(file.name);
    }
    QVERIFY(!names.isEmpty());
}

void Scene::checkContents() const
{
    const auto store = Store::open(data());
    QVERIFY(store);
    for (const QString &table : {u"file_hashes"_s, u"uploaded_files"_s}) {
        // Whatever is written again gets another number.
        const QString counted = u"SELECT (SELECT count(*) FROM %1), seq FROM sqlite_sequence"
                                " WHERE name = '%1'"_s.arg(table);
        const auto [rows, written] = (*store)->wait([&counted](Database &database) {
            auto found = database.run(counted);
            return found && found->next()
                ? std::pair(found->value(0).toInt(), found->value(1).toInt())
                : std::pair(-1, 0);
        });
        QVERIFY2(rows > 0, qPrintable(table));
        QVERIFY2(rows == written, qPrintable(table));
    }
}

int killsAskedFor(int otherwise)
{
    return envNumber("CD_CRASHES", otherwise);
}

quint32 seedOfThisRun()
{
    const auto seed
        = quint32(envNumber("CD_SEED", int(QRandomGenerator::global()->bounded(1'000'000))));
    qInfo("CD_SEED=%u", seed);
    return seed;
}

} // namespace cd::test
