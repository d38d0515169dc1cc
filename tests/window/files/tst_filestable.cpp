// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form's table of files: found, sorted and kept by file, whichever row it stands in.

#include "support/windowtest.h"
#include "ui/newjob/files/filesmodel.h"
#include "ui/newjob/files/filesview.h"
#include "workflow/picking/uploadqueue.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestFilesTable : public cd::test::WindowTest
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void sortsByEveryColumn();
    void filtersAndSaysHowMany();
    void failedComeFirstWhenAsked();
    void selectionBelongsToFiles();
    void whatComesWhileFilteredIsFiltered();
    void removalAndUndoAreByFile();
    void aSelectionGoesAndComesBack();
    void aProblemNamesItsFile();
    void keysGoToFiles();
    void columnsAreRemembered();
    void copiesShareAnAnswerUnlessAPersonSaysNo();

private:
    void prepare() override;
    FilesView *view() const { return m_driver->find<FilesView>("filesTable"); }
    QStringList names() const { return m_driver->column("filesTable", u"File"_s); }
    QStringList selected() const;
    void select(const QStringList &files) const;
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder) const
    {
        view()->sortByColumn(column, order);
    }
    QString write(const QString &name, qint64 size) const;

    QList<QUrl> m_opened;
};

void TestFilesTable::prepare()
{
    new QAbstractItemModelTester(view()->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, view());
    write(u"papers/b.txt"_s, 30);
    write(u"papers/a.txt"_s, 200);
    write(u"papers/old/c.txt"_s, 10);
    write(u"papers/new/d.txt"_s, 20);
    m_driver->drop("filesTable", {m_driver->dataFolder() + u"/papers"_s});
    const QStringList expected{u"a.txt"_s, u"b.txt"_s, u"d.txt"_s, u"c.txt"_s};
    QTRY_COMPARE_WITH_TIMEOUT(names(), expected, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().uploads().isIdle(), patience);
}

QString TestFilesTable::write(const QString &name, qint64 size) const
{
    const QString path = m_driver->dataFolder() + u'/' + name;
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || !file.resize(size))
        qFatal("%s can't be written", qPrintable(path));
    return path;
}

QStringList TestFilesTable::selected() const
{
    QStringList all;
    const QList<int> ids = view()->selectedIds();
    for (const int id : ids)
        all.append(m_driver->workspace().uploads().find(id)->name);
    all.sort();
    return all;
}

void TestFilesTable::select(const QStringList &files) const
{
    QList<OrderedTableModel::Key> keys;
    for (const UploadItem &item : m_driver->workspace().uploads().items()) {
        if (files.contains(item.name))
            keys.append(item.id);
    }
    view()->select(keys);
}

void TestFilesTable::sortsByEveryColumn()
{
    const QStringList folders = m_driver->column("filesTable", u"Folder"_s);
    QCOMPARE(folders,
             (QStringList{u"papers"_s, u"papers"_s, QDir::toNativeSeparators(u"papers/new"_s),
                          QDir::toNativeSeparators(u"papers/old"_s)}));
    sortBy(FilesModel::Name, Qt::DescendingOrder);
    QTRY_COMPARE(names(), (QStringList{u"d.txt"_s, u"c.txt"_s, u"b.txt"_s, u"a.txt"_s}));
    sortBy(FilesModel::Size);
    QTRY_COMPARE(names(), (QStringList{u"c.txt"_s, u"d.txt"_s, u"b.txt"_s, u"a.txt"_s}));
    sortBy(FilesModel::Folder, Qt::DescendingOrder);
    QTRY_COMPARE(names(), (QStringList{u"c.txt"_s, u"d.txt"_s, u"a.txt"_s, u"b.txt"_s}));
    sortBy(-1);
    QTRY_COMPARE(names(), (QStringList{u"a.txt"_s, u"b.txt"_s, u"d.txt"_s, u"c.txt"_s}));
}

void TestFilesTable::filtersAndSaysHowMany()
{
    auto *shown = m_driver->find<QLabel>("filesShown");
    QVERIFY(!shown->isVisible());
    m_driver->type("filesFilter", u"papers/o"_s);
    QTRY_COMPARE(names(), QStringList{u"c.txt"_s});
    QVERIFY(shown->isVisible());
    QVERIFY(shown->text().contains(u'1') && shown->text().contains(u'4'));
    m_driver->type("filesFilter", u"nothing"_s);
    QTRY_VERIFY(names().isEmpty());
    QTest::keyClick(m_driver->find<QLineEdit>("filesFilter"), Qt::Key_Escape);
    QTRY_COMPARE(names().size(), 4);
    QVERIFY(!shown->isVisible());
    m_driver->type("filesFilter", u"b.txt"_s);
    QTRY_COMPARE(names(), QStringList{u"b.txt"_s});
    QTest::keyClick(m_driver->find<QLineEdit>("filesFilter"), Qt::Key_Return);
    QVERIFY(view()->hasFocus());
    m_driver->click("clearFilesButton"); // all, shown or not
    QVERIFY(m_driver->workspace().uploads().items().isEmpty());
}

void TestFilesTable::failedComeFirstWhenAsked()
{
    m_driver->workspace().uploads().addIds(u"no-file-id"_s);
    QTRY_COMPARE(names().size(), 5);
    QCOMPARE(names().constLast(), u"no-file-id"_s);
    m_driver->click("filesFailedFirst");
    QTRY_COMPARE(names().constFirst(), u"no-file-id"_s);
    sortBy(FilesModel::Name);
    QTRY_COMPARE(names().at(1), u"a.txt"_s);
    QCOMPARE(names().constFirst(), u"no-file-id"_s);
    m_driver->workspace().uploads().addIds(u"x-no-id"_s);
    QTRY_COMPARE(names().mid(0, 3), (QStringList{u"no-file-id"_s, u"x-no-id"_s, u"a.txt"_s}));
    m_driver->click("filesFailedFirst");
    QTRY_COMPARE(names().constFirst(), u"a.txt"_s);
}

void TestFilesTable::selectionBelongsToFiles()
{
    const QStringList chosen{u"a.txt"_s, u"c.txt"_s};
    select(chosen);
    QCOMPARE(selected(), chosen);
    sortBy(FilesModel::Name, Qt::DescendingOrder);
    QTRY_COMPARE(names().constFirst(), u"d.txt"_s);
    QCOMPARE(selected(), chosen);
    m_driver->type("filesFilter", u"papers/o"_s);
    QTRY_COMPARE(names().size(), 1);
    QCOMPARE(selected(), QStringList{u"c.txt"_s}); // nothing is removed that is not seen
    m_driver->type("filesFilter", QString());
    QTRY_COMPARE(names().size(), 4);
    QCOMPARE(selected(), QStringList{u"c.txt"_s});
}

void TestFilesTable::whatComesWhileFilteredIsFiltered()
{
    m_driver->type("filesFilter", u"/old"_s);
    QTRY_COMPARE(names(), QStringList{u"c.txt"_s});
    m_driver->drop("filesTable", {write(u"more/x.txt"_s, 7), write(u"more/old.txt"_s, 8)});
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"c.txt"_s, u"old.txt"_s}), patience);
    QCOMPARE(m_driver->workspace().uploads().items().size(), 6);
}

void TestFilesTable::removalAndUndoAreByFile()
{
    sortBy(FilesModel::Size);
    QTRY_COMPARE(names().constFirst(), u"c.txt"_s);
    view()->setFocus();
    select({u"d.txt"_s});
    m_driver->press(Qt::Key_Delete);
    QCOMPARE(names(), (QStringList{u"c.txt"_s, u"b.txt"_s, u"a.txt"_s}));
    QCOMPARE(selected(), QStringList{u"b.txt"_s}); // which took its place
    m_driver->type("filesFilter", u"a.txt"_s);
    QTRY_COMPARE(names().size(), 1);
    m_driver->window().findChild<QAction *>(u"undo"_s)->trigger();
    const QStringList expected{u"c.txt"_s, u"d.txt"_s, u"b.txt"_s, u"a.txt"_s};
    QTRY_COMPARE_WITH_TIMEOUT(names(), expected, patience); // in sight, and in its place
    QTRY_COMPARE(selected(), QStringList{u"d.txt"_s});
}

void TestFilesTable::aSelectionGoesAndComesBack()
{
    const auto *title = m_driver->find<QLabel>("filesTitle");
    const auto *estimate = m_driver->find<QLabel>("estimate");
    const QStringList all = names();
    const QString titleOfAll = title->text();
    const QString estimateOfAll = estimate->text();
    view()->setFocus();
    select({u"b.txt"_s, u"d.txt"_s});
    m_driver->press(Qt::Key_Delete);
    const QStringList rest{u"a.txt"_s, u"c.txt"_s};
    QCOMPARE(names(), rest);
    const QString titleOfRest = title->text();
    const QString estimateOfRest = estimate->text();
    QVERIFY(titleOfRest != titleOfAll);
    QVERIFY(estimateOfRest != estimateOfAll && estimateOfRest.contains(u'2'));
    const auto trigger = [this](const QString &action) {
        m_driver->window().findChild<QAction *>(action)->trigger();
    };
    for (int i = 0; i < 2; ++i) {
        trigger(u"undo"_s);
        QCOMPARE(names(), all);
        QCOMPARE(selected(), (QStringList{u"b.txt"_s, u"d.txt"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(estimate->text(), estimateOfAll, patience);
        QCOMPARE(title->text(), titleOfAll);
        trigger(u"redo"_s);
        QCOMPARE(names(), rest);
        QTRY_COMPARE_WITH_TIMEOUT(estimate->text(), estimateOfRest, patience);
        QCOMPARE(title->text(), titleOfRest);
    }
}

/// Those before it, which are on this computer, have no IDs yet.
void TestFilesTable::aProblemNamesItsFile()
{
    RemoteFile odd;
    odd.id = {u"not an id"_s};
    odd.name = u"odd.pdf"_s;
    m_driver->workspace().uploads().addRemote({odd});
    auto *note = m_driver->find<QLabel>("filesNote");
    QTRY_VERIFY(note->text().contains(odd.name));
    select({odd.name});
    view()->setFocus();
    m_driver->press(Qt::Key_Delete);
    QTRY_VERIFY(!note->text().contains(odd.name));
}

void TestFilesTable::keysGoToFiles()
{
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, FilesModel::Size));
    m_driver->press(Qt::Key_End);
    QCOMPARE(view()->currentIndex().row(), 3);
    m_driver->press(Qt::Key_Home);
    QCOMPARE(view()->currentIndex().row(), 0);
    view()->setCurrentIndex(view()->model()->index(0, FilesModel::Size));
    m_driver->typeKeys(u"d."_s);
    QCOMPARE(selected(), QStringList{u"d.txt"_s});
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    m_driver->press(Qt::Key_Return);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    const QString path = m_driver->dataFolder() + u"/papers/new/d.txt"_s;
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(path)});
}

void TestFilesTable::columnsAreRemembered()
{
    sortBy(FilesModel::Size, Qt::DescendingOrder);
    QTRY_COMPARE(names().constFirst(), u"a.txt"_s);
    view()->horizontalHeader()->resizeSection(FilesModel::Folder, 123);
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(view()->columnWidth(FilesModel::Folder), 123);
    QTRY_COMPARE_WITH_TIMEOUT(
        names(), (QStringList{u"a.txt"_s, u"b.txt"_s, u"d.txt"_s, u"c.txt"_s}), patience);
    QCOMPARE(view()->horizontalHeader()->sortIndicatorSection(), int(FilesModel::Size));
}

void TestFilesTable::copiesShareAnAnswerUnlessAPersonSaysNo()
{
    const UploadQueue &uploads = m_driver->workspace().uploads();
    auto *once = m_driver->find<QCheckBox>("copiesOnceBox");
    QVERIFY(!once->isVisibleTo(&m_driver->window()));
    m_driver->drop("filesTable", {write(u"papers/copy.txt"_s, 30)});
    QTRY_VERIFY_WITH_TIMEOUT(once->isVisibleTo(&m_driver->window()), patience);
    QVERIFY(once->isChecked());
    QCOMPARE(uploads.files().size(), 5);
    QCOMPARE(uploads.ids().size(), 4);
    m_driver->click("copiesOnceBox");
    QVERIFY(uploads.areCopiesApart());
    QCOMPARE(uploads.ids().size(), 5);
    m_driver->click("removeCopiesButton");
    QTRY_VERIFY(!once->isVisibleTo(&m_driver->window()));
    QCOMPARE(uploads.ids().size(), 4);
}

QTEST_MAIN(TestFilesTable)
#include "tst_filestable.moc"
