// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tablecopy.h"

#include "support/offscreen.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

QString pasted(const QString &type)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return QString::fromUtf8(data->data(type));
}

/// What a program that takes HTML finds in each cell.
CellTable pastedHtml()
{
    QTextDocument document;
    document.setHtml(QGuiApplication::clipboard()->mimeData()->html());
    const auto *table
        = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().isEmpty()
                                         ? nullptr
                                         : document.rootFrame()->childFrames().constFirst());
    CellTable cells;
    for (int row = 0; table && row < table->rows(); ++row) {
        cells += QStringList();
        for (int column = 0; column < table->columns(); ++column) {
            QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
            cursor.setPosition(table->cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
            cells.last() += cursor.selectedText().replace(QChar::LineSeparator, u'\n');
        }
    }
    return cells;
}

} // namespace

/// What is copied lands in cells, wherever it is pasted.
class TestTableCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void eachKindHasTheCells()
    {
        const CellTable table{{u"a"_s, u"b,c"_s}, {u"<b>d</b> & e"_s, u"f"_s}};
        copyTable(table);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a\tb,c\n<b>d</b> & e\tf\n"_s);
        QCOMPARE(pasted(u"text/csv"_s), u"\"a\",\"b,c\"\r\n\"<b>d</b> & e\",\"f\"\r\n"_s);
        QCOMPARE(pastedHtml(), table);
    }

    void tabsAndLinesStayInTheirCell()
    {
        const CellTable table{{u"one\ntwo"_s, u"three\tfour"_s, u"\"five\""_s}};
        copyTable(table);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"\"one\ntwo\"\t\"three\tfour\"\t\"\"\"five\"\"\"\n"_s);
        QCOMPARE(pasted(u"text/csv"_s), u"\"one\ntwo\",\"three\tfour\",\"\"\"five\"\"\"\r\n"_s);
        QCOMPARE(pastedHtml().constFirst().constFirst(), u"one\ntwo"_s);
    }

    void aTableGivesItsSelectedRows()
    {
        QStandardItemModel model(3, 3);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(row).arg(column)));
        }
        model.item(2, 0)->setText(u"=1+1"_s);
        TableView view;
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setColumnHidden(1, true);
        view.horizontalHeader()->moveSection(2, 0);
        view.selectRow(2);
        view.selectionModel()->select(model.index(0, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"02\t00\n22\t'=1+1\n"_s);
    }

    void nothingSelectedLeavesTheClipboard()
    {
        copyTable({{u"before"_s}});
        QStandardItemModel model(1, 1);
        TableView view;
        view.setModel(&model);
        copySelectedRows(view);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before\n"_s);
    }
};

QTEST_MAIN(TestTableCopy)
#include "tst_tablecopy.moc"
