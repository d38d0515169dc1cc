// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/offscreen.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/charttools.h"
#include "ui/charts/chartview.h"
#include "ui/charts/typeschart.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// A chart beside its figures, and taken elsewhere.
class TestChartPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void figuresStandInATable();
    void whatItShowsIsSaid();
    void pictureAndFiguresAreCopied();
    void itIsSavedAsWhatTheNameSays();
    void whatCannotBeSavedIsSaid();

private:
    template<typename Part>
    Part *part(const QString &name) const
    {
        return m_pane->findChild<Part *>(name);
    }

    std::unique_ptr<ChartPane> m_pane;
};

void TestChartPane::init()
{
    failOnWarnings();
    m_pane = std::make_unique<ChartPane>(u"sample"_s, u"Files by type"_s);
    m_pane->setChart(std::make_shared<const TypesChart>(
        QList<ChartedType>{{u"invoice"_s, 0, 12, 14}, {u"receipt"_s, 1, 5, 3}}));
    m_pane->resize(500, 300);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestChartPane::figuresStandInATable()
{
    auto *view = part<ChartView>(u"sample"_s);
    auto *table = part<TableView>(u"sampleTable"_s);
    QVERIFY(view->isVisible());
    QVERIFY(!table->isVisible());
    QTest::mouseClick(part<QToolButton>(u"sampleAsTable"_s), Qt::LeftButton);
    QVERIFY(!view->isVisible());
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"5"_s);
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), u"Labelled so"_s);
    m_pane->setChart(std::make_shared<const TypesChart>(QList<ChartedType>{{u"cv"_s, 0, 7}}));
    QCOMPARE(table->model()->rowCount(), 1);
    m_pane->setChart(nullptr);
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestChartPane::whatItShowsIsSaid()
{
    auto *view = part<ChartView>(u"sample"_s);
    QCOMPARE(view->accessibleName(), u"Files by type"_s);
    QCOMPARE(view->accessibleDescription(), u"Most files were answered as invoice: 12."_s);
    m_pane->say(u"Words."_s);
    QCOMPARE(part<QLabel>(u"sampleWords"_s)->text(), u"Words."_s);
}

void TestChartPane::pictureAndFiguresAreCopied()
{
    QTest::mouseClick(part<QToolButton>(u"sampleCopy"_s), Qt::LeftButton);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QCOMPARE(copied->text().section(u'\n', 1, 1).trimmed(), u"invoice\t12\t14"_s);
    QVERIFY(copied->hasFormat(u"image/svg+xml"_s));
}

void TestChartPane::itIsSavedAsWhatTheNameSays()
{
    const QTemporaryDir folder;
    auto *tools = m_pane->findChild<ChartTools *>();
    const QString png = folder.filePath(u"picture.png"_s);
    tools->saveAs(png);
    const QImage image(png);
    QCOMPARE(image.size(), part<ChartView>(u"sample"_s)->size() * 2);
    const QString svg = folder.filePath(u"drawing.SVG"_s);
    tools->saveAs(svg);
    QFile drawing(svg);
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QVERIFY(drawing.readAll().contains("<svg"));
    QVERIFY(part<Note>(u"sampleSaid"_s)->text().contains(u"drawing.SVG"_s));
}

void TestChartPane::whatCannotBeSavedIsSaid()
{
    const QTemporaryDir folder;
    m_pane->findChild<ChartTools *>()->saveAs(folder.filePath(u"missing/picture.png"_s));
    QVERIFY(part<Note>(u"sampleSaid"_s)->text().startsWith(u"The picture could not be saved"_s));
}

QTEST_MAIN(TestChartPane)
#include "tst_chartpane.moc"
