// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QStringEncoder>
#include <QTest>
#include <QtEndian>

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-output-memory.h>
#include <gsf/gsf-utils.h>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Messages as Outlook saves them.
class TestOutlookReader : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void unicode();
    void oldEncodings();
    void theAlternativeThatSaysMost();
    void attachments();
    void attachedMessages();
    void otherOleFilesAreNoMessages();
};

namespace {

/// "folder/entry" and what it holds.
using OleEntries = QMap<QByteArray, QByteArray>;

void write(GsfOutfile *folder, const OleEntries &entries)
{
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        const bool isFolder = entry.key().contains('/');
        const QByteArray name = entry.key().split('/').constFirst();
        if (isFolder && entry != entries.cbegin() && std::prev(entry).key().startsWith(name + '/'))
            continue;
        GsfOutput *child = gsf_outfile_new_child(folder, name.constData(), isFolder);
        if (isFolder) {
            OleEntries inner;
            for (auto other = entries.cbegin(); other != entries.cend(); ++other) {
                if (other.key().startsWith(name + '/'))
                    inner.insert(other.key().sliced(name.size() + 1), other.value());
            }
            write(GSF_OUTFILE(child), inner);
        } else {
            gsf_output_write(child, static_cast<size_t>(entry.value().size()),
                             reinterpret_cast<const guint8 *>(entry.value().constData()));
        }
        gsf_output_close(child);
        g_object_unref(child);
    }
}

QByteArray oleOf(const OleEntries &entries)
{
    gsf_init();
    GsfOutput *memory = gsf_output_memory_new();
    GsfOutfile *root = gsf_outfile_msole_new(memory);
    write(root, entries);
    gsf_output_close(GSF_OUTPUT(root));
    const QByteArray bytes(
        reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory))),
        gsf_output_size(memory));
    g_object_unref(root);
    g_object_unref(memory);
    return bytes;
}

QByteArray wide(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    return encoder(text);
}

QByteArray properties(qsizetype header, quint32 tag = 0, quint32 value = 0)
{
    QByteArray entry(16, '\0');
    qToLittleEndian(tag, entry.data());
    qToLittleEndian(value, entry.data() + 8);
    return QByteArray(header, '\0') + entry;
}

OleEntries message(const QString &body)
{
    return {{"__properties_version1.0", properties(32)},
            {"__substg1.0_0037001F", wide(u"Rechnung für Möbel"_s)},
            {"__substg1.0_0C1A001F", wide(u"Ada Lark"_s)},
            {"__substg1.0_5D01001F", wide(u"ada@example.org"_s)},
            {"__substg1.0_0E04001F", wide(u"Bo Quarry"_s)},
            {"__substg1.0_1000001F", wide(body)}};
}

ReadResult readMessage(const OleEntries &entries)
{
    ReadRequest request;
    request.fileName = u"a.msg"_s;
    return readBytes(oleOf(entries), request);
}

QString saidBy(const ReadResult &result)
{
    return result ? result->pages.constFirst().text.simplified() : result.error().detail;
}

} // namespace

void TestOutlookReader::unicode()
{
    const ReadResult result = readMessage(message(u"Bitte zahlen Sie 696 € bis Juni."_s));
    QCOMPARE(saidBy(result),
             u"Subject: Rechnung für Möbel From: Ada Lark <ada@example.org> To: Bo Quarry Bitte "
             "zahlen Sie 696 € bis Juni."_s);
    QCOMPARE(result->format, u"mail"_s);
}

void TestOutlookReader::oldEncodings()
{
    const OleEntries entries{{"__properties_version1.0", properties(32, 0x3fde0003, 1251)},
                             {"__substg1.0_0037001E", "\xd1\xf7\xb8\xf2"},
                             {"__substg1.0_1000001E", "\xca \xee\xef\xeb\xe0\xf2\xe5 696"}};
    QCOMPARE(saidBy(readMessage(entries)), u"Subject: Счёт К оплате 696"_s);
}

void TestOutlookReader::theAlternativeThatSaysMost()
{
    OleEntries entries = message(u" "_s);
    entries.insert("__substg1.0_10130102", "<html><p>Total due 696.00, bill to Quarry Lane");
    QVERIFY2(saidBy(readMessage(entries)).endsWith("Total due 696.00, bill to Quarry Lane"_L1),
             qPrintable(saidBy(readMessage(entries))));
}

void TestOutlookReader::attachments()
{
    OleEntries entries = message(u"See what is attached."_s);
    entries.insert("__attach_version1.0_#00000000/__substg1.0_3707001F", wide(u"bill.pdf"_s));
    entries.insert("__attach_version1.0_#00000000/__substg1.0_37010102",
                   pdfSaying({"Bill to: Quarry Lane School"}));
    const QString text = saidBy(readMessage(entries));
    QVERIFY2(text.endsWith("Attachment: bill.pdf Bill to: Quarry Lane School"_L1),
             qPrintable(text));

    entries.insert("__attach_version1.0_#00000000/__substg1.0_37010102", lockedPdf());
    const ReadResult locked = readMessage(entries);
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, ReadFailure::Kind::Encrypted);
}

void TestOutlookReader::attachedMessages()
{
    OleEntries entries = message(u"See what is attached."_s);
    const OleEntries inner = message(u"Bill to: Quarry Lane School"_s);
    for (auto entry = inner.cbegin(); entry != inner.cend(); ++entry)
        entries.insert("__attach_version1.0_#00000001/__substg1.0_3701000D/" + entry.key(),
                       entry.value());
    const ReadResult result = readMessage(entries);
    QVERIFY(result);
    QCOMPARE(result->pages.size(), 2);
    QVERIFY(result->pages.constLast().text.contains("Bill to: Quarry Lane School"_L1));
}

void TestOutlookReader::otherOleFilesAreNoMessages()
{
    const ReadResult result = readMessage({{"WordDocument", QByteArray(600, 'x')}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ReadFailure::Kind::Unsupported);
}

QTEST_GUILESS_MAIN(TestOutlookReader)
#include "tst_outlookreader.moc"
