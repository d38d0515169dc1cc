// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesorder.h"

#include "support/stricttest.h"
#include "ui/words/filterwords.h"
#include "workflow/picking/uploaditemlist.h"

#include <QLocale>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Ids = QList<qint64>;
using State = UploadItem::State;

namespace {

UploadItem item(int id, const QString &path, qint64 size, State state = State::Local)
{
    UploadItem made;
    made.id = id;
    made.path = path;
    made.name = path.mid(path.lastIndexOf(u'/') + 1);
    made.size = size;
    made.state = state;
    return made;
}

UploadItemList files()
{
    UploadItem waiting = item(6, u"/b/Zebra.pdf"_s, 5);
    waiting.error = ServiceError{.kind = ServiceError::Kind::Offline};
    UploadItem copy = item(7, u"/b/copy.pdf"_s, 10);
    copy.sameAs = 1;
    return {item(1, u"/a/file 10.pdf"_s, 10),
            item(2, u"/a/file 9.pdf"_s, 300),
            item(3, u"/b 2/Ärger.docx"_s, 20, State::Failed),
            item(4, u"/b 10/alpha.txt"_s, 20, State::Ready),
            item(5, u"/b 2/beta.txt"_s, -1, State::Elsewhere),
            waiting,
            copy};
}

} // namespace

class TestFilesOrder : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    // Numbers are no numbers in the C locale.
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void each_data();
    void each();
};

void TestFilesOrder::each_data()
{
    QTest::addColumn<FilesQuestion>("question");
    QTest::addColumn<Ids>("ids");
    const auto row = [](const char *name, const FilesQuestion &question, const Ids &ids) {
        QTest::newRow(name) << question << ids;
    };
    const auto words = [](const QString &typed) {
        return FilesQuestion{.words = filterWords(typed)};
    };
    row("as picked", {}, {1, 2, 3, 4, 5, 6, 7});
    row("by name", {.sort = FilesSort::Name, .words = {}}, {4, 3, 5, 7, 2, 1, 6});
    row("by name, from the end",
        {.sort = FilesSort::Name, .sortOrder = Qt::DescendingOrder, .words = {}},
        {6, 1, 2, 7, 5, 3, 4});
    row("by folder", {.sort = FilesSort::Folder, .words = {}},
        {1, 2, 6, 7, 3, 5, 4}); // those of one as they stand
    row("by folder, from the end",
        {.sort = FilesSort::Folder, .sortOrder = Qt::DescendingOrder, .words = {}},
        {4, 3, 5, 6, 7, 1, 2});
    row("by size", {.sort = FilesSort::Size, .words = {}}, {5, 6, 1, 7, 3, 4, 2});
    row("by state", {.sort = FilesSort::State, .words = {}}, {3, 5, 6, 7, 1, 2, 4});
    row("failed first", {.isFailedFirst = true, .words = {}}, {3, 5, 1, 2, 4, 6, 7});
    row("failed first, by size from the end",
        {.sort = FilesSort::Size,
         .sortOrder = Qt::DescendingOrder,
         .isFailedFirst = true,
         .words = {}},
        {3, 5, 2, 4, 1, 7, 6});
    row("a word", words(u"FILE"_s), {1, 2});
    row("two words", words(u"pdf 9"_s), {2});
    row("a phrase", words(u"\"file 1\""_s), {1});
    row("a folder", words(u"\"b 2/\""_s), {3, 5});
    row("a word with an accent", words(u"ärger"_s), {3});
    row("nothing", words(u"invoice"_s), {});
    row("a word, by name", {.sort = FilesSort::Name, .words = {u".pdf"_s}}, {7, 2, 1, 6});
}

void TestFilesOrder::each()
{
    QFETCH(const FilesQuestion, question);
    QFETCH(const Ids, ids);
    QCOMPARE(orderOf(files(), question), ids);
}

QTEST_MAIN(TestFilesOrder)
#include "tst_filesorder.moc"
