// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"
#include "workflow/base/generation.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <functional>
#include <type_traits>

using namespace cd;
using namespace Qt::StringLiterals;

/// Of what was asked for more than once only the last answer counts.
class TestGeneration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersRun();
    void onceRenewedOlderAnswersDoNot();
    void onceItIsGoneNoneDoes();
    void anAnswerMayRenewIt();
    void whoHoldsTheContextLearnsOfIt();

private:
    void ask(Generation &generation, const QString &answer);
    /// Long enough for all that was asked for.
    static void letAllAnswer();

    QStringList m_answers;
};

static_assert(!std::is_move_constructible_v<Generation>, "callbacks know its owner by address");

void TestGeneration::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_answers.clear();
}

/// In both ways in which answers come.
void TestGeneration::ask(Generation &generation, const QString &answer)
{
    const auto tell = [this, answer] {
        m_answers.append(answer);
    };
    QMetaObject::invokeMethod(generation.context(), tell, Qt::QueuedConnection);
    QTimer::singleShot(0, generation.context(), tell);
}

void TestGeneration::letAllAnswer()
{
    bool isOver = false;
    QTimer::singleShot(1, qApp, [&isOver] { isOver = true; });
    CD_TRY_VERIFY(isOver);
}

void TestGeneration::answersRun()
{
    Generation generation;
    ask(generation, u"first"_s);
    ask(generation, u"second"_s);
    letAllAnswer();
    QCOMPARE(m_answers.count(u"first"_s), 2);
    QCOMPARE(m_answers.count(u"second"_s), 2);
}

void TestGeneration::onceRenewedOlderAnswersDoNot()
{
    Generation generation;
    ask(generation, u"first"_s);
    generation.renew();
    ask(generation, u"second"_s);
    letAllAnswer();
    QCOMPARE(m_answers, QStringList(2, u"second"_s));
}

void TestGeneration::onceItIsGoneNoneDoes()
{
    {
        Generation generation;
        ask(generation, u"first"_s);
    }
    letAllAnswer();
    QVERIFY(m_answers.isEmpty());
}

void TestGeneration::anAnswerMayRenewIt()
{
    Generation generation;
    const std::function<void()> answered = [&] {
        generation.renew();
        ask(generation, u"next"_s);
    };
    QMetaObject::invokeMethod(generation.context(), answered, Qt::QueuedConnection);
    ask(generation, u"overtaken"_s);
    letAllAnswer();
    CD_TRY_COMPARE(m_answers, QStringList(2, u"next"_s));
    QTimer::singleShot(0, generation.context(), answered);
    CD_TRY_COMPARE(m_answers, QStringList(4, u"next"_s));
}

/// Such as work in another thread, which has to end in any case.
void TestGeneration::whoHoldsTheContextLearnsOfIt()
{
    Generation generation;
    const QPointer<QObject> first = generation.context();
    QVERIFY(first);
    generation.renew();
    QVERIFY(!first);
    QVERIFY(generation.context());
}

QTEST_GUILESS_MAIN(TestGeneration)
#include "tst_generation.moc"
