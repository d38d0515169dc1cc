// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/format.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestFormat : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void recognizes_data();
    void recognizes();
};

void TestFormat::recognizes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    const QByteArray mail = "From: a@example.org\nTo: b@example.org\nSubject: x\n\nwords";
    const auto row = [](const char *title, const QString &name, const QByteArray &content,
                        const QString &word) {
        QTest::newRow(title) << name << content << word;
    };
    row("PDF", u"a.txt"_s, pdfSaying({"words"}), u"pdf"_s);
    row("PDF behind junk", u"a"_s, "junk\n" + pdfSaying({"words"}), u"pdf"_s);
    row("DOCX", u"a.zip"_s, docxSaying(u"words"_s), u"docx"_s);
    row("ODT", u"a"_s, zipOf({{u"content.xml"_s, "<a/>"}}), u"odt"_s);
    row("XLSX", u"a"_s, zipOf({{u"xl/workbook.xml"_s, "<a/>"}}), u"xlsx"_s);
    row("PPTX", u"a"_s, zipOf({{u"ppt/presentation.xml"_s, "<a/>"}}), u"pptx"_s);
    const auto media = [](const QByteArray &type) {
        return zipOf({{u"mimetype"_s, "application/" + type}, {u"content.xml"_s, "<a/>"}});
    };
    row("OTT", u"a"_s, media("vnd.oasis.opendocument.text-template"), u"odt"_s);
    row("ODS", u"a"_s, media("vnd.oasis.opendocument.spreadsheet"), u"ods"_s);
    row("ODP", u"a"_s, media("vnd.oasis.opendocument.presentation"), u"odp"_s);
    row("ODG", u"a"_s, media("vnd.oasis.opendocument.graphics"), u"odp"_s);
    row("SXW", u"a"_s, media("vnd.sun.xml.writer"), u"odt"_s);
    row("EPUB", u"a"_s, media("epub+zip"), u"epub"_s);
    row("RTF", u"a.doc"_s, "{\\rtf1 words}", u"rtf"_s);
    row("other zip", u"a.docx"_s, zipOf({{u"a.txt"_s, "words"}}), u"zip"_s);
    row("zip that holds a PDF", u"a.zip"_s,
        QByteArray("PK\x03\x04") + QByteArray(30, 'x') + pdfSaying({"words"}), u"zip"_s);
    row("broken zip", u"a.docx"_s, QByteArray("PK\x03\x04") + QByteArray(100, 'x'), u"zip"_s);
    row("old Office", u"a.doc"_s,
        QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(50, '\0'), u"ole"_s);
    row("PNG", u"a.pdf"_s, fixture(u"words.png"_s), u"image"_s);
    row("JPEG", u"a"_s, fixture(u"words.jpg"_s), u"image"_s);
    row("short of WEBP", u"a"_s, "RIFF", u"text"_s);
    row("GIF", u"a"_s, "GIF89a" + QByteArray(20, '\0'), u"image"_s);
    row("BigTIFF", u"a"_s, QByteArray("MM\0+\0\x08\0\0", 8), u"image"_s);
    row("JPEG 2000", u"a"_s, QByteArray("\0\0\0\x0cjP  \r\n\x87\n", 12), u"image"_s);
    row("bitmap in figures", u"a"_s, "P1\n# drawn\n2 2\n0 1 1 0\n", u"image"_s);
    row("bitmap", u"a"_s, QByteArray("P5 2 2 255\n\0\1\2\3", 15), u"image"_s);
    row("list that begins like a bitmap", u"a.txt"_s, "P1 20 30 screws\nP2 10 15 nuts\n",
        u"text"_s);
    row("mail", u"a.txt"_s, mail, u"mail"_s);
    row("mail with odd names", u"a.txt"_s, "X-Spam_score: 1\n" + mail, u"mail"_s);
    row("a draft", u"a.eml"_s, "Subject: x\nX-Unsent: 1\n\nwords", u"mail"_s);
    row("no draft", u"a.txt"_s, "Subject: x\nX-Unsent: 1\n\nwords", u"text"_s);
    row("Apple's mail", u"a"_s, "120  \n" + mail, u"mail"_s);
    row("signed", u"a"_s,
        QByteArray("\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80", 15),
        u"signed"_s);
    row("UTF-16 without a mark", u"a"_s, QByteArray("w\0o\0r\0d\0s\0", 10), u"text"_s);
    row("a letter that begins like one", u"a.txt"_s, "To: whom it may concern\n\nwords", u"text"_s);
    row("HTML", u"a.txt"_s, "<!-- x -->\n<!DOCTYPE html><p>", u"html"_s);
    row("HTML by name", u"a.HTM"_s, "words", u"html"_s);
    row("XML", u"a.xml"_s, "<?xml version='1.0'?><invoice/>", u"text"_s);
    row("Markdown", u"a.md"_s, "# words", u"markdown"_s);
    row("CSV", u"a.csv"_s, "a,b", u"csv"_s);
    row("text", u"a.pdf"_s, "words", u"text"_s);
    row("empty", u"a.txt"_s, "", u"text"_s);
    row("bytes", u"a.txt"_s, QByteArray(64, '\0'), u"unknown"_s);
}

void TestFormat::recognizes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTEST(formatWord(recognizeFormat(content, name)), "word");
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
