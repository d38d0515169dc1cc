// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/sortingplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/stat.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int documents = 7;
constexpr int mostKillsInARow = 3;

int killsWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CD_CRASHES", &isNumber);
    return isNumber ? wanted : 40;
}

qint64 deviceOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0
        ? static_cast<qint64>(found.st_dev)
        : -1;
}

QList<QByteArray> contentsOf(const Tree &tree)
{
    QList<QByteArray> all;
    for (auto it = tree.cbegin(); it != tree.cend(); ++it) {
        if (!it.key().endsWith(u'/'))
            all.append(it.value());
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// Documents, a root with files and folders of others, and the program that is killed there.
class Scene
{
public:
    /// @p otherDevice: where documents come from; empty: beside the root.
    Scene(const QString &action, const QString &otherDevice)
        : m_action(action)
    {
        if (!otherDevice.isEmpty()) {
            m_elsewhere = std::make_unique<QTemporaryDir>(otherDevice);
            QFile::link(m_elsewhere->path(), in());
        }
        for (int i = 0; i < documents; ++i)
            put(in() + (i % 3 == 0 ? u"/scan%1"_s : u"/paper%1"_s).arg(i),
                QByteArray(1 + i * 20'000, char('a' + i)));
        put(root() + u"/scans/2026/scan.pdf"_s, "another's");
        QDir(root()).mkpath(u"another's empty folder"_s);
        m_documents = treeOf(in());
        m_others = treeOf(root());
    }

    QString in() const { return m_folder.filePath(u"in"_s); }
    QString root() const { return m_folder.filePath(u"root"_s); }

    /// What it said; empty: it was killed, which is what should be.
    QByteArray run(const QString &what, int killAt)
    {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::MergedChannels);
        victim.start(QCoreApplication::applicationDirPath() + u"/deliveryvictim"_s,
                     {m_folder.path(), m_action, what, QString::number(killAt)});
        victim.waitForFinished(tryForMs);
        if (victim.exitStatus() == QProcess::CrashExit && victim.exitCode() == SIGKILL)
            return {};
        return victim.readAll().trimmed() + (victim.exitCode() == 0 ? "" : ", failed");
    }

    /// What is wrong with what is there after everything was delivered; empty: nothing.
    QString wrongDelivered() const
    {
        const Tree documents = treeOf(in());
        const Tree delivered = treeOf(root());
        const Tree expected = m_action == "move"_L1 ? Tree() : m_documents;
        if (documents != expected)
            return u"documents: "_s + documents.keys().join(u' ');
        QList<QByteArray> contents = contentsOf(m_documents);
        contents += contentsOf(m_others);
        std::sort(contents.begin(), contents.end());
        if (contentsOf(delivered) != contents)
            return u"delivered: "_s + delivered.keys().join(u' ');
        return delivered.value(u"scans/2026/scan.pdf"_s) == "another's" ? QString()
                                                                        : u"another's file"_s;
    }

    QString wrongTakenBack() const
    {
        if (treeOf(in()) != m_documents)
            return u"documents: "_s + treeOf(in()).keys().join(u' ');
        return treeOf(root()) == m_others ? QString()
                                          : u"left: "_s + treeOf(root()).keys().join(u' ');
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    QString m_action;
    Tree m_documents;
    Tree m_others;
};

} // namespace

/// A real process, killed while it delivers, goes on or takes back, before any of the moments at
/// which it changes the disk: nothing is lost, nothing is there twice, and all can be taken back.
/// CD_CRASHES: how many kills (40).
class TestCrashDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKillLosesAndDoublesNothing();

private:
    struct Kind
    {
        QString action;
        QString otherDevice = {};
        int calls = 0; ///< how often the disk is changed when nobody kills it
    };

    QList<Kind> m_kinds;
    QRandomGenerator m_chance{20261201};
};

void TestCrashDelivery::initTestCase()
{
    const QString other = u"/dev/shm/classifydesk-test-XXXXXX"_s;
    m_kinds = {{u"copy"_s}, {u"move"_s}, {u"link"_s}};
    if (deviceOf(u"/dev/shm"_s) >= 0 && deviceOf(u"/dev/shm"_s) != deviceOf(QDir::tempPath()))
        m_kinds.append({u"move"_s, other});
    else
        qInfo("Moves to another device are not killed here: there is one only.");
    for (Kind &kind : m_kinds) {
        Scene scene(kind.action, kind.otherDevice);
        const QList<QByteArray> said = scene.run(u"begin"_s, 0).split(' ');
        QCOMPARE(said.size(), 4);
        kind.calls = said.constFirst().toInt();
        QVERIFY2(kind.calls > 3 * documents, said.constFirst().constData());
        QCOMPARE(scene.wrongDelivered(), QString());
    }
}

void TestCrashDelivery::aKillLosesAndDoublesNothing()
{
    const int wanted = killsWanted();
    int kills = 0;
    for (int round = 0; kills < wanted; ++round) {
        QVERIFY2(round < 10 * (wanted + 10), "it is hardly ever killed");
        const Kind &kind = m_kinds.at(round % m_kinds.size());
        Scene scene(kind.action, kind.otherDevice);
        QStringList history{kind.action};
        QString what = u"begin"_s;
        const int most = 1 + m_chance.bounded(mostKillsInARow);
        for (int i = 0; i < most; ++i) {
            const int at = 1 + m_chance.bounded(kind.calls);
            const QByteArray said = scene.run(what, at);
            QVERIFY2(!said.endsWith("failed"), said.constData());
            kills += said.isEmpty() ? 1 : 0;
            history.append(u"%1 %2"_s.arg(what).arg(said.isEmpty() ? at : 0));
            what = m_chance.bounded(2) == 0 ? u"go-on"_s : u"take-back"_s;
        }
        const QByteArray context = history.join(u", "_s).toUtf8();
        // Once it was being taken back, going on ends that. One that is not in the journal begins.
        if (what == "go-on"_L1 && !context.contains("take-back")) {
            const QList<QByteArray> said = scene.run(what, 0).split(' ');
            QCOMPARE(said.size(), 4);
            QVERIFY2(said.at(1).toInt() == documents, context.constData());
            QVERIFY2(scene.wrongDelivered().isEmpty(),
                     context + ": " + scene.wrongDelivered().toUtf8());
        }
        QByteArray said = scene.run(u"take-back"_s, 0);
        if (said.split(' ').value(1).toInt() > 0) // it had not begun, and did so now
            said = scene.run(u"take-back"_s, 0);
        QVERIFY2(said.split(' ').size() == 4 && said.split(' ').value(1) == "0",
                 context + ": " + said);
        QVERIFY2(scene.wrongTakenBack().isEmpty(),
                 context + ": " + scene.wrongTakenBack().toUtf8());
    }
    qInfo("%d kills", kills);
}

QTEST_GUILESS_MAIN(TestCrashDelivery)
#include "tst_crashdelivery.moc"
