// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "workflow/history/jobedits.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// By which numbers runs under one label are told apart.
class TestRunNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void eachLabelCountsFromOne();
    void anotherLabelGivesANumberThere();
    void undoBringsTheNumberBack();
    void numbersStayOverRestartsAndRemovals();

private:
    static JobKey add(Workplace &place, const QString &label);
    static QList<int> runs(Workplace &place, const QList<JobKey> &keys);
    const QUrl m_nowhere{u"http://127.0.0.1:9"_s};
};

JobKey TestRunNumbers::add(Workplace &place, const QString &label)
{
    JobRow row = queuedRow(0);
    row.submission = SubmissionState::GivenUp;
    row.label = label;
    return place.table().add(row, {});
}

QList<int> TestRunNumbers::runs(Workplace &place, const QList<JobKey> &keys)
{
    QList<int> all;
    for (const JobKey key : keys)
        all.append(place.row(key).run);
    return all;
}

void TestRunNumbers::eachLabelCountsFromOne()
{
    Workplace place(m_nowhere);
    place.begin();
    QList<JobKey> keys;
    for (const QString &label : {u"post"_s, u"mail"_s, u"post"_s, QString(), u"Post"_s, u"post"_s})
        keys.append(add(place, label));
    QCOMPARE(runs(place, keys), (QList<int>{1, 1, 2, 0, 1, 3}));
}

void TestRunNumbers::anotherLabelGivesANumberThere()
{
    Workplace place(m_nowhere);
    place.begin();
    JobEdits edits(place.table());
    const QList<JobKey> keys{add(place, u"post"_s), add(place, u"post"_s), add(place, u"mail"_s)};
    QVERIFY(edits.relabel(keys.at(1), u"post"_s, u"mail"_s));
    QCOMPARE(runs(place, keys), (QList<int>{1, 2, 1}));
    QCOMPARE(place.row(add(place, u"post"_s)).run, 3); // 2 is not given to another
    QVERIFY(edits.relabel(keys.at(0), u"post"_s, {}));
    QCOMPARE(place.row(keys.at(0)).run, 0);
}

void TestRunNumbers::undoBringsTheNumberBack()
{
    Workplace place(m_nowhere);
    place.begin();
    JobEdits edits(place.table());
    const JobKey key = add(place, u"post"_s);
    add(place, u"post"_s);
    add(place, u"mail"_s);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(edits.relabel(key, u"post"_s, u"mail"_s));
        QCOMPARE(place.row(key).run, 2);
        QVERIFY(edits.relabel(key, u"mail"_s, u"post"_s));
        QCOMPARE(place.row(key).run, 1);
    }
}

void TestRunNumbers::numbersStayOverRestartsAndRemovals()
{
    Workplace place(m_nowhere);
    place.begin();
    const QList<JobKey> keys{add(place, u"post"_s), add(place, u"post"_s), add(place, u"post"_s)};
    place.table().remove({keys.at(0)});
    JobEdits(place.table()).discard({keys.at(2)});
    QCOMPARE(JobEdits(place.table()).bringBack({keys.at(2)}), QList{keys.at(2)});
    QCOMPARE(place.row(keys.at(2)).run, 3);
    JobEdits(place.table()).discard({keys.at(2)});
    place.end();
    place.begin();
    QTRY_VERIFY(place.table().isLoaded());
    QCOMPARE(place.row(keys.at(1)).run, 2);
    QCOMPARE(place.row(add(place, u"post"_s)).run, 4);
}

QTEST_GUILESS_MAIN(TestRunNumbers)
#include "tst_runnumbers.moc"
