// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/words.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

class TestWords : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreFolded_data();
    void textsAreFolded();
    void textsAreParted_data();
    void textsAreParted();
    void writtenWordsAreCutByDictionary_data();
    void writtenWordsAreCutByDictionary();
    void linesAreJoined_data();
    void linesAreJoined();
    void stemsBringFormsTogether_data();
    void stemsBringFormsTogether();
    void unknownLanguagesAreStemmedAsEnglish();
    void pluralsLoseTheirS_data();
    void pluralsLoseTheirS();
    void languagesAreTold_data();
    void languagesAreTold();
    void stopWordsAreKnown_data();
    void stopWordsAreKnown();
};

void TestWords::textsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("accents") << u"Numéro Größe"_s << u"numero grosse"_s;
    QTest::newRow("accents of their own") << u"e\u0301"_s << u"e"_s;
    QTest::newRow("ligatures") << u"\uFB01nal"_s << u"final"_s;
    QTest::newRow("wide letters") << u"ＩＮＶＯＩＣＥ"_s << u"invoice"_s;
    QTest::newRow("soft hyphens") << u"Rech\u00adnungs\u00adnum\u00admer"_s << u"rechnungsnummer"_s;
    QTest::newRow("joiners") << u"in\u200cvo\u200di\u2060ce\ufeff"_s << u"invoice"_s;
    QTest::newRow("spaces of no width") << u"in\u200bvoice"_s << u"invoice"_s;
    QTest::newRow("signs of direction") << u"\u200ein\u202avo\u2066ice\u202c"_s << u"invoice"_s;
    QTest::newRow("grapheme joiner") << u"in\u034fvoice"_s << u"invoice"_s;
    QTest::newRow("stretched") << u"فاتـــورة"_s << u"فاتورة"_s;
    QTest::newRow("signs stay") << u"A-1 & b"_s << u"a-1 & b"_s;
}

void TestWords::textsAreFolded()
{
    QFETCH(QString, text);
    QTEST(folded(text), "plain");
}

void TestWords::textsAreParted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u" -- \n"_s << QStringList{};
    QTest::newRow("signs part words")
        << u"Bill-to: A/B"_s << QStringList{u"bill"_s, u"to"_s, u"a"_s, u"b"_s};
    QTest::newRow("short numbers stay") << u"2026 of 12345"_s << QStringList{u"2026"_s, u"of"_s};
    QTest::newRow("digits with letters stay") << u"AB123456"_s << QStringList{u"ab123456"_s};
    QTest::newRow("other scripts")
        << u"請求書 счёт"_s << QStringList{u"請求"_s, u"求書"_s, u"счет"_s};
    QTest::newRow("ideographs and digits")
        << u"発行日2026年5月"_s
        << QStringList{u"発行"_s, u"行日"_s, u"2026"_s, u"年"_s, u"5"_s, u"月"_s};
    QTest::newRow("ideographs and letters")
        << u"PDF文書A4"_s << QStringList{u"pdf"_s, u"文書"_s, u"a4"_s};
    QTest::newRow("Kana") << u"カード払い"_s
                          << QStringList{u"カー"_s, u"ート"_s, u"ト払"_s, u"払い"_s};
    QTest::newRow("Thai") << u"ชำระเงิน"_s
                          << wordsOf(u"ชำระ"_s) + QStringList{u"ะเ"_s} + wordsOf(u"เงิน"_s);
    QTest::newRow("Myanmar") << u"ကခဂ"_s << QStringList{u"ကခ"_s, u"ခဂ"_s};
    QTest::newRow("Khmer") << u"កខគ"_s << QStringList{u"កខ"_s, u"ខគ"_s};
    QTest::newRow("Lao") << u"ກຂຄ"_s << QStringList{u"ກຂ"_s, u"ຂຄ"_s};
    QTest::newRow("beyond the first plane")
        << u"\U00020000\U00020001\U00020002"_s
        << QStringList{u"\U00020000\U00020001"_s, u"\U00020001\U00020002"_s};
}

void TestWords::textsAreParted()
{
    QFETCH(QString, text);
    QTEST(wordsOf(text), "words");
}

void TestWords::writtenWordsAreCutByDictionary_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("as others") << u"Bill-to: A/B"_s
                               << QStringList{u"bill"_s, u"to"_s, u"a"_s, u"b"_s};
    QTest::newRow("Chinese") << u"发票号码 No. 5"_s
                             << QStringList{u"发票"_s, u"号码"_s, u"no"_s, u"5"_s};
    QTest::newRow("Japanese") << u"支払期限"_s << QStringList{u"支払"_s, u"期限"_s};
}

void TestWords::writtenWordsAreCutByDictionary()
{
    QFETCH(QString, text);
    QTEST(writtenWords(text), "words");
    QCOMPARE(wordsOf(phraseOf(writtenWords(text))), wordsOf(text));
}

void TestWords::linesAreJoined_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("joined");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("a word") << u"Rech-\nnung Nr. 5\nend"_s << u"Rechnung\nNr. 5\nend"_s;
    QTest::newRow("twice, indented")
        << u"a Rech- \n   nungs\u00ad\nnummer"_s << u"a Rechnungsnummer\n"_s;
    QTest::newRow("soft hyphen") << u"in\u00ad\nvoice"_s << u"invoice\n"_s;
    QTest::newRow("a capital") << u"Nord-\nSüd"_s << u"Nord-\nSüd"_s;
    QTest::newRow("a list") << u"Liefer-\nund Rechnungsadresse"_s
                            << u"Liefer-\nund Rechnungsadresse"_s;
    QTest::newRow("a dash") << u"so -\nor so"_s << u"so -\nor so"_s;
}

void TestWords::linesAreJoined()
{
    QFETCH(QString, text);
    QTEST(withJoinedLines(text), "joined");
}

void TestWords::stemsBringFormsTogether_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("English") << u"en"_s << u"invoices paid"_s << u"invoice paid"_s;
    QTest::newRow("German") << u"de"_s << u"Rechnungen"_s << u"Rechnung"_s;
    QTest::newRow("French") << u"fr"_s << u"factures"_s << u"facture"_s;
}

void TestWords::stemsBringFormsTogether()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, other);
    Stemmer stemmer(language);
    QCOMPARE(stemmer.stems(one), stemmer.stems(other));
    QVERIFY(stemmer.stems(one) != stemmer.stems(u"something else"_s));
    QCOMPARE(stemmer.stems(one), stemmer.stems(one)); // the second time from memory
}

void TestWords::unknownLanguagesAreStemmedAsEnglish()
{
    Stemmer english(u"en"_s);
    for (const QString &code : {u"ja"_s, u"ch_sim"_s, u"nobody's"_s, QString()}) {
        Stemmer other(code);
        QCOMPARE(other.stem(u"invoices"_s), english.stem(u"invoices"_s));
    }
}

void TestWords::pluralsLoseTheirS_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("single");
    QTest::newRow("plural") << u"invoices"_s << u"invoice"_s;
    QTest::newRow("single") << u"invoice"_s << u"invoice"_s;
    QTest::newRow("double s") << u"address"_s << u"address"_s;
    QTest::newRow("short") << u"gas"_s << u"gas"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestWords::pluralsLoseTheirS()
{
    QFETCH(QString, word);
    QTEST(singular(word), "single");
}

void TestWords::languagesAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English")
        << u"this is what the two of them said about it and why they were not there with us"_s
        << u"en"_s;
    QTest::newRow("German")
        << u"wir bitten um die Zahlung und danken für das Vertrauen, das Sie uns mit dem Auftrag "
           "nicht nur einmal erwiesen haben, auch wenn es sehr eilig ist"_s
        << u"de"_s;
    QTest::newRow("French")
        << u"nous vous prions de payer la facture dans les trente jours avec le bulletin qui est "
           "joint et que vous trouverez sur la page des conditions"_s
        << u"fr"_s;
    QTest::newRow("too few words") << u"the invoice"_s << u"xx"_s;
    QTest::newRow("nothing") << u""_s << u"xx"_s;
}

void TestWords::languagesAreTold()
{
    QFETCH(QString, text);
    QTEST(languageOf(wordsOf(text), u"xx"_s), "language");
}

void TestWords::stopWordsAreKnown_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("function");
    QTest::addColumn<bool>("talk");
    QTest::addColumn<bool>("common");
    QTest::newRow("the") << u"the"_s << true << false << false;
    QTest::newRow("und") << u"und"_s << true << false << false;
    QTest::newRow("a letter") << u"x"_s << true << false << false;
    QTest::newRow("a number") << u"12"_s << true << false << false;
    QTest::newRow("document") << u"document"_s << false << true << false;
    QTest::newRow("date") << u"date"_s << false << false << true;
    QTest::newRow("invoice") << u"invoice"_s << false << false << false;
}

void TestWords::stopWordsAreKnown()
{
    QFETCH(QString, word);
    QTEST(isFunctionWord(word), "function");
    QTEST(isRuleFiller(word), "talk");
    QTEST(isCommonOnPaper(word), "common");
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
