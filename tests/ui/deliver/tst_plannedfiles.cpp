// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a look has found: its counts, which are a filter and add up, and the table.

#include "support/offscreen.h"
#include "ui/deliver/planned/plannedchips.h"
#include "ui/deliver/planned/plannedlist.h"
#include "ui/deliver/planned/plannedmodel.h"
#include "ui/deliver/planned/plannedview.h"
#include "ui/look/typemark.h"
#include "ui/review/reviewstrip.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestPlannedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void eachStatusIsInOneGroup();
    void theCountsAddUp();
    void aCountIsAFilter();
    void wordsAreLookedForInAllColumns();
    void rowsAreSorted();
    void namesThatChangeAreKnown();
    void aNewLookKeepsWhatIsSelected();
    void theCurrentRowIsDrawnOtherwise();
    void aListSaysWhereFilesWouldGo();
};

namespace {

PlannedFile file(const QString &name, const QString &target, PlannedFile::Status status)
{
    PlannedFile made;
    made.source.path = u"/in/post/"_s + name;
    made.source.name = name;
    made.source.type = u"invoice"_s;
    made.source.isClassified = true;
    made.target = target;
    made.status = status;
    return made;
}

QList<PlannedFile> someFiles()
{
    using enum PlannedFile::Status;
    QList<PlannedFile> files{file(u"b 10.pdf"_s, u"invoice/b 10.pdf"_s, Ready),
                             file(u"b 9.pdf"_s, u"invoice/b 9.pdf"_s, Ready),
                             file(u"c.pdf"_s, u"invoice/c (2).pdf"_s, Numbered),
                             file(u"d.pdf"_s, u"invoice/d.pdf"_s, SameThere),
                             file(u"e.pdf"_s, {}, NoType),
                             file(u"f.pdf"_s, {}, Failed)};
    files[1].source.isReviewed = true;
    files[4].source.type.reset();
    files[5].source.isClassified = false;
    return files;
}

QStringList shown(const PlannedModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

} // namespace

void TestPlannedFiles::eachStatusIsInOneGroup()
{
    for (int i = 0; i <= static_cast<int>(PlannedFile::Status::Failed); ++i) {
        PlannedFile one = file(u"a"_s, u"a"_s, static_cast<PlannedFile::Status>(i));
        const PlannedGroup group = groupOf(one);
        QCOMPARE(one.isDelivered(), group <= PlannedGroup::ForReview);
        QVERIFY(!groupText(group, DeliveryPlan::Action::Copy).isEmpty());
        QVERIFY(!groupExplanation(group).isEmpty());
        QVERIFY(!plannedWord(one, DeliveryPlan::Action::Move).isEmpty());
    }
    PlannedFile review = file(u"a"_s, u"_review/a"_s, PlannedFile::Status::Ready);
    review.isForReview = true;
    QCOMPARE(groupOf(review), PlannedGroup::ForReview);
    QCOMPARE(groupText(PlannedGroup::ForReview, DeliveryPlan::Action::Copy), u"to _review"_s);
}

void TestPlannedFiles::theCountsAddUp()
{
    PlannedChips chips;
    chips.setFiles(someFiles(), DeliveryPlan::Action::Copy);
    int sum = 0;
    QStringList texts;
    const QList<QToolButton *> all = chips.findChildren<QToolButton *>();
    for (const QToolButton *chip : all) {
        if (chip->isHidden())
            continue;
        texts += chip->text();
        sum += chip->text().section(u"  "_s, 1).toInt();
    }
    QCOMPARE(sum, 6);
    QCOMPARE(texts,
             (QStringList{u"to copy  2"_s, u"numbered  1"_s, u"same content there  1"_s,
                          u"stay where they are  2"_s}));
}

void TestPlannedFiles::aCountIsAFilter()
{
    PlannedModel model;
    QAbstractItemModelTester tester(&model);
    PlannedChips chips;
    connect(&chips, &PlannedChips::chosenChanged, &model, &PlannedModel::setGroup);
    model.setFiles(someFiles(), {});
    chips.setFiles(someFiles(), DeliveryPlan::Action::Copy);
    QTRY_COMPARE(model.rowCount(), 6);
    auto *numbered = chips.findChild<QToolButton *>(u"plannedChip-1"_s);
    numbered->click();
    QTRY_COMPARE(shown(model, PlannedModel::File), QStringList{u"c.pdf"_s});
    chips.findChild<QToolButton *>(u"plannedChip-0"_s)->click(); // one at a time
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!numbered->isChecked());
    QList<PlannedFile> others = someFiles();
    others.remove(0, 2);
    model.setFiles(others, {});
    chips.setFiles(others, DeliveryPlan::Action::Copy); // there are none of the chosen
    QTRY_COMPARE(model.rowCount(), 4);
}

void TestPlannedFiles::wordsAreLookedForInAllColumns()
{
    PlannedModel model;
    model.setFiles(someFiles(), {});
    for (const auto &[words, rows] :
         {std::pair(u"b 9"_s, 1), std::pair(u"invoice/"_s, 4), std::pair(u"no type"_s, 1),
          std::pair(u"post"_s, 6), std::pair(u"reviewed"_s, 1), std::pair(u"xyz"_s, 0)}) {
        model.setFilter(words);
        QTRY_COMPARE(model.rowCount(), rows);
    }
}

void TestPlannedFiles::rowsAreSorted()
{
    PlannedModel model;
    QLocale::setDefault(QLocale(QLocale::English)); // "9" comes before "10"
    model.setFiles(someFiles(), {});
    QTRY_COMPARE(shown(model, PlannedModel::File).value(0), u"b 10.pdf"_s);
    model.sort(PlannedModel::File, Qt::AscendingOrder);
    QTRY_COMPARE(shown(model, PlannedModel::File).value(0), u"b 9.pdf"_s);
    model.sort(PlannedModel::File, Qt::DescendingOrder);
    QTRY_COMPARE(shown(model, PlannedModel::File).value(0), u"f.pdf"_s);
    QCOMPARE(shown(model, PlannedModel::Status).value(0), u"stays, failed"_s);
}

void TestPlannedFiles::namesThatChangeAreKnown()
{
    PlannedModel model;
    model.setTypes({u"cv"_s, u"invoice"_s});
    model.setFiles(someFiles(), {.root = u"/srv/Sorted/March"_s});
    QTRY_COMPARE(model.rowCount(), 6);
    const auto at = [&model](int row, int role) {
        return model.index(row, PlannedModel::To).data(role).toInt();
    };
    QCOMPARE(at(0, PlannedModel::ChangedFromRole), -1);
    QCOMPARE(at(2, PlannedModel::ChangedFromRole), 8); // behind "invoice/"
    QCOMPARE(at(0, PlannedModel::MarkRole), 1); // its place among the rules
    QCOMPARE(at(4, PlannedModel::MarkRole), int(TypeMark::NoType));
    QCOMPARE(at(5, PlannedModel::MarkRole), int(TypeMark::Failed));
    QCOMPARE(model.headerData(PlannedModel::To, Qt::Horizontal).toString(),
             u"To, in Sorted/March"_s);
    QCOMPARE(shown(model, PlannedModel::Status).value(1), u"copy, reviewed"_s);
    QCOMPARE(shown(model, PlannedModel::From).value(0), u"post"_s);
}

void TestPlannedFiles::aNewLookKeepsWhatIsSelected()
{
    PlannedModel model;
    PlannedView view(model);
    model.setFiles(someFiles(), {});
    QTRY_COMPARE(model.rowCount(), 6);
    view.selectRow(2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QList<PlannedFile> again = someFiles();
    again[2].target = u"x/c.pdf"_s;
    model.setFiles(again, {});
    QCoreApplication::processEvents();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(view.currentIndex().row(), 2);
    QCOMPARE(model.index(2, PlannedModel::To).data().toString(), u"x/c.pdf"_s);
}

void TestPlannedFiles::theCurrentRowIsDrawnOtherwise()
{
    PlannedModel model;
    PlannedView view(model);
    view.resize(900, 300);
    view.show();
    model.setFiles(someFiles(), {});
    QTRY_COMPARE(model.rowCount(), 6);
    view.selectRow(0);
    view.clearSelection(); // the ground is the same then
    const QRect cell = view.visualRect(model.index(2, PlannedModel::To));
    const QImage before = view.viewport()->grab(cell).toImage();
    view.selectionModel()->setCurrentIndex(model.index(2, 0), QItemSelectionModel::NoUpdate);
    QVERIFY(view.viewport()->grab(cell).toImage() != before);
}

/// Those that go nowhere say why; what a spreadsheet would take for a formula is harmless.
void TestPlannedFiles::aListSaysWhereFilesWouldGo()
{
    QList<PlannedFile> files = someFiles();
    files[0].source.name = u"=1+1"_s;
    files[0].source.confidence = 0.93;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    ReviewStrip strip;
    saveList(path, u"/srv/sorted"_s, files, strip);
    QTRY_VERIFY(strip.isAbout(u"list"_s));
    QFile saved(path);
    QVERIFY(saved.open(QFile::ReadOnly));
    const QStringList lines
        = QString::fromUtf8(saved.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    const QString first
        = uR"("'=1+1","/in/post/b 10.pdf","/srv/sorted/invoice/b 10.pdf","ready","invoice",0.93,)"_s;
    QCOMPARE(lines.at(1).left(first.size()), first);
    const QString fifth = uR"("e.pdf","/in/post/e.pdf",,"no_type",,)"_s;
    QCOMPARE(lines.at(5).left(fifth.size()), fifth);
    saveList(folder.filePath(u"gone/list.csv"_s), u"/srv/sorted"_s, files, strip);
    QTRY_VERIFY(strip.findChild<QLabel *>(u"reviewSaid"_s)->text().contains(u"not be written"_s));
}

QTEST_MAIN(TestPlannedFiles)
#include "tst_plannedfiles.moc"
