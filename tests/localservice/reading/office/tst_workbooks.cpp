// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/office/officefiles.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/office/workbook/cellformat.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Excel's workbooks.
class TestWorkbooks : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsNumbers_data();
    void showsNumbers();
    void builtInFormats();
    void readsCells();
    void datesFrom1904();
    void sheetsComeInTheirOrder();
    void hiddenSheetsAreSaid();
    void hiddenSheetsAreReadWhereThereIsNothingElse();
    void readsTextBoxesAndMargins();

private:
    ReadResult read(const QByteArray &content) const
    {
        return readDocument(m_files.request(u"a.xlsx"_s, content));
    }

    TestFiles m_files;
};

void TestWorkbooks::showsNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](double value, const char *code, const QString &expected) {
        QTest::addRow("%g as %s", value, code) << value << QString::fromUtf8(code) << expected;
    };
    row(0.1 + 0.2, "General", u"0.3"_s);
    row(123456789012, "General", u"123456789012"_s);
    row(-2.5, "General", u"-2.5"_s);
    row(1234.5, "0", u"1235"_s);
    row(2.675, "0.00", u"2.68"_s);
    row(1234.5, "#,##0.00", u"1,234.50"_s);
    row(-1234.5, "#,##0.00", u"-1,234.50"_s);
    row(1234567.891, "#,##0", u"1,234,568"_s);
    row(0.5, "#.##", u".5"_s);
    row(3, "0.##", u"3"_s);
    row(7, "0000", u"0007"_s);
    row(0.19, "0%", u"19%"_s);
    row(0.195, "0.0%", u"19.5%"_s);
    row(1500000, "0.0,,\" M\"", u"1.5 M"_s);
    row(12345, "0.00E+00", u"1.23E+04"_s);
    row(42, "\"No. \"0", u"No. 42"_s);
    row(42, "0\\ \"pcs\"", u"42 pcs"_s);
    row(696, "[$€-407] #,##0.00", u"€ 696.00"_s);
    row(696, "#,##0.00\\ [$€-407];[Red]-#,##0.00\\ [$€-407]", u"696.00 €"_s);
    row(-696, "#,##0.00\\ [$€-407];[Red]-#,##0.00\\ [$€-407]", u"-696.00 €"_s);
    row(-5, "0;(0)", u"(5)"_s);
    row(0, "0;-0;\"none\"", u"none"_s);
    row(5, ";;;", QString());
    row(123456789, "000\\-00\\-0000", u"123-45-6789"_s);
    row(1234567, "#\\ ###\\ ###", u"1 234 567"_s);
    row(0.5, "# ?/?", u"0.5"_s);
    row(46145, "yyyy-mm-dd", u"2026-05-03"_s);
    row(46145, "dd.mm.yyyy", u"03.05.2026"_s);
    row(46145, "d. mmmm yyyy", u"3. May 2026"_s);
    row(46145, "ddd d-mmm-yy", u"Sun 3-May-26"_s);
    row(46145.75, "yyyy/mm/dd hh:mm", u"2026/05/03 18:00"_s);
    row(46145.75, "h:mm AM/PM", u"6:00 PM"_s);
    row(0.5, "[h]:mm", u"12:00"_s);
    row(1.5, "[h]:mm:ss", u"36:00:00"_s);
    row(60.0 / 86400, "mm:ss", u"01:00"_s);
    row(1, "yyyy-mm-dd", u"1900-01-01"_s);
    row(1e300, "yyyy-mm-dd", u"1e+300"_s);
}

void TestWorkbooks::showsNumbers()
{
    QFETCH(double, value);
    QFETCH(QString, code);
    QTEST(shownNumber(value, code, {}).trimmed(), "expected");
}

void TestWorkbooks::builtInFormats()
{
    const CellCalendar german{QLocale(u"de"_s), false};
    QCOMPARE(shownNumber(46145, builtInCode(14, german.locale), german), u"03.05.2026"_s);
    QCOMPARE(shownNumber(46145, builtInCode(14, QLocale(u"en"_s)), {}), u"5/3/2026"_s);
    QCOMPARE(shownNumber(46145, u"d. mmmm yyyy"_s, german), u"3. Mai 2026"_s);
    QCOMPARE(builtInCode(4, german.locale), u"#,##0.00"_s);
    QCOMPARE(builtInCode(9999, german.locale), u"General"_s);
}

static ZipEntries stringsAndStyles()
{
    return {{u"xl/texts.xml"_s,
             "<sst><si><t>Oak shelf</t></si><si><r><t>Bill </t></r><r><rPr><b/></rPr>"
             "<t>to</t></r><rPh><t>aloud</t></rPh></si></sst>"},
            {u"xl/look.xml"_s,
             "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd.mm.yyyy\"/></numFmts>"
             "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
             "<xf numFmtId=\"170\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>"}};
}

static QList<TestRelation> ofStringsAndStyles()
{
    return {{"t", "sharedStrings", "texts.xml"}, {"l", "styles", "look.xml"}};
}

void TestWorkbooks::readsCells()
{
    const ReadResult result = read(xlsxOf(
        {"<row><c t=\"s\"><v>0</v></c><c s=\"2\"><v>340</v></c><c/></row><row/>"
         "<row><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>Quarry &amp; Co</t></is></c></row>"
         "<row><c s=\"1\"><f>TODAY()</f><v>46145</v></c><c t=\"b\"><v>1</v></c>"
         "<c t=\"str\"><f>A1</f><v>made up</v></c><c t=\"e\"><v>#REF!</v></c>"
         "<c t=\"s\"><v>99</v></c></row>"},
        ofStringsAndStyles(), stringsAndStyles()));
    QCOMPARE(textOf(result),
             u"One\nOak shelf\t340.00\nBill to\tQuarry & Co\n03.05.2026\tTRUE\tmade up\t#REF!"_s);
    QCOMPARE(result->format, u"xlsx"_s);
}

void TestWorkbooks::datesFrom1904()
{
    ZipEntries parts = stringsAndStyles();
    parts.append({u"xl/s.xml"_s, "<worksheet><row><c s=\"1\"><v>0</v></c></row></worksheet>"});
    const ReadResult result = read(packageOf(
        u"xl/book.xml"_s, "vnd.ms-excel.sheet.macroEnabled.main+xml",
        "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"Days\" "
        "r:id=\"s\"/></sheets></workbook>",
        ofStringsAndStyles() + QList<TestRelation>{{"s", "worksheet", "/xl/s.xml"}}, parts));
    QCOMPARE(textOf(result), u"Days\n01.01.1904"_s);
}

void TestWorkbooks::sheetsComeInTheirOrder()
{
    const auto saying = [](const QByteArray &words) {
        return "<row><c t=\"inlineStr\"><is><t>" + words + "</t></is></c></row>";
    };
    const ReadResult result = read(xlsxOf({saying("first"), saying("second"), {}, saying("last")}));
    QCOMPARE(result->pageCount, 4);
    QCOMPARE(result->pages.at(0).text, u"One\nfirst\n"_s);
    QCOMPARE(result->pages.at(1).text, u"Two\nsecond\n"_s);
    QCOMPARE(result->pages.at(2).text, QString());
    QCOMPARE(result->pages.at(3).text, u"Four\nlast\n"_s);
}

static QByteArray bookOf(const QByteArray &stateOfFirst)
{
    const QByteArray cell = "<worksheet><row><c t=\"inlineStr\"><is><t>";
    return packageOf(u"xl/workbook.xml"_s,
                     "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                     "<workbook><sheets><sheet name=\"Lists\" state=\"" + stateOfFirst
                         + "\" r:id=\"a\"/><sheet name=\"Bill\" r:id=\"b\"/></sheets></workbook>",
                     {{"a", "worksheet", "a.xml"}, {"b", "worksheet", "b.xml"}},
                     {{u"xl/a.xml"_s, cell + "choices and more</t></is></c></row></worksheet>"},
                      {u"xl/b.xml"_s, cell + "Total due 696</t></is></c></row></worksheet>"}});
}

void TestWorkbooks::hiddenSheetsAreSaid()
{
    for (const QByteArray state : {"hidden", "veryHidden"}) {
        const ReadResult result = read(bookOf(state));
        QCOMPARE(textOf(result), u"Bill\nTotal due 696"_s);
        QVERIFY(result->notes.join(u' ').contains(u"“Lists”"_s));
    }
    const ReadResult shown = read(bookOf("visible"));
    QVERIFY(textOf(shown).startsWith("Lists"_L1));
    QVERIFY(shown->notes.isEmpty());
}

void TestWorkbooks::hiddenSheetsAreReadWhereThereIsNothingElse()
{
    const QByteArray cell = "<worksheet><row><c t=\"inlineStr\"><is><t>Total due 696</t></is></c>"
                            "</row></worksheet>";
    const ReadResult result = read(packageOf(
        u"xl/workbook.xml"_s, "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "<workbook><sheets><sheet name=\"Bill\" state=\"hidden\" r:id=\"a\"/></sheets></workbook>",
        {{"a", "worksheet", "a.xml"}}, {{u"xl/a.xml"_s, cell}}));
    QCOMPARE(textOf(result), u"Bill\nTotal due 696"_s);
    QCOMPARE(result->notes.size(), 1);
}

void TestWorkbooks::readsTextBoxesAndMargins()
{
    const ReadResult result = read(packageOf(
        u"xl/workbook.xml"_s, "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "<workbook><sheets><sheet name=\"Bill\" r:id=\"a\"/></sheets></workbook>",
        {{"a", "worksheet", "a.xml"}},
        {{u"xl/a.xml"_s,
          "<worksheet><sheetData><row><c t=\"n\"><v>696</v></c></row></sheetData><headerFooter>"
          "<oddHeader>&amp;L&amp;\"Arial,Bold\"Northmoor &amp;&amp; Co&amp;RPage &amp;P</oddHeader>"
          "</headerFooter></worksheet>"},
         {u"xl/_rels/a.xml.rels"_s, relationsOf({{"d", "drawing", "drawings/d.xml"}})},
         {u"xl/drawings/d.xml"_s,
          "<xdr:wsDr><xdr:sp><xdr:txBody><a:p><a:r><a:t>Boxed words</a:t></a:r></a:p></xdr:txBody>"
          "</xdr:sp></xdr:wsDr>"},
         {u"xl/drawings/_rels/d.xml.rels"_s, relationsOf({{"c", "chart", "c.xml"}})},
         {u"xl/drawings/c.xml"_s, chartOf("Pears", "Upper Lane", "Autumn")}}));
    QCOMPARE(textOf(result),
             u"Bill\n696\nNorthmoor & Co Page\nBoxed words\nPears\nUpper Lane\nAutumn"_s);
    QCOMPARE(result->notes, QStringList());
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
