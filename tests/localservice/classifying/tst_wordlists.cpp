// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/stopwords.h"
#include "language/wordlists.h"
#include "language/words.h"
#include "localservice/classifying/documentkinds.h"
#include "support/stricttest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

namespace {

/// Phrases as documents are compared with them.
QStringList plain(const QStringList &phrases)
{
    QStringList all;
    for (const QString &phrase : phrases)
        all.append(wordsOf(phrase).join(u' '));
    return all;
}

QStringList twice(const QStringList &phrases)
{
    QSet<QString> seen;
    QStringList found;
    for (const QString &phrase : phrases) {
        if (seen.contains(phrase))
            found.append(phrase);
        seen.insert(phrase);
    }
    return found;
}

bool isOfWords(QChar c)
{
    return c.isLetter() || c.isMark();
}

const DocumentKind *kindCalled(const QString &name)
{
    const auto found
        = std::find_if(documentKinds().begin(), documentKinds().end(),
                       [&name](const DocumentKind &kind) { return kind.names.first() == name; });
    return found == documentKinds().end() ? nullptr : &*found;
}

QStringList kindsIn(const WordList &list)
{
    QStringList kinds;
    for (const WordSection &section : list.sections) {
        if (section.isKind())
            kinds.append(section.heading);
    }
    return kinds;
}

const WordList &english()
{
    static const WordList list = allWordLists().constFirst();
    return list;
}

} // namespace

class TestWordLists : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsRead();
    void whatMeansNothingIsKept();
    void eachFileIsWellFormed_data();
    void eachFileIsWellFormed();
    void eachLanguageKnowsEveryKind_data();
    void eachLanguageKnowsEveryKind();
    void nothingStandsTwice_data();
    void nothingStandsTwice();
    void aNameStandsForOneKind();
    void kindsAreOfAllLanguages();
    void kindsAreFolded();
    void everyWordCounts();
    void broaderKindsExist();
    void carriersAreMarked();
    void headingsOfNoKindHaveSingleWords_data();
    void headingsOfNoKindHaveSingleWords();

private:
    void addLanguages();
};

void TestWordLists::addLanguages()
{
    QTest::addColumn<qsizetype>("place");
    const QList<WordList> lists = allWordLists();
    for (qsizetype i = 0; i < lists.size(); ++i)
        QTest::newRow(qPrintable(lists.at(i).language)) << i;
}

void TestWordLists::aListIsRead()
{
    const WordList list = readWordList(u"en"_s,
                                       u"# said by nobody\n"
                                       "\n"
                                       "[lease]\n"
                                       "sort of: contract\n"
                                       "carrier: yes\n"
                                       "names: tenancy  agreement, rental contract\n"
                                       "about: tenant\n"
                                       "words: monthly rent,\n"
                                       "  security deposit, premises\n"
                                       "[ stop words ]\r\n"
                                       "words: the, and\r\n"_s);
    QCOMPARE(list.language, u"en"_s);
    QCOMPARE(list.sections.size(), 2);
    const WordSection &lease = list.sections.first();
    QCOMPARE(lease.heading, u"lease"_s);
    QCOMPARE(lease.broader, u"contract"_s);
    QCOMPARE(lease.names, (QStringList{u"tenancy agreement"_s, u"rental contract"_s}));
    QCOMPARE(lease.about, QStringList(u"tenant"_s));
    QCOMPARE(lease.words, (QStringList{u"monthly rent"_s, u"security deposit"_s, u"premises"_s}));
    QVERIFY(lease.isCarrier && lease.isKind() && lease.unread.isEmpty());
    const WordSection &stops = list.sections.last();
    QVERIFY(!stops.isKind() && !stops.isCarrier);
    QCOMPARE(stops.words, (QStringList{u"the"_s, u"and"_s}));
}

void TestWordLists::whatMeansNothingIsKept()
{
    const WordList list = readWordList(u"en"_s,
                                       u"lost\n"
                                       "[lease]\n"
                                       "also lost\n"
                                       "wrods: rent\n"
                                       "carrier: perhaps\n"_s);
    QCOMPARE(list.sections.size(), 2);
    QCOMPARE(list.sections.first().unread, QStringList(u"lost"_s));
    QCOMPARE(list.sections.last().unread,
             (QStringList{u"also lost"_s, u"wrods: rent"_s, u"carrier: perhaps"_s}));
}

void TestWordLists::eachFileIsWellFormed_data()
{
    addLanguages();
}

void TestWordLists::eachFileIsWellFormed()
{
    QFETCH(qsizetype, place);
    const WordList list = allWordLists().at(place);
    QStringList headings;
    for (const WordSection &section : list.sections) {
        QVERIFY2(section.unread.isEmpty(), qPrintable(section.unread.join(u'\n')));
        QVERIFY2(!section.heading.isEmpty() && !(section.names + section.words).isEmpty(),
                 qPrintable(section.heading));
        headings.append(section.heading);
        if (place > 0)
            QVERIFY2(section.broader.isEmpty() && !section.isCarrier, qPrintable(section.heading));
    }
    QCOMPARE(twice(headings), QStringList());
    for (const QString &kind : kindsIn(list))
        QVERIFY2(kindsIn(english()).contains(kind), qPrintable(kind));
}

void TestWordLists::eachLanguageKnowsEveryKind_data()
{
    addLanguages();
}

void TestWordLists::eachLanguageKnowsEveryKind()
{
    QFETCH(qsizetype, place);
    const WordList list = allWordLists().at(place);
    if (list.language == otherLanguages)
        return;
    QVERIFY(kindsIn(english()).size() > 90);
    QStringList missing = kindsIn(english());
    for (const WordSection &section : list.sections) {
        missing.removeAll(section.heading);
        QVERIFY2(!section.words.isEmpty(), qPrintable(section.heading));
        QVERIFY2(place == 0 || section.names.isEmpty() != section.isKind(),
                 qPrintable(section.heading));
    }
    QCOMPARE(missing, QStringList());
    QVERIFY(stopWords().value(list.language).size() > 30);
}

void TestWordLists::nothingStandsTwice_data()
{
    addLanguages();
}

void TestWordLists::nothingStandsTwice()
{
    QFETCH(qsizetype, place);
    const WordList list = allWordLists().at(place);
    for (const WordSection &section : list.sections) {
        const QStringList heading
            = place == 0 && section.isKind() ? QStringList(section.heading) : QStringList();
        QCOMPARE(twice(plain(heading + section.names + section.words)), QStringList());
        QCOMPARE(twice(plain(section.about)), QStringList());
    }
}

void TestWordLists::aNameStandsForOneKind()
{
    QStringList names;
    for (const DocumentKind &kind : documentKinds()) {
        QStringList own = plain(kind.names);
        own.removeDuplicates();
        names += own;
    }
    QCOMPARE(twice(names), QStringList());
}

void TestWordLists::kindsAreOfAllLanguages()
{
    const DocumentKind *invoice = kindCalled(u"invoice"_s);
    QVERIFY(invoice);
    for (const QString &name : {u"bill"_s, u"rechnung"_s, u"facture"_s, u"factura"_s, u"fattura"_s,
                                u"factuur"_s, u"fatura"_s, u"faktura"_s})
        QVERIFY2(invoice->names.contains(name), qPrintable(name));
    QVERIFY(invoice->words.contains(u"amount due"_s));
    QVERIFY(invoice->words.contains(u"rechnungsnummer"_s));
    QVERIFY(invoice->about.contains(u"asks for payment"_s));
}

void TestWordLists::kindsAreFolded()
{
    for (const DocumentKind &kind : documentKinds()) {
        QVERIFY(kind.words.size() > 20);
        const QStringList all = kind.names + kind.about + kind.words;
        for (const QString &phrase : all) {
            QCOMPARE(folded(phrase), phrase);
            QVERIFY2(!wordsOf(phrase).isEmpty(), qPrintable(phrase));
        }
        QCOMPARE(twice(kind.names), QStringList());
        QCOMPARE(twice(kind.words), QStringList());
    }
}

/// Stop words alone are not looked for, and as a name would be found in every rule.
void TestWordLists::everyWordCounts()
{
    for (const DocumentKind &kind : documentKinds()) {
        const QStringList all = kind.names + kind.about + kind.words;
        for (const QString &phrase : all) {
            const QStringList words = wordsOf(phrase);
            QVERIFY2(words.size() > 1 || !isFunctionWord(words.constFirst()), qPrintable(phrase));
        }
        for (const QString &name : kind.names)
            QVERIFY2(!isRuleFiller(name), qPrintable(name));
    }
}

void TestWordLists::broaderKindsExist()
{
    int narrower = 0;
    for (const DocumentKind &kind : documentKinds()) {
        if (kind.broader.isEmpty())
            continue;
        const DocumentKind *broader = kindCalled(kind.broader);
        QVERIFY2(broader && broader->broader.isEmpty(), qPrintable(kind.broader));
        ++narrower;
    }
    QVERIFY(narrower > 5);
    QCOMPARE(kindCalled(u"lease"_s)->broader, u"contract"_s);
}

void TestWordLists::carriersAreMarked()
{
    for (const QString &name : {u"email"_s, u"letter"_s, u"memo"_s, u"web page"_s,
                                u"news article"_s, u"novel"_s, u"blog post"_s})
        QVERIFY2(kindCalled(name)->isCarrier, qPrintable(name));
    for (const QString &name : {u"invoice"_s, u"contract"_s, u"cv"_s, u"recipe"_s, u"form"_s})
        QVERIFY2(!kindCalled(name)->isCarrier, qPrintable(name));
}

void TestWordLists::headingsOfNoKindHaveSingleWords_data()
{
    addLanguages();
}

void TestWordLists::headingsOfNoKindHaveSingleWords()
{
    QFETCH(qsizetype, place);
    const WordList list = allWordLists().at(place);
    for (const WordSection &section : list.sections) {
        if (section.isKind())
            continue;
        QVERIFY(section.names.isEmpty() && section.about.isEmpty());
        const bool mayBeTwo // "rather than"
            = section.heading == negationsHeading || section.heading == templateHeading;
        for (QString word : section.words) {
            if (mayBeTwo)
                word.remove(u' ');
            QVERIFY2(std::all_of(word.begin(), word.end(), isOfWords), qPrintable(word));
        }
    }
}

QTEST_GUILESS_MAIN(TestWordLists)
#include "tst_wordlists.moc"
