// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/runcandidates.h"

#include "store/samplejobs.h"
#include "support/offscreen.h"
#include "workflow/workplace.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// Which jobs come to mind when one is to be compared.
class TestRunCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void theLikeliestComeFirst();
    void aJobThatIsGoneHasNone();

private:
    static JobKey add(Workplace &place, const QString &label, int results = 2);
    static QList<JobKey> keysOf(const QList<RunCandidate> &candidates);
    const QUrl m_nowhere{u"http://127.0.0.1:9"_s};
};

JobKey TestRunCandidates::add(Workplace &place, const QString &label, int results)
{
    JobRow row = queuedRow(0);
    row.submission = SubmissionState::GivenUp;
    row.label = label;
    row.resultCount = results;
    return place.table().add(row, {});
}

QList<JobKey> TestRunCandidates::keysOf(const QList<RunCandidate> &candidates)
{
    QList<JobKey> keys;
    for (const RunCandidate &candidate : candidates)
        keys.append(candidate.row->key);
    return keys;
}

void TestRunCandidates::theLikeliestComeFirst()
{
    Workplace place(m_nowhere);
    place.begin();
    const JobKey both = add(place, u"post"_s);
    const JobKey own = add(place, u"post"_s);
    const JobKey other = add(place, u"mail"_s);
    const JobKey sameFiles = add(place, u"mail"_s);
    add(place, u"post"_s, 0); // nothing to compare yet
    const JobKey sameLabel = add(place, u"post"_s);
    const JobKey nameless = add(place, {});
    const QList<RunCandidate> found
        = runCandidates(place.table(), own, {{both, 3}, {sameFiles, 1}});
    QCOMPARE(keysOf(found), (QList<JobKey>{both, sameLabel, sameFiles, nameless, other}));
    QCOMPARE(found.constFirst().sharedFiles, 3);
    QVERIFY(found.constFirst().hasSameLabel);
    // Jobs without a label have none in common.
    for (const RunCandidate &candidate : runCandidates(place.table(), nameless, {}))
        QVERIFY(!candidate.isLikely());
}

void TestRunCandidates::aJobThatIsGoneHasNone()
{
    Workplace place(m_nowhere);
    place.begin();
    const JobKey key = add(place, u"post"_s);
    add(place, u"post"_s);
    place.table().remove({key});
    QVERIFY(runCandidates(place.table(), key, {}).isEmpty());
}

QTEST_MAIN(TestRunCandidates)
#include "tst_runcandidates.moc"
