// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/pastedids.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace cd;
using namespace Qt::StringLiterals;

class TestPastedIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void files_data();
    void files();
    void idsThatAreThereAlready();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestPastedIds::parts_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("nothing") << u""_s << QStringList();
    QTest::newRow("separators only") << u" ,;\r\n\t\"'[]{}()|"_s << QStringList();
    QTest::newRow("one") << u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s
                         << QStringList{u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s};
    QTest::newRow("lines") << u"a-1\r\nb-2\n\nc-3"_s << QStringList{u"a-1"_s, u"b-2"_s, u"c-3"_s};
    QTest::newRow("a column") << u"a-1\tfile.pdf"_s << QStringList{u"a-1"_s, u"file"_s, u"pdf"_s};
    QTest::newRow("JSON") << uR"(["a-1", "b-2"])"_s << QStringList{u"a-1"_s, u"b-2"_s};
    QTest::newRow("commas without blanks") << u"a,b;c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("newer IDs") << u"dfl-6f96_x"_s << QStringList{u"dfl-6f96_x"_s};
    QTest::newRow("blank that does not break")
        << u"a\u00a0b\u3000c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("typographic quotes") << u"“a” „b“"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("the same twice") << u"a a"_s << QStringList{u"a"_s, u"a"_s};
    QTest::newRow("other letters") << u"größe 大"_s << QStringList{u"größe"_s, u"大"_s};
}

void TestPastedIds::parts()
{
    QFETCH(QString, pasted);
    QTEST(pastedIds(pasted), "parts");
}

void TestPastedIds::files_data()
{
    QVERIFY(m_folder.isValid());
    const QStringList names{u"a.txt"_s, u"b c.txt"_s, u"it's \"d\".txt"_s, u"gr\u00fc\u00df.txt"_s};
    for (const QString &name : names) {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QDir().mkpath(at(u"sub"_s)));
    const QString uuid = u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s;
    const QString dfl = u"dfl-11111111-2222-4333-8444-555555555555"_s; // as lists show them today
    const auto url = [this](const QString &name) {
        return QString::fromUtf8(QUrl::fromLocalFile(at(name)).toEncoded());
    };

    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("otherLine");
    const auto paths = [](const char *name, const QString &pasted, const QStringList &found) {
        QTest::newRow(name) << pasted << found << QStringList() << QString();
    };
    const auto ids = [](const char *name, const QString &pasted, const QStringList &found) {
        QTest::newRow(name) << pasted << QStringList() << found << QString();
    };
    const auto none = [](const char *name, const QString &pasted, const QString &line) {
        QTest::newRow(name) << pasted << QStringList() << QStringList() << line;
    };
    paths("nothing", {}, {});
    paths("blank lines", u" \r\n\t\n"_s, {});
    paths("a path", at(names.at(0)), {at(names.at(0))});
    paths("a folder", at(u"sub"_s), {at(u"sub"_s)});
    paths("spaces in a path", at(names.at(1)), {at(names.at(1))});
    paths("quotes in a path", at(names.at(2)), {at(names.at(2))});
    paths("other letters", at(names.at(3)), {at(names.at(3))});
    paths("quotes around a path", u'"' + at(names.at(1)) + u'"', {at(names.at(1))});
    paths("apostrophes around a path", u'\'' + at(names.at(0)) + u'\'', {at(names.at(0))});
    paths("quotes in and around", u'"' + at(names.at(2)) + u'"', {at(names.at(2))});
    paths("Windows' line ends", at(names.at(0)) + u"\r\n"_s + at(names.at(1)) + u"\r\n"_s,
          {at(names.at(0)), at(names.at(1))});
    paths("indented", u"\t  "_s + at(names.at(0)) + u"  "_s, {at(names.at(0))});
    paths("an address", url(names.at(0)), {at(names.at(0))});
    paths("an encoded address", url(names.at(1)), {at(names.at(1))});
    paths("other letters encoded", url(names.at(3)), {at(names.at(3))});
    paths("spaces in an address", u"file://"_s + at(names.at(1)), {at(names.at(1))});
    paths("capitals", u"FILE://"_s + at(names.at(0)), {at(names.at(0))});
    paths("an address of nothing", url(u"gone.txt"_s), {at(u"gone.txt"_s)}); // told in the list
    ids("a UUID", uuid, {uuid});
    ids("a file's ID", dfl, {dfl});
    ids("with and without prefix", dfl + u'\n' + uuid, {dfl, uuid});
    ids("on one line", dfl + u", "_s + uuid + u';' + dfl, {dfl, uuid, dfl});
    ids("JSON", u"[\""_s + dfl + u"\", \""_s + uuid + u"\"]"_s, {dfl, uuid});
    ids("JSON on lines", u"[\n  \""_s + dfl + u"\",\n  \""_s + uuid + u"\"\n]\n"_s, {dfl, uuid});
    QTest::newRow("paths, addresses and IDs")
        << at(names.at(0)) + u'\n' + dfl + u'\n' + url(names.at(1)) + u"\n\n"_s + uuid
        << QStringList{at(names.at(0)), at(names.at(1))} << QStringList{dfl, uuid} << QString();

    none("a word", u"invoice"_s, u"invoice"_s);
    none("rules", u"invoice\tcontains an invoice number\nreceipt\tproof of a purchase"_s,
         u"invoice\tcontains an invoice number"_s);
    none("separators only", u"***\n]"_s, u"***"_s);
    none("a path of nothing", at(u"gone.txt"_s), at(u"gone.txt"_s));
    none("a relative path", u"a.txt"_s, u"a.txt"_s);
    none("a relative address", u"file:a.txt"_s, u"file:a.txt"_s);
    none("a sentence", u"File: the annual report"_s, u"File: the annual report"_s);
    none("an address of the web", u"https://example.com/a.txt"_s, u"https://example.com/a.txt"_s);
    none("an ID with a word", dfl + u" letter"_s, dfl + u" letter"_s);
    none("a prefix only", u"dfl-"_s, u"dfl-"_s);
    none("another line behind", at(names.at(0)) + u'\n' + dfl + u"\n and words \n"_s,
         u"and words"_s);
    none("another line before", u"Files:\n"_s + at(names.at(0)), u"Files:"_s);
}

/// All lines mean files, or nothing is added.
void TestPastedIds::files()
{
    QFETCH(const QString, pasted);
    const PastedFiles found = pastedFiles(pasted);
    QTEST(found.paths, "paths");
    QTEST(found.ids, "ids");
    QTEST(found.otherLine, "otherLine");
}

void TestPastedIds::idsThatAreThereAlready()
{
    const QString uuid = u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s;
    const QString dfl = u"dfl-"_s + uuid;
    const UploadItemList items{itemForText(uuid)};
    QCOMPARE(idsNotIn(items, {uuid.toUpper(), dfl, dfl}), QStringList{dfl});
    QCOMPARE(idsNotIn({}, {uuid, uuid.toUpper(), dfl}), (QStringList{uuid, dfl}));
}

QTEST_GUILESS_MAIN(TestPastedIds)
#include "tst_pastedids.moc"
