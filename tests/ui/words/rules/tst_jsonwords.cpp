// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rules/jsonwords.h"

#include "support/offscreen.h"
#include "ui/words/jobname.h"

#include <QSet>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// Where a file is wrong, and what a job was made from, in words.
class TestJsonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultSaysWhere();
    void eachFaultHasItsOwnReason();
    void aJobNamesItsVersion();
};

void TestJsonWords::aFaultSaysWhere()
{
    QCOMPARE(placeText({}), QString());
    QCOMPARE(placeText({3, 14}), u"Line 3, column 14"_s);
    const JsonFault fault{JsonFault::Kind::DuplicateKey, {3, 14}, u"mode"_s};
    QVERIFY(faultText(fault).startsWith(u"Line 3, column 14: “mode”"_s));
    QVERIFY(!faultText({JsonFault::Kind::NotText, {}, {}}).contains(u"Line"_s));
}

void TestJsonWords::eachFaultHasItsOwnReason()
{
    QSet<QString> reasons;
    int kinds = 0;
    for (int kind = 0; kind <= int(JsonFault::Kind::GoesOn); ++kind, ++kinds)
        reasons.insert(faultText({JsonFault::Kind(kind), {}, u"x"_s}));
    QCOMPARE(reasons.size(), kinds);
}

void TestJsonWords::aJobNamesItsVersion()
{
    JobOrigin origin;
    QCOMPARE(presetText(origin), QString());
    origin.preset = u"Invoices"_s;
    QCOMPARE(presetText(origin), u"Invoices"_s);
    origin.presetVersion = 12;
    QCOMPARE(presetText(origin), u"Invoices v12"_s);
    origin.isPresetChanged = true;
    QCOMPARE(presetText(origin), u"Invoices v12 · changed"_s);
    origin.presetVersion = 0; // a job of an earlier version of the program
    QCOMPARE(presetText(origin), u"Invoices (changed)"_s);
}

QTEST_MAIN(TestJsonWords)
#include "tst_jsonwords.moc"
