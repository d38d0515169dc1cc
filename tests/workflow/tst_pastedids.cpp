// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/pastedids.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestPastedIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
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

QTEST_GUILESS_MAIN(TestPastedIds)
#include "tst_pastedids.moc"
