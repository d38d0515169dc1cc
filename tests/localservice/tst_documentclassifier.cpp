// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/classifier.h"
#include "localservice/reading/badreader.h"
#include "localservice/reading/pdfbuilder.h"
#include "localservice/reading/readerclient.h"
#include "localservice/reading/testfiles.h"
#include "localservice/work/coverage.h"
#include "localservice/work/documentclassifier.h"
#include "localservice/work/shortage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

/// What is said of a file of a job. This test is its own reader (badreader.h).
class TestDocumentClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void coverageIsMeasured_data();
    void coverageIsMeasured();
    void garbledPagesAreNotRead();
    void damagedPagesAreNotRead();
    void hardlyReadIsAFailure_data();
    void hardlyReadIsAFailure();
    void whatCannotBeReadNowIsNoOutcome();

private:
    FileOutcome classified(const QByteArray &content, const JobRequest &request);

    TestFiles m_files;
};

static QString self()
{
    return QCoreApplication::applicationFilePath();
}

static Judged judgeByWords(const DocumentText &document, const QList<Rule> &rules,
                           const QString &language)
{
    return classify(document, rules, language);
}

static JobRequest requestFor(const QString &type, const QString &description)
{
    JobRequest request;
    request.rules = {{type, description}};
    return request;
}

void TestDocumentClassifier::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

FileOutcome TestDocumentClassifier::classified(const QByteArray &content, const JobRequest &request)
{
    WorkItem item;
    item.fileName = u"file"_s;
    item.request = request;
    ReaderClient reader(self());
    return classifyFile(
        item, m_files.request(item.fileName, content).path,
        [&reader](const ReadRequest &order) { return reader.read(order); }, judgeByWords);
}

void TestDocumentClassifier::coverageIsMeasured_data()
{
    QTest::addColumn<QList<int>>("words"); // of each page
    QTest::addColumn<bool>("noted");
    QTest::addColumn<bool>("tooLittle");

    QTest::newRow("short, without a note") << QList<int>{2} << false << false;
    QTest::newRow("long, with a note") << QList<int>{wordsOnAPage} << true << false;
    QTest::newRow("short, with a note") << QList<int>{wordsOnAPage - 1} << true << true;
    QTest::newRow("half") << QList<int>{300, 0} << true << false;
    QTest::newRow("a cover before pictures") << QList<int>{300, 0, 3} << true << true;
}

void TestDocumentClassifier::coverageIsMeasured()
{
    QFETCH(const QList<int>, words);
    QFETCH(const bool, noted);
    QFETCH(const bool, tooLittle);
    DocumentText document;
    for (const int count : words)
        document.pages.append(
            {static_cast<int>(document.pages.size()) + 1, u"lamp "_s.repeated(count)});
    if (noted)
        document.notes = {u"Page 2 is a picture."_s};
    const auto why = tooLittleRead(document);
    QCOMPARE(why.has_value(), tooLittle);
    if (why)
        QVERIFY2(why->contains(document.notes.constFirst()), qPrintable(*why));
}

/// A page that is read before pages whose letters are not those that they show: a rule that fits
/// has its result, and "no rule" is none.
void TestDocumentClassifier::garbledPagesAreNotRead()
{
    PdfBuilder pdf;
    pdf.addPage(letter());
    addGarbledPage(pdf);
    const JobRequest other = requestFor(u"cv"_s, u"Education and work experience of a person"_s);
    const FileOutcome half = classified(pdf.bytes(), other);
    QVERIFY2(half, half ? "" : qPrintable(half.error()));
    QVERIFY(!half->found.type);

    addGarbledPage(pdf);
    const FileOutcome third = classified(pdf.bytes(), other);
    QVERIFY(!third);
    QVERIFY2(third.error().contains("2 of 3 pages"_L1) && third.error().contains("MULTIMODAL"_L1),
             qPrintable(third.error()));

    const FileOutcome fits
        = classified(pdf.bytes(), requestFor(u"letter"_s, u"A letter about a lighthouse"_s));
    QVERIFY2(fits, fits ? "" : qPrintable(fits.error()));
    QCOMPARE(fits->found.type, u"letter"_s);
}

/// Pages that are not even there, as it were, count like those that say nothing.
void TestDocumentClassifier::damagedPagesAreNotRead()
{
    PdfBuilder pdf;
    pdf.addPage(letter());
    pdf.addOddPage("(no page)");
    const JobRequest other = requestFor(u"cv"_s, u"Education and work experience of a person"_s);
    const FileOutcome half = classified(pdf.bytes(), other);
    QVERIFY2(half, half ? "" : qPrintable(half.error()));

    pdf.addOddPage("(no page)");
    const FileOutcome third = classified(pdf.bytes(), other);
    QVERIFY(!third);
    QVERIFY2(third.error().contains("2 of 3 pages"_L1) && third.error().contains("damaged"_L1),
             qPrintable(third.error()));
    QVERIFY(classified(pdf.bytes(), requestFor(u"letter"_s, u"A letter about a lighthouse"_s)));
}

void TestDocumentClassifier::hardlyReadIsAFailure_data()
{
    QTest::addColumn<JobRequest>("request");
    QTest::addColumn<bool>("fails");
    QTest::newRow("no rule fits") << requestFor(u"cv"_s,
                                                u"Education and work experience of a person"_s)
                                  << true;
    QTest::newRow("a rule fits") << requestFor(
        u"invoice"_s, u"An invoice with an invoice number and an amount due"_s)
                                 << false;
}

/// A picture with few words, for whose language Tesseract has no data: the reader says so.
void TestDocumentClassifier::hardlyReadIsAFailure()
{
    QFETCH(JobRequest, request);
    QFETCH(const bool, fails);
    request.mode = Mode::Multimodal;
    request.language = u"sq"_s;
    const FileOutcome outcome = classified(fixture(u"words.png"_s), request);
    QCOMPARE(!outcome, fails);
    const QString said = outcome ? outcome->found.reasoning : outcome.error();
    QVERIFY2(said.contains("\"sq\""_L1), qPrintable(said));
}

void TestDocumentClassifier::whatCannotBeReadNowIsNoOutcome()
{
    WorkItem item;
    item.request = requestFor(u"lamp"_s, u"Lamps and lanterns of any kind"_s);
    ReaderClient reader(u"/no/such/program"_s);
    const QString path = m_files.request(u"a"_s, "Words").path;
    QVERIFY_THROWS_EXCEPTION(Shortage,
                             classifyFile(
                                 item, path,
                                 [&reader](const ReadRequest &order) { return reader.read(order); },
                                 judgeByWords));
}

int main(int argc, char **argv)
{
    if (const auto status = runBadReader(argc, argv))
        return *status;
    QCoreApplication application(argc, argv);
    TestDocumentClassifier test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documentclassifier.moc"
