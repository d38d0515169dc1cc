// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/service/judgechoice.h"

#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

class TestJudgeChoice : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void problems_data();
    void problems();
    void elsewhereIfAllowed();
};

void TestJudgeChoice::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("words") << u"words"_s << u"words"_s;
    QTest::newRow("meaning") << u"words+meaning"_s << u"words+meaning"_s;
    QTest::newRow("address") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("slash") << u" http://localhost:1234/ "_s << u"http://localhost:1234"_s;
    QTest::newRow("as clients want it") << u"http://[::1]:1/v1/"_s << u"http://[::1]:1"_s;
    QTest::newRow("whole path") << u"http://127.9.9.9/v1/chat/completions"_s
                                << u"http://127.9.9.9"_s;
    QTest::newRow("below a path") << u"https://localhost/llm/v1"_s << u"https://localhost/llm"_s;
    QTest::newRow("without a scheme") << u"localhost:11434"_s << u"http://localhost:11434"_s;
}

void TestJudgeChoice::words()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    const auto choice = judgeFrom(typed);
    QVERIFY(choice);
    QCOMPARE(choice->word(), word);
    QCOMPARE(judgeFrom(word), choice);
    QCOMPARE(choice->kind == JudgeChoice::Kind::Model, word.contains("://"_L1));
}

void TestJudgeChoice::problems_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<JudgeProblem>("problem");
    for (const char *typed :
         {"", "meaning", "ftp://127.0.0.1", "http://", "http://me:secret@127.0.0.1",
          "http://127.0.0.1/?a=b", "http://127.0.0.1/#a", "/etc/passwd", "http://127.0.0.1:99999"})
        QTest::newRow(typed) << QString::fromLatin1(typed) << JudgeProblem::Unknown;
    for (const char *typed :
         {"http://192.168.1.2:8080", "https://api.example.com/v1", "http://127.0.0.1.example.com",
          "http://localhost.example.com", "http://0.0.0.0:8080", "example.com:80"})
        QTest::newRow(typed) << QString::fromLatin1(typed) << JudgeProblem::Elsewhere;
}

void TestJudgeChoice::problems()
{
    QFETCH(const QString, typed);
    QFETCH(const JudgeProblem, problem);
    const auto choice = judgeFrom(typed);
    QVERIFY(!choice);
    QCOMPARE(choice.error(), problem);
}

void TestJudgeChoice::elsewhereIfAllowed()
{
    const auto choice = judgeFrom(u"https://models.example.com/v1"_s, true);
    QVERIFY(choice);
    QCOMPARE(choice->word(), u"https://models.example.com"_s);
    QVERIFY(!isOnThisMachine(choice->address));
}

QTEST_GUILESS_MAIN(TestJudgeChoice)
#include "tst_judgechoice.moc"
