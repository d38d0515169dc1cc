// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/reviewplace.h"

#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Kind = Decision::Kind;

namespace {

constexpr int documents = 12;
const QStringList types{u"invoice"_s, u"receipt"_s, u"contract"_s};

/// What was decided, as simply as it can be told: all of it, and what of that stands.
class Model
{
public:
    struct Entry
    {
        QString who;
        Kind kind = Kind::Type;
        QString text = {};
        QList<int> about = {};
    };

    void add(const Entry &entry)
    {
        m_entries.resize(m_standing);
        m_entries.append(entry);
        ++m_standing;
    }
    void takeBack() { m_standing = std::max<qsizetype>(0, m_standing - 1); }
    void makeAgain() { m_standing = std::min(m_entries.size(), m_standing + 1); }

    bool isFlagged(int document) const
    {
        return last(document, {Kind::Flag, Kind::Unflag}).kind == Kind::Flag;
    }
    QString note(int document) const { return last(document, {Kind::Note}).text; }
    /// "open", "can't tell", "no type", or the type; then those of others that differ, by name.
    QString verdict(int document) const
    {
        QMap<QString, QString> said;
        QString newest;
        for (const Entry &entry : m_entries.first(m_standing)) {
            if (entry.about.contains(document) && isVerdict(entry.kind)) {
                newest = entry.who;
                said.insert(entry.who, word(entry.kind, entry.text));
            }
        }
        if (newest.isEmpty())
            return u"open"_s;
        const QString verdict = said.take(newest);
        QString told = verdict;
        for (auto it = said.cbegin(); it != said.cend(); ++it) {
            if (verdict != "can't tell"_L1 && *it != "can't tell"_L1 && *it != verdict)
                told += u"; "_s + it.key() + u' ' + *it;
        }
        return told;
    }
    static QString word(Kind kind, const QString &text)
    {
        if (kind == Kind::Type)
            return text;
        return kind == Kind::NoType ? u"no type"_s : u"can't tell"_s;
    }

private:
    static bool isVerdict(Kind kind)
    {
        return kind == Kind::Type || kind == Kind::NoType || kind == Kind::CannotTell;
    }
    Entry last(int document, const QList<Kind> &kinds) const
    {
        for (qsizetype i = m_standing - 1; i >= 0; --i) {
            if (m_entries.at(i).about.contains(document) && kinds.contains(m_entries.at(i).kind))
                return m_entries.at(i);
        }
        return {};
    }

    QList<Entry> m_entries;
    qsizetype m_standing = 0;
};

QString told(const ReviewState &state)
{
    if (!state.verdict)
        return u"open"_s;
    QMap<QString, QString> others;
    for (const Decision &decision : state.against)
        others.insert(decision.who, Model::word(decision.kind, decision.text));
    QString all = Model::word(state.verdict->kind, state.verdict->text);
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        all += u"; "_s + it.key() + u' ' + *it;
    return all;
}

} // namespace

/// Whatever keys come in whatever order, the counts add up, and what is true of each document
/// follows from what was decided and not taken back.
class TestReviewChance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void anyKeysAddUp_data();
    void anyKeysAddUp();

private:
    void press(ReviewPlace &place);
    void decide(Review &review);
    void decideSeveral(Review &review);
    void mark(Review &review);
    void compare(ReviewPlace &place);
    int of(int index) const { return m_document.at(index); }

    QRandomGenerator m_chance;
    Model m_model;
    QList<int> m_document; // by index in the queue
    QString m_who;
};

void TestReviewChance::anyKeysAddUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestReviewChance::anyKeysAddUp()
{
    QFETCH(quint32, seed);
    m_chance.seed(seed);
    m_model = {};
    m_document.clear();
    m_who = u"Ada"_s;
    ReviewPlace place;
    QList<SampleResult> results; // some documents are in the job twice
    for (int i = 0; i < documents + 4; ++i) {
        const int type = int(m_chance.bounded(4));
        results.append({.name = u"file %1"_s.arg(i),
                        .type = type < 3 ? std::optional(types.at(type)) : std::nullopt,
                        .confidence = i * 0.01,
                        .content = QByteArray::number(i % documents)});
    }
    place.add(results);
    QVERIFY(place.open({}));
    for (const ReviewItem &item : place.review().items())
        m_document.append(item.place % documents);
    place.review().setWho(m_who);
    for (int key = 0; key < 120; ++key) {
        press(place);
        if (QTest::currentTestFailed())
            return;
        const ReviewCounts counts = place.review().counts();
        QCOMPARE(counts.all(), results.size());
    }
    compare(place);
}

void TestReviewChance::press(ReviewPlace &place)
{
    Review &review = place.review();
    switch (m_chance.bounded(16)) {
    case 0:
        review.takeBack();
        m_model.takeBack();
        break;
    case 1:
    case 2:
        review.takeBack();
        review.takeBack();
        m_model.takeBack();
        m_model.takeBack();
        break;
    case 3:
        review.makeAgain();
        m_model.makeAgain();
        break;
    case 4:
        compare(place);
        place.restart();
        QVERIFY(place.open({}));
        place.review().setWho(m_who);
        compare(place);
        break;
    case 5:
        m_who = m_who == "Ada"_L1 ? u"Bob"_s : u"Ada"_s;
        review.setWho(m_who);
        break;
    case 6:
        decideSeveral(review);
        break;
    case 7:
        mark(review);
        break;
    case 8:
        compare(place);
        break;
    case 9:
        review.setCurrent(int(m_chance.bounded(m_document.size())));
        break;
    default:
        decide(review);
    }
}

void TestReviewChance::decide(Review &review)
{
    if (review.current() < 0)
        return;
    const int document = of(review.current());
    const auto kind = Kind(m_chance.bounded(3));
    const QString type = kind == Kind::Type ? types.at(m_chance.bounded(3)) : QString();
    review.decide(kind, type);
    m_model.add({m_who, kind, type, {document}});
}

void TestReviewChance::decideSeveral(Review &review)
{
    QList<int> places;
    QList<int> about;
    for (int left = 3; left > 0; --left) {
        places.append(int(m_chance.bounded(m_document.size())));
        about.append(of(places.constLast()));
    }
    review.decideAll(places, Kind::Type, types.at(0));
    m_model.add({m_who, Kind::Type, types.at(0), about});
}

void TestReviewChance::mark(Review &review)
{
    if (review.current() < 0)
        return;
    const int document = of(review.current());
    if (m_chance.bounded(2) == 0) {
        m_model.add(
            {m_who,
             review.items().at(review.current()).state.isFlagged ? Kind::Unflag : Kind::Flag,
             {},
             {document}});
        review.toggleFlag();
        return;
    }
    const QString note = QString::number(m_chance.generate());
    review.setNote(note);
    m_model.add({m_who, Kind::Note, note, {document}});
}

void TestReviewChance::compare(ReviewPlace &place)
{
    place.settle();
    for (int i = 0; i < int(m_document.size()); ++i) {
        const ReviewState &state = place.review().items().at(i).state;
        QCOMPARE(told(state), m_model.verdict(of(i)));
        QCOMPARE(state.isFlagged, m_model.isFlagged(of(i)));
        QCOMPARE(state.note, m_model.note(of(i)));
    }
    QList<DocumentKey> keys;
    for (int i = 0; i < documents; ++i)
        keys.append(documentOf(QByteArray::number(i)));
    const auto states = place.ask([keys](const ReviewStore &store) { return *store.states(keys); });
    for (int i = 0; i < documents; ++i)
        QCOMPARE(told(states.value(keys.at(i))), m_model.verdict(i));
}

QTEST_GUILESS_MAIN(TestReviewChance)
#include "tst_reviewchance.moc"
