// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/pagewalk.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestPageWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastPageHasNoToken()
    {
        PageWalk walk;
        QVERIFY(walk.goesOn(u"t1"_s, {u"a"_s, u"b"_s}));
        QVERIFY(!walk.goesOn({}, {u"c"_s}));
        QCOMPARE(walk.pages(), 2);
    }

    void aTokenThatComesTwiceEndsIt()
    {
        PageWalk walk;
        QVERIFY(walk.goesOn(u"t1"_s, {u"a"_s}));
        QVERIFY(walk.goesOn(u"t2"_s, {u"b"_s}));
        QVERIFY(!walk.goesOn(u"t1"_s, {u"c"_s}));
    }

    void aPageThatRepeatsEndsItWhateverItsToken()
    {
        PageWalk walk;
        QVERIFY(walk.goesOn(u"t1"_s, {u"a"_s, u"b"_s}));
        QVERIFY(walk.knows(u"b"_s));
        QVERIFY(!walk.knows(u"c"_s));
        QVERIFY(walk.goesOn(u"t2"_s, {u"b"_s, u"c"_s})); // one came in meanwhile, and moved them
        QVERIFY(!walk.goesOn(u"t3"_s, {u"c"_s, u"a"_s}));
    }

    void emptyPagesMayComeBetween()
    {
        PageWalk walk;
        int token = 0;
        const auto next = [&](const QStringList &ids) {
            return walk.goesOn(QString::number(++token), ids);
        };
        for (int i = 1; i < PageWalk::mostEmpty; ++i)
            QVERIFY(next({}));
        QVERIFY(next({u"a"_s}));
        for (int i = 1; i < PageWalk::mostEmpty; ++i)
            QVERIFY(next({}));
        QVERIFY(!next({}));
    }

    void whatHasNoIdIsNew()
    {
        PageWalk walk;
        QVERIFY(walk.goesOn(u"t1"_s, {QString()}));
        QVERIFY(walk.goesOn(u"t2"_s, {QString()}));
        QVERIFY(!walk.knows({}));
    }

    void thereIsAnEndAlways()
    {
        PageWalk walk;
        int pages = 1;
        while (walk.goesOn(u"t%1"_s.arg(pages), {QString::number(pages)}))
            ++pages;
        QCOMPARE(pages, PageWalk::mostPages);
    }
};

QTEST_GUILESS_MAIN(TestPageWalk)
#include "tst_pagewalk.moc"
