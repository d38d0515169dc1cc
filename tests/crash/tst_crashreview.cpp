// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/reviewplace.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 12;
constexpr int mostKeys = 25; // in a run

/// What stands after one more key, newest first.
QStringList pressed(QStringList standing, int key)
{
    if (key % 5 == 4)
        standing.removeFirst();
    else
        standing.prepend(QString::number(key));
    return standing;
}

} // namespace

/// A real process, killed again and again while somebody decides and takes back: what was decided
/// is there afterwards, but perhaps for the last key.
class TestCrashReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesNoMoreThanTheLastKey();

private:
    /// Which keys it pressed, up to its end by SIGKILL while it had pressed so many at least.
    static QList<int> strike(const QString &folder, int first, qsizetype keys);
};

QList<int> TestCrashReview::strike(const QString &folder, int first, qsizetype keys)
{
    QProcess victim;
    victim.start(QCoreApplication::applicationDirPath() + u"/reviewvictim"_s,
                 {folder, QString::number(first)});
    QByteArray said;
    while (said.count('\n') < keys && victim.waitForReadyRead(tryForMs))
        said += victim.readAllStandardOutput();
    victim.kill();
    victim.waitForFinished(tryForMs);
    said += victim.readAllStandardOutput();
    QList<int> all;
    for (const QByteArray &key : said.split('\n').mid(0, said.count('\n')))
        all.append(key.toInt());
    return all;
}

void TestCrashReview::aKillLosesNoMoreThanTheLastKey()
{
    const QTemporaryDir folder;
    QRandomGenerator chance(20261130);
    QStringList standing;
    int next = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto wanted = qsizetype(1 + chance.bounded(mostKeys));
        const QList<int> keys = strike(folder.path(), next, wanted);
        QVERIFY2(keys.size() >= wanted, qPrintable(u"kill %1"_s.arg(kill)));
        QStringList before;
        for (const int key : keys) {
            before = standing;
            standing = pressed(standing, key);
        }
        ReviewPlace place(folder.path());
        QStringList there;
        const auto newest
            = place.ask([](const ReviewStore &store) { return *store.newest(10'000); });
        for (const Decision &decision : newest)
            there.append(decision.text);
        if (there != standing)
            QCOMPARE(there, before); // all but the last key
        standing = there;
        next = keys.constLast() + 1;
    }
    QVERIFY(next > kills);
}

QTEST_GUILESS_MAIN(TestCrashReview)
#include "tst_crashreview.moc"
