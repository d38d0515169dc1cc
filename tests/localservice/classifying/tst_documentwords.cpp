// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/documentwords.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

namespace {

DocumentText documentOf(const QStringList &pages, const QString &format = u"text"_s)
{
    DocumentText document;
    document.format = format;
    for (const QString &page : pages)
        document.pages.append({static_cast<int>(document.pages.size()) + 1, page, false});
    return document;
}

DocumentWords wordsIn(const QStringList &pages, const QString &format = u"text"_s)
{
    Stemmer stemmer(u"en"_s);
    return {documentOf(pages, format), stemmer};
}

} // namespace

class TestDocumentWords : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesAreCountedAndPlaced();
    void phrasesDoNotJumpOverOtherWords();
    void phrasesAreFoundWithoutSpaces();
    void partedWordsAreFound();
    void stemsFindOtherForms();
    void topsAndHeadingsAreTold();
    void longDocumentsAreCut();
    void nothingIsFoundInNothing();
    void layoutsAreTold_data();
    void layoutsAreTold();
};

void TestDocumentWords::phrasesAreCountedAndPlaced()
{
    const auto words
        = wordsIn({u"Nothing here"_s, u"Amount due now"_s, u"again: amount due. Amounts"_s});
    const Occurrences due = words.findWords({u"amount"_s, u"due"_s});
    QCOMPARE(due.count, 2);
    QCOMPARE(due.firstPage, 2);
    const Occurrences amount = words.findWords({u"amount"_s});
    QCOMPARE(amount.count, 3); // listed words are sought in the singular
    QCOMPARE(words.wordCount(), 9);
}

void TestDocumentWords::phrasesDoNotJumpOverOtherWords()
{
    const auto words = wordsIn({u"amount that is due\ndue"_s});
    QCOMPARE(words.findWords({u"amount"_s, u"due"_s}).count, 0);
    // The end of the document is no place to look behind.
    QCOMPARE(words.findWords({u"due"_s, u"amount"_s}).count, 0);
    QCOMPARE(words.findWords({u"due"_s}).count, 2);
}

void TestDocumentWords::phrasesAreFoundWithoutSpaces()
{
    const auto words = wordsIn({u"弊社の請求書番号2041をご確認ください"_s});
    QCOMPARE(words.findWords(wordsOf(u"請求書"_s)).count, 1);
    QCOMPARE(words.findWords(wordsOf(u"請求書番号"_s)).count, 1);
    QCOMPARE(words.findWords(wordsOf(u"領収書"_s)).count, 0);
}

void TestDocumentWords::partedWordsAreFound()
{
    const auto words = wordsIn({u"Ihre Rech-\nnungs\u00adnummer"_s});
    QCOMPARE(words.findWords({u"rechnungsnummer"_s}).count, 1);
}

void TestDocumentWords::stemsFindOtherForms()
{
    Stemmer stemmer(u"en"_s);
    const auto words = wordsIn({u"They were shipping goods"_s});
    QCOMPARE(words.findStems(stemmer.stems(u"shipped good"_s)).count, 1);
    QCOMPARE(words.findWords({u"shipped"_s}).count, 0);
}

void TestDocumentWords::topsAndHeadingsAreTold()
{
    const QString lines = u"line of several other words\n"_s.repeated(12);
    const auto words = wordsIn({u"INVOICE\n"_s + lines + u"\nTOTAL\nthe sum of all the wares"_s});
    const Occurrences heading = words.findWords({u"invoice"_s});
    QVERIFY(heading.onTop);
    QVERIFY(heading.alone);
    const Occurrences total = words.findWords({u"total"_s});
    QVERIFY(!total.onTop);
    QVERIFY(total.alone);
    const Occurrences ware = words.findWords({u"ware"_s});
    QVERIFY(!ware.onTop);
    QVERIFY(!ware.alone);
}

void TestDocumentWords::longDocumentsAreCut()
{
    const QString page = u"word "_s.repeated(DocumentWords::maxWords);
    const auto words = wordsIn({page, u"unheard"_s});
    QCOMPARE(words.wordCount(), DocumentWords::maxWords);
    QCOMPARE(words.findWords({u"unheard"_s}).count, 0);
}

void TestDocumentWords::nothingIsFoundInNothing()
{
    for (const QStringList &pages : {QStringList{}, QStringList{u""_s}}) {
        const auto words = wordsIn(pages);
        QCOMPARE(words.wordCount(), 0);
        QCOMPARE(words.findWords({u"invoice"_s}).count, 0);
        QCOMPARE(words.findWords({}).count, 0);
        QVERIFY(!words.isNarrow() && !words.isMail() && !words.isCode());
    }
}

void TestDocumentWords::layoutsAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("narrow");
    QTest::addColumn<bool>("mail");
    QTest::addColumn<bool>("code");
    const QString roll = u"Tea            2.00\n"_s.repeated(15);
    const QString prose = u"This line is as long as lines of letters and of books are.\n"_s;
    const QString head = u"From: a@example.com\nTo: b@example.com\nSubject: tea\n\n"_s;
    const QString code = u"if (a) {\n    call(b);\n}\n"_s.repeated(5);
    QTest::newRow("till roll") << roll << u"text"_s << true << false << false;
    QTest::newRow("short note") << u"Tea\n2.00\n"_s << u"text"_s << false << false << false;
    QTest::newRow("prose") << prose.repeated(15) << u"text"_s << false << false << false;
    QTest::newRow("mail by its format") << prose << u"mail"_s << false << true << false;
    QTest::newRow("mail by its head")
        << QString(head + prose) << u"pdf"_s << false << true << false;
    QTest::newRow("code") << code << u"text"_s << true << false << true;
}

void TestDocumentWords::layoutsAreTold()
{
    QFETCH(QString, text);
    QFETCH(QString, format);
    const auto words = wordsIn({text}, format);
    QTEST(words.isNarrow(), "narrow");
    QTEST(words.isMail(), "mail");
    QTEST(words.isCode(), "code");
}

QTEST_GUILESS_MAIN(TestDocumentWords)
#include "tst_documentwords.moc"
