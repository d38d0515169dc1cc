// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/review/reviewstate.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

using Kind = Decision::Kind;

/// What decisions about one document say together.
class TestReviewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentIsItsContentWhereThatIsKnown();
    void theNewestOfAVoiceCounts();
    void othersThatSaySomethingElseAreAgainst();
    void aSettlingDecisionEndsAConflict();
    void whatIsSupersededCountsNoMore();
    void whoCannotTellContradictsNobody();
    void flagsAndNotesStandBeside();
    void anAuditIsRemembered();
    void oneMoreIsAsAllAtOnce();
    void confirmedIsWhatTheServiceAnswered_data();
    void confirmedIsWhatTheServiceAnswered();

private:
    Decision says(const QString &who, Kind kind, const QString &text = {},
                  LabelPot pot = LabelPot::Correction)
    {
        return {.number = ++m_last,
                .document = {"d"},
                .kind = kind,
                .text = text,
                .pot = pot,
                .who = who};
    }

    qint64 m_last = 0;
};

void TestReviewState::aDocumentIsItsContentWhereThatIsKnown()
{
    const QByteArray hash(32, 'h');
    const FileId file{u"dfl-1"_s};
    QCOMPARE(documentKey(hash, u"one"_s, file), documentKey(hash, u"other"_s, {u"dfl-2"_s}));
    QCOMPARE(contentOf(documentKey(hash, u"one"_s, file)), hash);
    const DocumentKey byId = documentKey({}, u"one"_s, file);
    QCOMPARE_NE(byId, documentKey({}, u"other"_s, file));
    QCOMPARE_NE(byId, documentKey({}, u"one"_s, {u"dfl-2"_s}));
    QCOMPARE(byId, documentKey({}, u"one"_s, file));
    QVERIFY(contentOf(byId).isEmpty());
    // However long the two are together.
    const DocumentKey asLong = documentKey({}, QString(16, u's'), {QString(7, u'f')});
    QCOMPARE(asLong.value.size(), 32);
    QVERIFY(contentOf(asLong).isEmpty());
    QVERIFY(documentKey({}, u"one"_s, {}).isEmpty());
}

void TestReviewState::theNewestOfAVoiceCounts()
{
    const Decision first = says(u"Ada"_s, Kind::Type, u"invoice"_s);
    const Decision second = says(u"Ada"_s, Kind::NoType);
    const ReviewState state = reviewState({first, second});
    QCOMPARE(state.verdict, second);
    QVERIFY(state.against.isEmpty());
    QVERIFY(!reviewState({}).verdict);
}

void TestReviewState::othersThatSaySomethingElseAreAgainst()
{
    const Decision import = says(u"Ada"_s, Kind::Type, u"receipt"_s, LabelPot::Import);
    const Decision agrees = says(u"Bob"_s, Kind::Type, u"invoice"_s);
    const Decision none = says(u"Cem"_s, Kind::NoType);
    const Decision newest = says(u"Ada"_s, Kind::Type, u"invoice"_s);
    const ReviewState state = reviewState({import, agrees, none, newest});
    QCOMPARE(state.verdict, newest);
    QCOMPARE(state.against, (QList{none, import}));
}

void TestReviewState::aSettlingDecisionEndsAConflict()
{
    Decision settling = says(u"Cem"_s, Kind::Type, u"receipt"_s);
    settling.isSettling = true;
    QList<Decision> all{says(u"Ada"_s, Kind::Type, u"invoice"_s),
                        says(u"Bob"_s, Kind::Type, u"receipt"_s), settling};
    QCOMPARE(reviewState(all).against, QList<Decision>());
    QCOMPARE(reviewState(all).verdict, settling);
    all.append(says(u"Ada"_s, Kind::Type, u"invoice"_s)); // and begins another
    QCOMPARE(reviewState(all).against, QList{settling});
}

void TestReviewState::whatIsSupersededCountsNoMore()
{
    const Decision blind = says(u"Ada"_s, Kind::Type, u"invoice"_s, LabelPot::Audit);
    Decision second = says(u"Ada here too"_s, Kind::Type, u"receipt"_s, LabelPot::Audit);
    second.supersedes = blind.number;
    QCOMPARE(reviewState({blind, second}).against, QList<Decision>());
}

void TestReviewState::whoCannotTellContradictsNobody()
{
    const Decision label = says(u"Ada"_s, Kind::Type, u"invoice"_s);
    const Decision cannotTell = says(u"Bob"_s, Kind::CannotTell);
    const Decision other = says(u"Cem"_s, Kind::Type, u"receipt"_s);
    QCOMPARE(reviewState({label, other, cannotTell}).verdict, cannotTell);
    QCOMPARE(reviewState({label, other, cannotTell}).against, QList<Decision>());
    QCOMPARE(reviewState({label, cannotTell, other}).against, QList{label});
}

void TestReviewState::flagsAndNotesStandBeside()
{
    const Decision label = says(u"Ada"_s, Kind::Type, u"invoice"_s);
    ReviewState state
        = reviewState({says(u"Ada"_s, Kind::Flag), label, says(u"Bob"_s, Kind::Note, u"torn"_s)});
    QVERIFY(state.isFlagged);
    QCOMPARE(state.note, u"torn"_s);
    QCOMPARE(state.verdict, label);
    state = reviewState({says(u"Ada"_s, Kind::Flag), says(u"Bob"_s, Kind::Note, u"torn"_s),
                         says(u"Bob"_s, Kind::Unflag), says(u"Ada"_s, Kind::Note)});
    QCOMPARE(state, ReviewState());
}

void TestReviewState::anAuditIsRemembered()
{
    const Decision blind = says(u"Ada"_s, Kind::Type, u"invoice"_s, LabelPot::Audit);
    const Decision later = says(u"Ada"_s, Kind::Type, u"receipt"_s);
    QVERIFY(reviewState({blind, later}).isAudited);
    QVERIFY(!reviewState({later}).isAudited);
    QVERIFY(!reviewState({says(u"Ada"_s, Kind::Flag, {}, LabelPot::Audit)}).isAudited);
}

/// As far as a state can tell: of two that agree it holds one.
void TestReviewState::oneMoreIsAsAllAtOnce()
{
    Decision settling = says(u"Dan"_s, Kind::Type, u"invoice"_s);
    settling.isSettling = true;
    const QList<Decision> all{says(u"Ada"_s, Kind::Type, u"invoice"_s),
                              says(u"Bob"_s, Kind::Note, u"torn"_s),
                              says(u"Bob"_s, Kind::NoType, {}, LabelPot::Import),
                              says(u"Ada"_s, Kind::Flag),
                              says(u"Cem"_s, Kind::Type, u"receipt"_s, LabelPot::Audit),
                              says(u"Ada"_s, Kind::CannotTell),
                              says(u"Ada"_s, Kind::Unflag),
                              settling,
                              says(u"Bob"_s, Kind::Type, u"receipt"_s)};
    ReviewState state;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const ReviewState whole = reviewState(all.first(i + 1));
        state = then(reviewState(all.first(i)), all.at(i));
        QCOMPARE(state.verdict, whole.verdict);
        QCOMPARE(state.isAudited, whole.isAudited);
        QCOMPARE(state.isFlagged, whole.isFlagged);
        QCOMPARE(state.note, whole.note);
        if (state.verdict->kind != Kind::CannotTell && i != 8)
            QCOMPARE(state.against, whole.against);
    }
}

void TestReviewState::confirmedIsWhatTheServiceAnswered_data()
{
    using Answer = std::optional<Classification>;
    using Type = std::optional<QString>;
    QTest::addColumn<ReviewState>("state");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Reviewed>("expected");
    QTest::addColumn<Type>("type");
    const ReviewState typed = reviewState({says(u"Ada"_s, Kind::Type, u"invoice"_s)});
    const ReviewState untyped = reviewState({says(u"Ada"_s, Kind::NoType)});
    const ReviewState cannotTell = reviewState({says(u"Ada"_s, Kind::CannotTell)});
    const Answer invoice = Classification{u"invoice"_s, 0.5, {}};
    const Answer receipt = Classification{u"receipt"_s, 0.5, {}};
    const Answer none = Classification{{}, 0.5, {}};
    const Type isInvoice = u"invoice"_s;
    QTest::newRow("open") << ReviewState() << invoice << Reviewed::Open << isInvoice;
    QTest::newRow("the same") << typed << invoice << Reviewed::Confirmed << isInvoice;
    QTest::newRow("another") << typed << receipt << Reviewed::Corrected << isInvoice;
    QTest::newRow("a type for none") << typed << none << Reviewed::Corrected << isInvoice;
    QTest::newRow("a type for a failure") << typed << Answer() << Reviewed::Corrected << isInvoice;
    QTest::newRow("none for none") << untyped << none << Reviewed::Confirmed << Type();
    QTest::newRow("none for a type") << untyped << receipt << Reviewed::Corrected << Type();
    QTest::newRow("none for a failure") << untyped << Answer() << Reviewed::Corrected << Type();
    QTest::newRow("can't tell") << cannotTell << invoice << Reviewed::CannotTell << isInvoice;
}

void TestReviewState::confirmedIsWhatTheServiceAnswered()
{
    QFETCH(ReviewState, state);
    QFETCH(std::optional<Classification>, answer);
    QFETCH(Reviewed, expected);
    QFETCH(std::optional<QString>, type);
    QCOMPARE(reviewed(state, suggestionOf(answer)), expected);
    QCOMPARE(finalType(state, suggestionOf(answer)), type);
}

QTEST_GUILESS_MAIN(TestReviewState)
#include "tst_reviewstate.moc"
