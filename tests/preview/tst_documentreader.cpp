// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/badreader.h"
#include "localservice/reading/testfiles.h"
#include "preview/documentreader.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;
using Kind = local::ReadFailure::Kind;

/// Documents that a person looks through. This test is its own reader (badreader.h).
class TestDocumentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsPages();
    void theFirstPageComesFirst();
    void whatIsLikelyNextIsThere();
    void whatIsShownComesFirst();
    void whatIsReadAheadCanBeTheOneThatIsShown();
    void whatHasChangedIsReadAgain();
    void otherWidthsAreOtherPages();
    void pagesBecomeSharper();
    void nothingIsKeptAtRest();
    void onlyTheNewestCounts();
    void nothingComesOnceItIsDropped();
    void saysWhyNot_data();
    void saysWhyNot();
    void saysWhatHasChanged();
    void endsWhileOneIsRead();

private:
    PreviewOrder order(const QString &name, const QByteArray &content) const;
    Preview shown(const PreviewOrder &order);
    void useReader(const local::ReaderLimits &limits = DocumentReader::personLimits);

    local::TestFiles m_files;
    std::unique_ptr<DocumentReader> m_reader;
    QList<Preview> m_shown;
    QList<local::PageText> m_more;
};

static QString self()
{
    return QCoreApplication::applicationFilePath();
}

void TestDocumentReader::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_shown.clear();
    useReader();
}

void TestDocumentReader::useReader(const local::ReaderLimits &limits)
{
    m_reader = std::make_unique<DocumentReader>(self(), limits);
    connect(m_reader.get(), &DocumentReader::done, this,
            [this](const Preview &preview) { m_shown.append(preview); });
    connect(m_reader.get(), &DocumentReader::more, this,
            [this](const QList<local::PageText> &pages) { m_more += pages; });
}

PreviewOrder TestDocumentReader::order(const QString &name, const QByteArray &content) const
{
    const local::ReadRequest file = m_files.request(name, content);
    return {.path = file.path,
            .fileName = name,
            .size = content.size(),
            .hash = QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256),
            .width = 200};
}

Preview TestDocumentReader::shown(const PreviewOrder &order)
{
    m_shown.clear();
    m_more.clear();
    m_reader->read(order);
    const bool came = QTest::qWaitFor([this] { return !m_shown.isEmpty(); }, 60'000);
    return came ? m_shown.constFirst() : Preview{.document = {}, .isChanged = true};
}

void TestDocumentReader::showsPages()
{
    const QList<QByteArray> pages(DocumentReader::mostPages + 2, "Lantern");
    const Preview preview = shown(order(u"a.pdf"_s, local::pdfSaying(pages)));
    QVERIFY(preview.document);
    QVERIFY(!preview.isChanged);
    QCOMPARE(preview.document->pageCount, DocumentReader::mostPages + 2);
    QVERIFY(preview.document->pages.constFirst().picture.width > 0);
    QTRY_COMPARE(m_more.size() + preview.document->pages.size(), DocumentReader::mostPages);
    QCOMPARE(m_more.constLast().number, DocumentReader::mostPages);
}

void TestDocumentReader::theFirstPageComesFirst()
{
    const Preview pdf = shown(order(u"a.pdf"_s, local::pdfSaying({"One", "Two", "Three"})));
    QVERIFY(pdf.document);
    QCOMPARE(pdf.document->pages.size(), 1);
    QCOMPARE(pdf.document->pages.constFirst().number, 1);
    QVERIFY(m_more.isEmpty());
    QTRY_COMPARE(m_more.size(), 2);
    QCOMPARE(m_more.constFirst().number, 2);
    QCOMPARE(m_more.constFirst().picture.words.constFirst().text, u"Two"_s);
    // Nothing comes after a text, which is read as a whole.
    QVERIFY(shown(order(u"a.txt"_s, "Lantern")).document);
    QVERIFY(shown(order(u"b.txt"_s, "Lantern")).document);
    QVERIFY(m_more.isEmpty());
}

/// The shown page, the next document's, the other pages, the other documents'.
void TestDocumentReader::whatIsLikelyNextIsThere()
{
    const PreviewOrder now = order(u"now.pdf"_s, local::pdfSaying({"One", "Two"}));
    const PreviewOrder second = order(u"b.pdf"_s, local::pdfSaying({"One", "Two", "Three"}));
    const PreviewOrder third = order(u"c.txt"_s, "Lantern");
    bool isSecondThereForMore = false;
    bool isThirdThereForMore = true;
    connect(m_reader.get(), &DocumentReader::more, this, [&] {
        isSecondThereForMore = m_reader->isRead(second);
        isThirdThereForMore = m_reader->isRead(third);
    });
    m_more.clear();
    m_reader->read(now);
    m_reader->readAhead({second, third});
    QTRY_COMPARE(m_shown.size(), 1);
    QVERIFY(!m_reader->isRead(second));
    QTRY_COMPARE(m_more.size(), 1);
    QVERIFY(isSecondThereForMore);
    QVERIFY(!isThirdThereForMore);
    QTRY_VERIFY(m_reader->isRead(third));
    bool hasBegun = false;
    connect(m_reader.get(), &DocumentReader::begun, this, [&hasBegun] { hasBegun = true; });
    const Preview next = shown(second);
    QVERIFY(!hasBegun);
    QCOMPARE(next.document->pages.size(), 2); // of the very next one
    QTRY_COMPARE(m_more.size(), 1);
    QCOMPARE(m_more.constFirst().number, 3);
}

/// The one that is likely next would never end.
void TestDocumentReader::whatIsShownComesFirst()
{
    m_reader->readAhead({order(u"hang"_s, "Words"), order(u"b.txt"_s, "Two")});
    const Preview preview = shown(order(u"a.txt"_s, "Lantern"));
    QVERIFY(preview.document);
    QCOMPARE(preview.document->pages.constFirst().text, u"Lantern"_s);
    QVERIFY(!m_reader->isRead(order(u"b.txt"_s, "Two")));
    const PreviewOrder likely = order(u"c.txt"_s, "Three");
    m_reader->readAhead({likely}); // and what is no longer likely is given up
    QTRY_VERIFY(m_reader->isRead(likely));
}

void TestDocumentReader::whatIsReadAheadCanBeTheOneThatIsShown()
{
    int begun = 0;
    connect(m_reader.get(), &DocumentReader::begun, this, [&begun] { ++begun; });
    const PreviewOrder next = order(u"a.pdf"_s, local::pdfSaying({"One"}));
    m_reader->readAhead({next});
    QVERIFY(shown(next).document);
    QCOMPARE(begun, 1);
    QCOMPARE(m_shown.size(), 1);
}

void TestDocumentReader::whatHasChangedIsReadAgain()
{
    const PreviewOrder next = order(u"a.txt"_s, "Lantern");
    m_reader->readAhead({next});
    QTRY_VERIFY(m_reader->isRead(next));
    order(u"a.txt"_s, "Lampion"); // as long as the other
    const Preview changed = shown(next);
    QVERIFY(changed.document);
    QCOMPARE(changed.document->pages.constFirst().text, u"Lampion"_s);
    QVERIFY(changed.isChanged);
    QVERIFY(QFile::remove(next.path));
    const Preview gone = shown(next);
    QVERIFY(!gone.document);
    QCOMPARE(gone.document.error().kind, Kind::Gone);
}

void TestDocumentReader::otherWidthsAreOtherPages()
{
    PreviewOrder next = order(u"a.pdf"_s, local::pdfSaying({"One"}));
    QCOMPARE(shown(next).document->pages.constFirst().picture.width, 200);
    QVERIFY(m_reader->isRead(next));
    next.width = 300;
    QVERIFY(!m_reader->isRead(next));
    QCOMPARE(shown(next).document->pages.constFirst().picture.width, 300);
}

void TestDocumentReader::pagesBecomeSharper()
{
    QList<local::PageText> sharp;
    connect(m_reader.get(), &DocumentReader::sharpened, this,
            [&sharp](const local::PageText &page) { sharp.append(page); });
    QVERIFY(shown(order(u"a.pdf"_s, local::pdfSaying({"One", "Two"}))).document);
    m_reader->sharpen({1}, 500);
    QTRY_COMPARE(sharp.size(), 1);
    QCOMPARE(sharp.constFirst().number, 2);
    QCOMPARE(sharp.constFirst().picture.width, 500);
}

void TestDocumentReader::nothingIsKeptAtRest()
{
    const PreviewOrder next = order(u"a.txt"_s, "Lantern");
    QVERIFY(shown(next).document);
    QVERIFY(m_reader->isRead(next));
    m_reader->rest();
    QVERIFY(!m_reader->isRead(next));
    QVERIFY(shown(next).document);
}

/// The first one would never end.
void TestDocumentReader::onlyTheNewestCounts()
{
    bool hasBegun = false;
    connect(m_reader.get(), &DocumentReader::begun, this, [&hasBegun] { hasBegun = true; });
    m_reader->read(order(u"hang"_s, "Words"));
    QTRY_VERIFY(hasBegun);
    hasBegun = false;
    m_reader->read(order(u"hang"_s, "Words"));
    QVERIFY(!hasBegun); // and is never begun: the next comes too soon
    const Preview preview = shown(order(u"a.txt"_s, "Lantern"));
    QVERIFY(preview.document);
    QCOMPARE(preview.document->pages.constFirst().text, u"Lantern"_s);
    QCOMPARE(m_shown.size(), 1);
}

void TestDocumentReader::nothingComesOnceItIsDropped()
{
    m_reader->read(order(u"a.txt"_s, "One"));
    m_reader->drop();
    QVERIFY(shown(order(u"b.txt"_s, "Two")).document);
    QCOMPARE(m_shown.size(), 1);
    QCOMPARE(m_shown.constFirst().document->pages.constFirst().text, u"Two"_s);
}

void TestDocumentReader::saysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("problem");

    QTest::newRow("locked") << u"a.pdf"_s << local::lockedPdf() << Kind::Encrypted;
    QTest::newRow("damaged") << u"a.pdf"_s << QByteArray("%PDF-1.7 ") << Kind::Broken;
    QTest::newRow("empty") << u"a.txt"_s << QByteArray() << Kind::Empty;
    QTest::newRow("a program") << u"a.bin"_s << QByteArray("\x7f\x45LF\0\0\1", 7)
                               << Kind::Unsupported;
    QTest::newRow("crashes") << u"crash"_s << QByteArray("Words") << Kind::Crashed;
    QTest::newRow("hangs") << u"hang"_s << QByteArray("Words") << Kind::TookTooLong;
}

void TestDocumentReader::saysWhyNot()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(Kind, problem);

    if (problem == Kind::TookTooLong) {
        local::ReaderLimits impatient = DocumentReader::personLimits;
        impatient.milliseconds = 300;
        useReader(impatient);
    }
    const Preview preview = shown(order(name, content));
    QVERIFY(!preview.document);
    QCOMPARE(preview.document.error().kind, problem);
}

void TestDocumentReader::saysWhatHasChanged()
{
    PreviewOrder sent = order(u"a.txt"_s, "Lantern");
    QVERIFY(!shown(sent).isChanged);
    order(u"a.txt"_s, "Lampion"); // as long as the other
    const Preview changed = shown(sent);
    QVERIFY(changed.document);
    QVERIFY(changed.isChanged);
    sent.hash.clear();
    QVERIFY(!shown(sent).isChanged); // nobody can know
    sent.size = 3;
    QVERIFY(shown(sent).isChanged);
    QVERIFY(QFile::remove(sent.path));
    const Preview gone = shown(sent);
    QVERIFY(!gone.document);
    QCOMPARE(gone.document.error().kind, Kind::Gone);
}

/// The window may be closed at any time.
void TestDocumentReader::endsWhileOneIsRead()
{
    bool hasBegun = false;
    connect(m_reader.get(), &DocumentReader::begun, this, [&hasBegun] { hasBegun = true; });
    m_reader->read(order(u"hang"_s, "Words"));
    QTRY_VERIFY(hasBegun);
    m_reader.reset();
    QVERIFY(m_shown.isEmpty());
}

int main(int argc, char **argv)
{
    if (const auto status = local::runBadReader(argc, argv))
        return *status;
    QCoreApplication application(argc, argv);
    TestDocumentReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documentreader.moc"
