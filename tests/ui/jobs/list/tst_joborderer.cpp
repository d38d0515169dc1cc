// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "support/patience.h"
#include "ui/jobs/list/joborderer.h"
#include "ui/words/filterwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// Which of the orders that are computed meanwhile are told.
class TestJobOrderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anOrderForAnOlderQueryIsDropped();
    void anOrderWithRowsThatAreGoneIsDropped();
    void anOrderWithoutTheNewestRowsIsTold();

private:
    struct Told
    {
        QList<JobKey> keys;
        bool asked = false;

        bool operator==(const Told &) const = default;
    };

    static JobRowPtr row(JobKey key, const QString &label);
    void listenTo(const JobOrderer &orderer);

    QList<Told> m_told;
};

void TestJobOrderer::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_told.clear();
}

JobRowPtr TestJobOrderer::row(JobKey key, const QString &label)
{
    JobRow made = fullRow(key);
    made.label = label;
    made.replacedBy.reset();
    made.shelf = Shelf::List;
    return std::make_shared<const JobRow>(made);
}

void TestJobOrderer::listenTo(const JobOrderer &orderer)
{
    connect(&orderer, &JobOrderer::answered, this, [this](const JobOrder &order, bool asked) {
        m_told.append({order.keys, asked});
    });
}

void TestJobOrderer::anOrderForAnOlderQueryIsDropped()
{
    JobOrderer orderer;
    listenTo(orderer);
    orderer.update({row(1, u"spring"_s), row(2, u"summer"_s)});
    for (const QString &word : {u"spring"_s, u"summer"_s}) {
        JobQuestion question;
        question.words = filterWords(word);
        orderer.ask(question);
    }
    CD_TRY_VERIFY(!m_told.isEmpty());
    QCOMPARE(m_told.constFirst(), (Told{{2}, true}));
}

void TestJobOrderer::anOrderWithRowsThatAreGoneIsDropped()
{
    JobOrderer orderer;
    listenTo(orderer);
    orderer.update({row(1, u"spring"_s), row(2, u"summer"_s)});
    orderer.remove({1});
    CD_TRY_VERIFY(!m_told.isEmpty());
    QCOMPARE(m_told.constFirst(), (Told{{2}, false}));
}

/// Where rows come all the time, something has to be shown in between.
void TestJobOrderer::anOrderWithoutTheNewestRowsIsTold()
{
    JobOrderer orderer;
    listenTo(orderer);
    orderer.update({row(1, u"spring"_s)});
    orderer.update({row(2, u"summer"_s)});
    CD_TRY_COMPARE(m_told, (QList<Told>{{{1}, false}, {{2, 1}, false}}));
}

QTEST_GUILESS_MAIN(TestJobOrderer)
#include "tst_joborderer.moc"
