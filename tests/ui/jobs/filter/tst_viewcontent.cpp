// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/filter/viewcontent.h"

#include "support/offscreen.h"

#include <QJsonDocument>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

ViewContent sample()
{
    return {.words = u"march \"two words\""_s,
            .groups = {JobGroup::Unsure, JobGroup::Failed},
            .archived = true,
            .sorting = Sorting{JobColumn::Files, Qt::AscendingOrder},
            .columns = {{JobColumn::Label, 120}, {JobColumn::Status, 80}, {JobColumn::Id, 0}}};
}

ViewContent read(const QByteArray &text)
{
    return viewContentFromJson(QJsonDocument::fromJson(text).object());
}

} // namespace

/// What a view consists of outlasts the program, and later versions of it.
class TestViewContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void itComesBack();
    void itIsWrittenInWords();
    void whatIsNotKnownIsPassedOver_data();
    void whatIsNotKnownIsPassedOver();
    void everyColumnAndGroupHasAKeyOfItsOwn();
    void aViewMayLeaveThingsOpen();
    void aListFitsOrDoesNot_data();
    void aListFitsOrDoesNot();
};

void TestViewContent::itComesBack()
{
    QCOMPARE(viewContentFromJson(toJson(sample())), sample());
    QCOMPARE(viewContentFromJson(toJson({})), ViewContent());
}

/// What was written once must be read for ever.
void TestViewContent::itIsWrittenInWords()
{
    const QByteArray written
        = R"({"archive":true,"columns":[{"column":"label","width":120},{"column":"status","width":80},{"column":"id","width":0}],"groups":["failed","unsure"],"sort":{"column":"files","descending":false},"words":"march \"two words\""})";
    QCOMPARE(QJsonDocument(toJson(sample())).toJson(QJsonDocument::Compact), written);
    QCOMPARE(read(written), sample());
}

void TestViewContent::whatIsNotKnownIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ViewContent>("content");
    QTest::newRow("nothing") << QByteArray() << ViewContent();
    QTest::newRow("no object") << QByteArray("[1, 2]") << ViewContent();
    QTest::newRow("wrong types") << QByteArray(
        R"({"words": 3, "groups": "failed", "archive": "yes", "sort": [], "columns": {}})")
                                 << ViewContent();
    QTest::newRow("group") << QByteArray(R"({"groups": ["postponed", "failed", 7]})")
                           << ViewContent{.groups = {JobGroup::Failed}};
    QTest::newRow("column") << QByteArray(
        R"({"columns": [{"column": "price", "width": 9}, {"column": "label", "width": 9}, 3]})")
                            << ViewContent{.columns = {{JobColumn::Label, 9}}};
    QTest::newRow("column twice") << QByteArray(
        R"({"columns": [{"column": "label"}, {"column": "label", "width": 9}]})")
                                  << ViewContent{.columns = {{JobColumn::Label, 0}}};
    QTest::newRow("widths") << QByteArray(
        R"({"columns": [{"column": "label", "width": -5}, {"column": "id", "width": 99999999}]})")
                            << ViewContent{.columns
                                           = {{JobColumn::Label, 0}, {JobColumn::Id, 10'000}}};
    QTest::newRow("sorting") << QByteArray(R"({"sort": {"column": "price"}})") << ViewContent();
    QTest::newRow("more") << QByteArray(R"({"words": "a", "colours": ["red"]})")
                          << ViewContent{.words = u"a"_s};
}

void TestViewContent::whatIsNotKnownIsPassedOver()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ViewContent, content);
    QCOMPARE(read(text), content);
}

void TestViewContent::everyColumnAndGroupHasAKeyOfItsOwn()
{
    QSet<QString> keys;
    for (int column = 0; column < jobColumnCount; ++column)
        keys.insert(jobColumnKey(static_cast<JobColumn>(column)));
    QCOMPARE(keys.size(), jobColumnCount);
    keys.clear();
    for (int group = 0; group < jobGroupCount; ++group)
        keys.insert(jobGroupKey(static_cast<JobGroup>(group)));
    QCOMPARE(keys.size(), jobGroupCount);
}

void TestViewContent::aViewMayLeaveThingsOpen()
{
    ViewContent open = sample();
    open.sorting.reset();
    open.columns.clear();
    QVERIFY(fits(sample(), open));
    QVERIFY(!fits(open, sample()));
}

void TestViewContent::aListFitsOrDoesNot_data()
{
    QTest::addColumn<ViewContent>("list");
    ViewContent list = sample();
    list.words = u"april"_s;
    QTest::newRow("words") << list;
    list = sample();
    list.groups.remove(JobGroup::Failed);
    QTest::newRow("groups") << list;
    list = sample();
    list.archived = false;
    QTest::newRow("archive") << list;
    list = sample();
    list.sorting->order = Qt::DescendingOrder;
    QTest::newRow("sorting") << list;
    list = sample();
    list.columns.swapItemsAt(0, 1);
    QTest::newRow("order of columns") << list;
    list = sample();
    list.columns.first().width = 121;
    QTest::newRow("width of a column") << list;
    list = sample();
    list.columns.removeFirst();
    QTest::newRow("hidden column") << list;
}

void TestViewContent::aListFitsOrDoesNot()
{
    QFETCH(const ViewContent, list);
    QVERIFY(fits(sample(), sample()));
    QVERIFY(!fits(list, sample()));
}

QTEST_MAIN(TestViewContent)
#include "tst_viewcontent.moc"
