// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/offscreen.h"
#include "ui/details/resultsmodel.h"
#include "ui/details/resultspane.h"
#include "ui/details/sampleresults.h"
#include "workflow/workspace.h"

#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

QStringList folders(const ResultsModel &model)
{
    QStringList folders;
    for (int row = 0; row < model.rowCount(); ++row)
        folders += model.index(row, ResultsModel::Folder).data().toString();
    return folders;
}

} // namespace

/// Files of one name are told apart by their folders.
class TestResultFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void belowTheOneThatHoldsAll_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("one folder")
            << QStringList{u"/home/a/papers/1.txt"_s, u"/home/a/papers/2.txt"_s}
            << QStringList{u"papers"_s, u"papers"_s};
        QTest::newRow("folders in folders")
            << QStringList{u"/papers/2025/deep/1.txt"_s, u"/papers/2026/1.txt"_s,
                           u"/papers/1.txt"_s}
            << QStringList{u"papers/2025/deep"_s, u"papers/2026"_s, u"papers"_s};
        QTest::newRow("names that begin alike")
            << QStringList{u"/a/paper/1.txt"_s, u"/a/papers/1.txt"_s}
            << QStringList{u"a/paper"_s, u"a/papers"_s};
        QTest::newRow("nothing in common")
            << QStringList{u"/a/1.txt"_s, u"/b/1.txt"_s} << QStringList{u"/a"_s, u"/b"_s};
        QTest::newRow("at the root")
            << QStringList{u"/1.txt"_s, u"/a/1.txt"_s} << QStringList{u"/"_s, u"/a"_s};
        QTest::newRow("one by its ID")
            << QStringList{QString(), u"/a/papers/1.txt"_s} << QStringList{QString(), u"papers"_s};
        QTest::newRow("all by their IDs") << QStringList{QString()} << QStringList{QString()};
    }

    void belowTheOneThatHoldsAll()
    {
        QFETCH(const QStringList, paths);
        QFETCH(const QStringList, shown);
        QList<ExportRow> rows;
        for (const QString &path : paths)
            rows += unclassified(path);
        ResultsModel model;
        model.setResults(endedResults(rows));
        QCOMPARE(folders(model), shown);
        QCOMPARE(model.hasFolders(), !paths.join(QString()).isEmpty());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int column : {ResultsModel::File, ResultsModel::Folder}) {
                const QString tip = model.index(row, column).data(Qt::ToolTipRole).toString();
                QVERIFY2(tip.contains(paths.at(row)), qPrintable(tip));
            }
        }
    }

    void whereThereIsRoom()
    {
        const QTemporaryDir folder;
        Workspace workspace(folder.path(), {.useKeychain = false, .readEnvironment = false});
        QVERIFY(workspace.open());
        ResultsPane pane(workspace);
        const auto *table = pane.findChild<QTableView *>(u"resultsTable"_s);
        QVERIFY(table);
        JobDetails details;
        details.files = {{.id = {u"f"_s}, .name = u"1.txt"_s, .path = u"/papers/1.txt"_s}};
        pane.resize(2000, 600);
        pane.show();
        pane.setJob({}, details);
        QTRY_VERIFY(!table->isColumnHidden(ResultsModel::Folder));
        pane.resize(400, 600);
        QTRY_VERIFY(table->isColumnHidden(ResultsModel::Folder));
        pane.resize(2000, 600);
        QTRY_VERIFY(!table->isColumnHidden(ResultsModel::Folder));
        details.files.first().path.clear();
        pane.setJob({}, details);
        QVERIFY(table->isColumnHidden(ResultsModel::Folder));
    }

    /// Widths that a version without the column kept would be those of others.
    void layoutsOfAnotherVersionAreNotTaken()
    {
        const QTemporaryDir folder;
        Workspace workspace(folder.path(), {.useKeychain = false, .readEnvironment = false});
        QVERIFY(workspace.open());
        ResultsPane pane(workspace);
        const auto *table = pane.findChild<QTableView *>(u"resultsTable"_s);
        QTableView other;
        QVERIFY(!pane.restoreState(other.horizontalHeader()->saveState()));
        QVERIFY(!pane.restoreState({}));
        ResultsPane same(workspace);
        same.findChild<QTableView *>(u"resultsTable"_s)->setColumnWidth(ResultsModel::Type, 123);
        QVERIFY(pane.restoreState(same.saveState()));
        QCOMPARE(table->columnWidth(ResultsModel::Type), 123);
    }
};

QTEST_MAIN(TestResultFolders)
#include "tst_resultfolders.moc"
