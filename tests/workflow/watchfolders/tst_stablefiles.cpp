// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/stablefiles.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SeenFile seen(const QString &path, qint64 size, qint64 inode = 1)
{
    return {path, {.device = 1, .inode = inode, .size = size, .modifiedNs = 7, .changedNs = 0}};
}

QStringList pathsOf(const QList<SeenFile> &files)
{
    QStringList paths;
    for (const SeenFile &file : files)
        paths.append(file.path);
    return paths;
}

} // namespace

/// Which documents are whole.
class TestStableFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStaysTheSameIsStable();
    void whatGrowsIsNot();
    void anotherOfThatNameBeginsAnew();
    void aLongLookProvesNothing();
    void whatIsGoneIsForgotten();
    void theFirstGoesFirst();
};

void TestStableFiles::whatStaysTheSameIsStable()
{
    StableFiles files;
    files.seeAll({seen(u"a"_s, 3)}, {0s, 0s});
    QCOMPARE(files.nextLook(), std::optional<StableFiles::Ms>(5s));
    files.seeAll({seen(u"a"_s, 3)}, {4999ms, 4999ms});
    QCOMPARE(files.stableCount(), 0);
    QCOMPARE(files.unstable(), QStringList{u"a"_s});
    files.see({u"a"_s}, {seen(u"a"_s, 3)}, {5s, 5s});
    QCOMPARE(pathsOf(files.stable()), QStringList{u"a"_s});
    QVERIFY(files.unstable().isEmpty());
    QVERIFY(!files.nextLook());
}

void TestStableFiles::whatGrowsIsNot()
{
    StableFiles files;
    files.seeAll({seen(u"a"_s, 3)}, {0s, 0s});
    files.see({u"a"_s}, {seen(u"a"_s, 4)}, {5s, 5s});
    QCOMPARE(files.stableCount(), 0);
    QCOMPARE(files.nextLook(), std::optional<StableFiles::Ms>(10s));
    files.see({u"a"_s}, {seen(u"a"_s, 4)}, {10s, 10s});
    QCOMPARE(files.stable().constFirst().stamp.size, 4);
}

void TestStableFiles::anotherOfThatNameBeginsAnew()
{
    StableFiles files;
    files.seeAll({seen(u"a"_s, 3, 1)}, {0s, 0s});
    files.seeAll({seen(u"a"_s, 3, 2)}, {5s, 5s});
    QCOMPARE(files.stableCount(), 0);
}

/// It may have been looked at when the look began, or when it ended.
void TestStableFiles::aLongLookProvesNothing()
{
    StableFiles files;
    files.seeAll({seen(u"a"_s, 3)}, {0s, 3s});
    files.seeAll({seen(u"a"_s, 3)}, {5s, 60s});
    QCOMPARE(files.stableCount(), 0);
    files.seeAll({seen(u"a"_s, 3)}, {8s, 8s});
    QCOMPARE(files.stableCount(), 1);
}

void TestStableFiles::whatIsGoneIsForgotten()
{
    StableFiles files;
    files.seeAll({seen(u"a"_s, 3), seen(u"b"_s, 3), seen(u"c"_s, 3)}, {0s, 0s});
    files.see({u"a"_s, u"b"_s}, {seen(u"a"_s, 3)}, {5s, 5s});
    QCOMPARE(pathsOf(files.stable()), QStringList{u"a"_s});
    QCOMPARE(files.unstable(), QStringList{u"c"_s});
    files.seeAll({}, {6s, 6s});
    QCOMPARE(files.stableCount(), 0);
    QVERIFY(files.unstable().isEmpty());
}

void TestStableFiles::theFirstGoesFirst()
{
    StableFiles files;
    files.seeAll({seen(u"z"_s, 3)}, {1s, 1s});
    files.seeAll({seen(u"z"_s, 3), seen(u"b"_s, 3), seen(u"a"_s, 3)}, {2s, 2s});
    files.seeAll({seen(u"z"_s, 3), seen(u"b"_s, 3), seen(u"a"_s, 3)}, {9s, 9s});
    QCOMPARE(pathsOf(files.stable()), (QStringList{u"z"_s, u"a"_s, u"b"_s}));
    QCOMPARE(files.oldest(), StableFiles::Ms(1s));
}

QTEST_APPLESS_MAIN(TestStableFiles)

#include "tst_stablefiles.moc"
