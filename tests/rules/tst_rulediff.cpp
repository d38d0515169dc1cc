// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulediff.h"
#include "support/stricttest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

/// "[-removed-]" and "{+added+}", for comparing.
QString marked(const QList<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        switch (piece.kind) {
        case TextPiece::Kind::Same:
            text += piece.text;
            break;
        case TextPiece::Kind::Removed:
            text += u"[-"_s + piece.text + u"-]"_s;
            break;
        case TextPiece::Kind::Added:
            text += u"{+"_s + piece.text + u"+}"_s;
            break;
        }
    }
    return text;
}

QString without(TextPiece::Kind kind, const QList<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.kind != kind)
            text += piece.text;
    }
    return text;
}

/// "changed 1>2" for each rule.
QStringList told(const RulesDiff &diff)
{
    const QHash<RuleChange::Kind, QString> words{{RuleChange::Kind::Same, u"same"_s},
                                                 {RuleChange::Kind::Changed, u"changed"_s},
                                                 {RuleChange::Kind::Renamed, u"renamed"_s},
                                                 {RuleChange::Kind::Added, u"added"_s},
                                                 {RuleChange::Kind::Removed, u"removed"_s}};
    QStringList lines;
    for (const RuleChange &change : diff.rules)
        lines += u"%1 %2>%3"_s.arg(words.value(change.kind)).arg(change.before).arg(change.after);
    return lines;
}

RulesDiff diffOfRules(const QList<Rule> &before, const QList<Rule> &after)
{
    JobRequest one;
    one.rules = before;
    JobRequest other;
    other.rules = after;
    return diffOf(one, other);
}

const Rule invoice{u"invoice"_s, u"A request for payment with a number and a total due"_s};
const Rule receipt{u"receipt"_s, u"Proof that something was paid at a till"_s};
const Rule contract{u"contract"_s, u"An agreement between parties who both sign it"_s};

} // namespace

class TestRuleDiff : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreMarked_data();
    void wordsAreMarked();
    void piecesGiveBothTexts();
    void longTextsAreNotCut();
    void rulesAreMatched_data();
    void rulesAreMatched();
    void renamedRuleTellsItsWords();
    void likenessDecidesAtSevenTenths();
    void orderCounts();
    void sameIsSame();
    void optionsCount_data();
    void optionsCount();
    void filesDoNotCount();
    void theDefaultModeIsFast();
    void manyRulesAreMatched();
};

void TestRuleDiff::wordsAreMarked_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("same") << u"a till receipt"_s << u"a till receipt"_s << u"a till receipt"_s;
    QTest::newRow("new") << u""_s << u"a till"_s << u"{+a till+}"_s;
    QTest::newRow("gone") << u"a till"_s << u""_s << u"[-a till-]"_s;
    QTest::newRow("one word") << u"paid at a till"_s << u"paid at a counter"_s
                              << u"paid at a [-till-]{+counter+}"_s;
    QTest::newRow("word added") << u"cash tendered"_s << u"cash tendered, change"_s
                                << u"cash tendered{+, change+}"_s;
    QTest::newRow("word removed") << u"total amount due"_s << u"total due"_s
                                  << u"total [-amount -]due"_s;
    QTest::newRow("a phrase is one change")
        << u"sent by a bank"_s << u"sent by an insurance company"_s
        << u"sent by [-a bank-]{+an insurance company+}"_s;
    QTest::newRow("punctuation stays apart")
        << u"tax, total."_s << u"tax; total."_s << u"tax[-,-]{+;+} total."_s;
    QTest::newRow("letter by letter is not asked for")
        << u"invoice"_s << u"invoices"_s << u"[-invoice-]{+invoices+}"_s;
    QTest::newRow("space only") << u"a  b"_s << u"a b"_s << u"a[-  -]{+ +}b"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"a\nc"_s << u"a\n[-b-]{+c+}"_s;
    QTest::newRow("no spaces between words")
        << u"領収書は支払いの証明です"_s << u"請求書は支払いの証明です"_s
        << u"[-領収-]{+請求+}書は支払いの証明です"_s;
    QTest::newRow("Thai") << u"ใบเสร็จรับเงิน"_s << u"ใบแจ้งหนี้"_s << u"ใบ[-เสร็จรับเงิน-]{+แจ้งหนี้+}"_s;
    QTest::newRow("outside the first plane") << u"a 😀 b"_s << u"a 🎉 b"_s << u"a [-😀-]{+🎉+} b"_s;
}

void TestRuleDiff::wordsAreMarked()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(marked(textDiff(before, after)), "pieces");
}

/// Whatever the texts are, and every piece is one of its kind with something in it.
void TestRuleDiff::piecesGiveBothTexts()
{
    QRandomGenerator random(18);
    const QStringList parts{u"a"_s,      u"till"_s, u" "_s, u"  "_s,    u", "_s, u"\n"_s,
                            u"領収書"_s, u"é"_s,    u"."_s, u"total"_s, u"😀"_s,  u"e\u0301"_s};
    const auto text = [&] {
        QString made;
        for (int left = random.bounded(40); left > 0; --left)
            made += parts.at(random.bounded(int(parts.size())));
        return made;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString before = text();
        const QString after = text();
        const QList<TextPiece> pieces = textDiff(before, after);
        QCOMPARE(without(TextPiece::Kind::Added, pieces), before);
        QCOMPARE(without(TextPiece::Kind::Removed, pieces), after);
        for (qsizetype at = 0; at < pieces.size(); ++at) {
            QVERIFY(!pieces.at(at).text.isEmpty());
            QVERIFY(at == 0 || pieces.at(at).kind != pieces.at(at - 1).kind);
        }
    }
}

void TestRuleDiff::longTextsAreNotCut()
{
    QString before;
    QString after;
    for (int i = 0; i < 6000; ++i) {
        before += u"old%1 "_s.arg(i);
        after += u"new%1 "_s.arg(i);
    }
    const QList<TextPiece> pieces = textDiff(before + u"end"_s, after + u"end"_s);
    QCOMPARE(without(TextPiece::Kind::Added, pieces), before + u"end"_s);
    QCOMPARE(without(TextPiece::Kind::Removed, pieces), after + u"end"_s);
    QCOMPARE(pieces.constLast(), (TextPiece{TextPiece::Kind::Same, u" end"_s}));
}

void TestRuleDiff::rulesAreMatched_data()
{
    QTest::addColumn<QList<Rule>>("before");
    QTest::addColumn<QList<Rule>>("after");
    QTest::addColumn<QStringList>("changes");
    using Rules = QList<Rule>;
    Rule reworded = receipt;
    reworded.description += u", in cash"_s;
    Rule renamed = receipt;
    renamed.type = u"receipts_till"_s;
    Rule other{u"receipt"_s, u"Completely different words altogether"_s};

    QTest::newRow("none") << Rules() << Rules() << QStringList();
    QTest::newRow("same") << Rules{invoice, receipt} << Rules{invoice, receipt}
                          << QStringList{u"same 0>0"_s, u"same 1>1"_s};
    QTest::newRow("changed") << Rules{invoice, receipt} << Rules{invoice, reworded}
                             << QStringList{u"same 0>0"_s, u"changed 1>1"_s};
    QTest::newRow("changed altogether, but its type")
        << Rules{receipt} << Rules{other} << QStringList{u"changed 0>0"_s};
    QTest::newRow("renamed") << Rules{invoice, receipt} << Rules{invoice, renamed}
                             << QStringList{u"same 0>0"_s, u"renamed 1>1"_s};
    QTest::newRow("added and removed")
        << Rules{invoice, receipt} << Rules{invoice, contract}
        << QStringList{u"same 0>0"_s, u"removed 1>-1"_s, u"added -1>1"_s};
    QTest::newRow("removed ones where they stood")
        << Rules{contract, invoice, receipt} << Rules{receipt}
        << QStringList{u"removed 0>-1"_s, u"removed 1>-1"_s, u"same 2>0"_s};
    QTest::newRow("type wins over description")
        << Rules{invoice, receipt} << Rules{{u"receipt"_s, invoice.description}}
        << QStringList{u"removed 0>-1"_s, u"changed 1>0"_s};
    QTest::newRow("a type twice") << Rules{receipt, other} << Rules{other, receipt}
                                  << QStringList{u"same 1>0"_s, u"same 0>1"_s};
    QTest::newRow("a type twice, one gone")
        << Rules{receipt, other} << Rules{other} << QStringList{u"removed 0>-1"_s, u"same 1>0"_s};
}

void TestRuleDiff::rulesAreMatched()
{
    QFETCH(QList<Rule>, before);
    QFETCH(QList<Rule>, after);
    QTEST(told(diffOfRules(before, after)), "changes");
}

void TestRuleDiff::renamedRuleTellsItsWords()
{
    Rule renamed = receipt;
    renamed.type = u"till_receipt"_s;
    renamed.description = u"Proof that something was paid at a counter"_s;
    const RulesDiff diff = diffOfRules({receipt}, {renamed});
    QCOMPARE(told(diff), QStringList{u"renamed 0>0"_s});
    QCOMPARE(marked(diff.rules.constFirst().description),
             u"Proof that something was paid at a [-till-]{+counter+}"_s);
}

/// Of ten words each, seven are in both: that is a rename. Six are not.
void TestRuleDiff::likenessDecidesAtSevenTenths()
{
    const Rule ten{u"one"_s, u"a b c d e f g h i j"_s};
    QCOMPARE(told(diffOfRules({ten}, {{u"two"_s, u"G f E d c b a 1 2 3"_s}})),
             QStringList{u"renamed 0>0"_s});
    QCOMPARE(told(diffOfRules({ten}, {{u"two"_s, u"f e d c b a 1 2 3 4"_s}})),
             (QStringList{u"removed 0>-1"_s, u"added -1>0"_s}));
    // the best of several
    QCOMPARE(
        told(diffOfRules(
            {ten}, {{u"two"_s, u"a b c d e f g h 1 2"_s}, {u"three"_s, u"a b c d e f g h i 1"_s}})),
        (QStringList{u"added -1>0"_s, u"renamed 0>1"_s}));
    // descriptions without a word are not alike
    QCOMPARE(told(diffOfRules({{u"one"_s, u"..."_s}}, {{u"two"_s, u"..."_s}})),
             (QStringList{u"removed 0>-1"_s, u"added -1>0"_s}));
}

void TestRuleDiff::orderCounts()
{
    QVERIFY(!diffOfRules({invoice, receipt, contract}, {invoice, contract}).isReordered);
    QVERIFY(!diffOfRules({invoice, receipt}, {contract, invoice, receipt}).isReordered);
    const RulesDiff turned = diffOfRules({invoice, receipt}, {receipt, invoice});
    QVERIFY(turned.isReordered);
    QVERIFY(!turned.isSame());
}

void TestRuleDiff::sameIsSame()
{
    QVERIFY(diffOfRules({}, {}).isSame());
    QVERIFY(diffOfRules({invoice, receipt}, {invoice, receipt}).isSame());
    QVERIFY(!diffOfRules({invoice, receipt}, {invoice}).isSame());
    QVERIFY(!diffOfRules({invoice}, {invoice, receipt}).isSame());
}

void TestRuleDiff::optionsCount_data()
{
    QTest::addColumn<JobRequest>("after");
    JobRequest request;
    request.mode = Mode::Multimodal;
    QTest::newRow("mode") << request;
    request = {};
    request.language = u"de"_s;
    QTest::newRow("language") << request;
    request = {};
    request.maxPages = MaxPages::noLimit();
    QTest::newRow("pages") << request;
    request = {};
    request.targetPages = PageSelection::fromZeroBased({2});
    QTest::newRow("page selection") << request;
    request = {};
    request.webhooks = {{.url = u"https://a.example"_s}};
    QTest::newRow("webhooks") << request;
}

void TestRuleDiff::optionsCount()
{
    QFETCH(JobRequest, after);
    const RulesDiff diff = diffOf({}, after);
    QVERIFY(!diff.isSame());
    QCOMPARE(diff.after, after);
    QCOMPARE(diff.before, JobRequest());
}

void TestRuleDiff::filesDoNotCount()
{
    JobRequest after;
    after.fileIds = {FileId{u"f1"_s}};
    QVERIFY(diffOf({}, after).isSame());
}

/// The service reads alike whether the mode is named or not.
void TestRuleDiff::theDefaultModeIsFast()
{
    JobRequest after;
    after.mode = Mode::Fast;
    QVERIFY(diffOf({}, after).isSame());
}

/// All renamed, and all descriptions much alike: each is matched with its own.
void TestRuleDiff::manyRulesAreMatched()
{
    QList<Rule> before;
    QList<Rule> after;
    QString common;
    while (common.size() < 1900)
        common += u"word%1 "_s.arg(common.size());
    for (int i = 0; i < 500; ++i) {
        before.append({u"old%1"_s.arg(i), common + u"mark%1 sign%1"_s.arg(i)});
        after.prepend({u"new%1"_s.arg(i), common + u"mark%1 sign%1"_s.arg(i)});
    }
    const RulesDiff diff = diffOfRules(before, after);
    QCOMPARE(diff.rules.size(), 500);
    for (int i = 0; i < 500; ++i) {
        const RuleChange &change = diff.rules.at(i);
        QCOMPARE(change.kind, RuleChange::Kind::Renamed);
        QCOMPARE(change.after, i);
        QCOMPARE(change.before, 499 - i);
    }
    QVERIFY(diff.isReordered);
}

QTEST_GUILESS_MAIN(TestRuleDiff)

#include "tst_rulediff.moc"
