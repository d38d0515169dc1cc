// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerchild.h"
#include "localservice/reading/testfiles.h"
#include "preview/documentreader.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace cd;
using Kind = local::ReadFailure::Kind;

/// Documents that a person looks through. This test is its own reader: of a file whose name says so
/// it hangs or crashes.
class TestDocumentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsPages();
    void onlyTheNewestCounts();
    void nothingComesOnceItIsDropped();
    void saysWhyNot_data();
    void saysWhyNot();
    void saysWhatHasChanged();
    void endsWhileOneIsRead();

private:
    PreviewOrder order(const QString &name, const QByteArray &content) const;
    Preview shown(const PreviewOrder &order);

    local::TestFiles m_files;
    std::unique_ptr<DocumentReader> m_reader;
    QList<Preview> m_shown;
};

static QString self()
{
    return QCoreApplication::applicationFilePath();
}

void TestDocumentReader::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_shown.clear();
    m_reader = std::make_unique<DocumentReader>(self());
    connect(m_reader.get(), &DocumentReader::done, this,
            [this](const Preview &preview) { m_shown.append(preview); });
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
    m_reader->read(order);
    const bool came = QTest::qWaitFor([this] { return !m_shown.isEmpty(); }, 60'000);
    return came ? m_shown.constFirst() : Preview{.document = {}, .isChanged = true};
}

void TestDocumentReader::showsPages()
{
    QList<QByteArray> pages(DocumentReader::mostPages + 2, "Lantern");
    const Preview preview = shown(order(u"a.pdf"_s, local::pdfSaying(pages)));
    QVERIFY(preview.document);
    QVERIFY(!preview.isChanged);
    QCOMPARE(preview.document->pageCount, DocumentReader::mostPages + 2);
    QCOMPARE(preview.document->pages.size(), DocumentReader::mostPages);
    QVERIFY(preview.document->pages.constFirst().picture.width > 0);
}

/// The first one would never end.
void TestDocumentReader::onlyTheNewestCounts()
{
    bool hasBegun = false;
    connect(m_reader.get(), &DocumentReader::begun, this, [&hasBegun] { hasBegun = true; });
    m_reader->read(order(u"hang.txt"_s, "Words"));
    QTRY_VERIFY(hasBegun);
    hasBegun = false;
    m_reader->read(order(u"hang.txt"_s, "Words"));
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
    QTest::newRow("crashes") << u"crash.txt"_s << QByteArray("Words") << Kind::Crashed;
    QTest::newRow("hangs") << u"hang.txt"_s << QByteArray("Words") << Kind::TookTooLong;
}

void TestDocumentReader::saysWhyNot()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(Kind, problem);

    if (problem == Kind::TookTooLong) {
        local::ReaderLimits impatient = DocumentReader::personLimits;
        impatient.milliseconds = 300;
        m_reader = std::make_unique<DocumentReader>(self(), impatient);
        connect(m_reader.get(), &DocumentReader::done, this,
                [this](const Preview &preview) { m_shown.append(preview); });
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
    m_reader->read(order(u"hang.txt"_s, "Words"));
    QTRY_VERIFY(hasBegun);
    m_reader.reset();
    QVERIFY(m_shown.isEmpty());
}

/// Misbehaves if the order names a file that is called so. Else it is handed on as it came.
static int runChild()
{
    QByteArray order;
    std::array<char, 4096> part{};
    for (ssize_t size = 1; size > 0; order.append(part.data(), std::max<ssize_t>(size, 0)))
        size = read(STDIN_FILENO, part.data(), part.size());
    if (order.contains("crash.txt"))
        std::abort();
    while (order.contains("hang.txt"))
        QThread::msleep(10);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0 || dup2(ends[0], STDIN_FILENO) < 0
        || write(ends[1], order.constData(), static_cast<size_t>(order.size())) != order.size())
        return 1;
    close(ends[1]);
    return local::runReaderChild();
}

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--read-document")
        return runChild();
    QCoreApplication application(argc, argv);
    TestDocumentReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documentreader.moc"
