// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The document of a result: seen beside it with what the reasoning names, opened in its own
// program, and what is said of one that is not there.

#include "support/windowtest.h"
#include "ui/details/documentbeside.h"
#include "ui/details/resultspane.h"
#include "ui/document/documentpane.h"
#include "ui/document/pagesview.h"
#include "workflow/picking/uploadqueue.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestDocument : public WindowTest
{
    Q_OBJECT

public:
    Q_INVOKABLE void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void aTextIsShownWithItsMarks();
    void aPageIsDrawn();
    void spaceIsRemembered();
    void othersOpenAndFindIt();
    void aFileThatHasChanged();
    void aFileThatIsGoneIsFetchedOnce();
    void nothingIsReadWhileItIsHidden();
    void theNextOneIsReadAhead();
    void nothingIsFetchedAheadUnlessAllowed();
    void pagesAreTurnedAndZoomed();
    void marksCanBeHidden();

private:
    void prepare() override;
    QTableView *table() const { return m_driver->find<QTableView>("resultsTable"); }
    template<typename T>
    T *part(const char *name) const
    {
        return beside()->findChild<T *>(QLatin1StringView(name));
    }
    /// Review has a pane like that, too.
    DocumentBeside *beside() const { return m_driver->window().findChild<DocumentBeside *>(); }
    DocumentPane *pane() const { return part<DocumentPane>("documentPane"); }
    DocumentReader *reader() const { return pane()->findChild<DocumentReader *>(); }
    /// What is said of a result's file.
    ShownFile file(const QString &name) const;
    QPlainTextEdit *text() const { return part<QPlainTextEdit>("documentText"); }
    QString said(const char *name) const
    {
        const auto *label = part<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    void submit() const;
    void select(const QString &name) const;
    void toggle() const;

    QString m_invoice;
    QString m_cv;
    QString m_pages;
    QList<QUrl> m_opened;
};

/// Two texts and a PDF.
void TestDocument::prepare()
{
    m_opened.clear();
    m_driver->fillForm();
    QFile sample(u":/samples/cv-elowen-trask.pdf"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    m_pages = m_driver->document(u"pages.pdf"_s, sample.readAll());
    const QString folder = QFileInfo(m_pages).path();
    m_invoice = folder + u"/invoice.txt"_s;
    m_cv = folder + u"/cv.txt"_s;
    m_driver->workspace().uploads().addPaths({m_pages});
    submit();
}

void TestDocument::submit() const
{
    QVERIFY(m_driver->submitAndWait());
    m_driver->window().showJobsOf({m_driver->jobs().constLast()});
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 3);
}

void TestDocument::select(const QString &name) const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            table()->setCurrentIndex(model->index(row, 0));
    }
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), name);
}

void TestDocument::toggle() const
{
    table()->setFocus();
    m_driver->press(Qt::Key_Space);
}

void TestDocument::aTextIsShownWithItsMarks()
{
    QVERIFY(!pane()->isVisible());
    select(u"invoice.txt"_s);
    toggle();
    QVERIFY(pane()->isVisible());
    QTRY_VERIFY(text()->isVisible());
    QVERIFY(text()->toPlainText().contains(u"Harrow Mill"_s));
    QVERIFY(!text()->extraSelections().isEmpty());
    QStringList marked;
    const auto selections = text()->extraSelections();
    for (const auto &selection : selections)
        marked += selection.cursor.selectedText();
    const QString reasoning = part<QPlainTextEdit>("reasoning")->toPlainText();
    for (const QString &term : std::as_const(marked))
        QVERIFY2(reasoning.contains(term.simplified(), Qt::CaseInsensitive), qPrintable(term));
    QVERIFY(!said("documentMarked").isEmpty());
    QVERIFY(said("documentChanged").isEmpty());
    select(u"cv.txt"_s);
    QTRY_VERIFY(text()->toPlainText().contains(u"Elm Park"_s));
}

void TestDocument::aPageIsDrawn()
{
    select(u"pages.pdf"_s);
    toggle();
    auto *pages = part<QWidget>("documentPictures");
    QTRY_VERIFY(pages->isVisible());
    QVERIFY(!said("documentMarked").isEmpty());
    const QImage picture = pages->grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colors.insert(picture.pixel(x, y));
    }
    QVERIFY(colors.size() > 10); // letters on paper
    select(u"invoice.txt"_s);
    QTRY_VERIFY(text()->isVisible());
    select(u"pages.pdf"_s);
    QTRY_VERIFY(pages->isVisible());
}

void TestDocument::spaceIsRemembered()
{
    auto *shown = part<QAction>("showDocument");
    toggle();
    QVERIFY(shown->isChecked());
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QVERIFY(part<QAction>("showDocument")->isChecked());
    m_driver->window().showJobsOf({m_driver->jobs().constLast()});
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 3);
    QVERIFY(pane()->isVisible());
    toggle();
    QVERIFY(!pane()->isVisible());
}

void TestDocument::othersOpenAndFindIt()
{
    select(u"cv.txt"_s);
    table()->setFocus();
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    m_driver->press(Qt::Key_Return);
    QTest::simulateEvent(table(), true, Qt::Key_Return, {}, QString(), true); // it is held
    part<QAction>("showDocumentFolder")->trigger();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened,
             (QList<QUrl>{QUrl::fromLocalFile(m_cv),
                          QUrl::fromLocalFile(QFileInfo(m_cv).absolutePath())}));
}

void TestDocument::aFileThatHasChanged()
{
    QFile file(m_cv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Quite another text") > 0);
    file.close();
    select(u"cv.txt"_s);
    toggle();
    QTRY_VERIFY(text()->isVisible());
    QVERIFY(text()->toPlainText().contains(u"another"_s));
    QVERIFY(!said("documentChanged").isEmpty());
    select(u"invoice.txt"_s);
    QTRY_VERIFY(text()->toPlainText().contains(u"Harrow"_s));
    QVERIFY(said("documentChanged").isEmpty());
}

/// Who tries to open it sees why not, and that the service has it.
void TestDocument::aFileThatIsGoneIsFetchedOnce()
{
    QVERIFY(QFile::remove(m_cv));
    QVERIFY(QFile::remove(m_invoice));
    select(u"cv.txt"_s);
    table()->setFocus();
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    m_driver->press(Qt::Key_Return);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(pane()->isVisible());
    auto *fetch = part<QPushButton>("fetchDocument");
    QTRY_VERIFY(fetch->isVisible());
    QVERIFY(!said("documentSaid").isEmpty());
    QVERIFY(!text()->isVisible());
    fetch->click();
    QTRY_VERIFY(text()->isVisible());
    QVERIFY(text()->toPlainText().contains(u"Elm Park"_s));
    QVERIFY(said("documentChanged").isEmpty());
    select(u"invoice.txt"_s); // nobody is asked again
    QTRY_VERIFY(text()->isVisible() && text()->toPlainText().contains(u"Harrow"_s));
    QVERIFY(!fetch->isVisible());
}

void TestDocument::nothingIsReadWhileItIsHidden()
{
    select(u"invoice.txt"_s);
    toggle();
    QTRY_VERIFY(text()->isVisible());
    toggle();
    QVERIFY(text()->toPlainText().isEmpty());
    select(u"cv.txt"_s);
    QVERIFY(text()->toPlainText().isEmpty());
    toggle();
    QTRY_VERIFY(text()->toPlainText().contains(u"Elm Park"_s));
}

ShownFile TestDocument::file(const QString &name) const
{
    std::optional<ShownFile> found;
    QObject context;
    connect(beside()->findChild<ResultsPane *>(), &ResultsPane::fileShown, &context,
            [&found](const std::optional<ExportRow> &row, const JobRow &job) {
                if (row)
                    found = ShownFile{*row, job.service, job.scope};
            });
    table()->setCurrentIndex({});
    select(name);
    return found.value_or(ShownFile());
}

void TestDocument::theNextOneIsReadAhead()
{
    const ShownFile cv = file(u"cv.txt"_s);
    select(u"pages.pdf"_s);
    toggle();
    QTRY_VERIFY(part<QWidget>("documentPictures")->isVisible());
    int begun = 0;
    connect(reader(), &DocumentReader::begun, reader(), [&begun] { ++begun; });
    pane()->readAhead({cv});
    const PreviewOrder order{.path = cv.row.path,
                             .fileName = cv.row.fileName,
                             .size = cv.row.size,
                             .hash = cv.row.hash,
                             .width = part<PagesView>("documentPictures")->wantedWidth()};
    QTRY_VERIFY(reader()->isRead(order));
    pane()->setFile(cv);
    QTRY_VERIFY(text()->isVisible());
    QVERIFY(text()->toPlainText().contains(u"Elm Park"_s));
    QCOMPARE(begun, 0);
}

/// Neither are those that may be fetched before somebody has said so.
void TestDocument::nothingIsFetchedAheadUnlessAllowed()
{
    ShownFile cv = file(u"cv.txt"_s);
    ShownFile invoice = file(u"invoice.txt"_s);
    toggle();
    cv.row.path.clear();
    invoice.row.path.clear();
    const auto *files = pane()->findChild<FetchedFiles *>();
    QVERIFY(files->canFetch(cv.service));
    pane()->readAhead({cv});
    QVERIFY(!files->isFetching());
    pane()->setFile(invoice);
    auto *fetch = part<QPushButton>("fetchDocument");
    QVERIFY(fetch->isVisible());
    QVERIFY(!files->isFetching());
    fetch->click();
    QTRY_VERIFY(text()->isVisible());
    pane()->readAhead({cv});
    QTRY_VERIFY(!files->path(cv.row.fileId).isEmpty());
    QVERIFY(text()->toPlainText().contains(u"Harrow"_s));
    pane()->setFile(cv);
    QTRY_VERIFY(text()->toPlainText().contains(u"Elm Park"_s));
}

void TestDocument::pagesAreTurnedAndZoomed()
{
    auto *pages = part<PagesView>("documentPictures");
    select(u"pages.pdf"_s);
    toggle();
    QTRY_VERIFY(pages->isVisible());
    QVERIFY(pages->pageCount() > 0);
    const QScrollBar *bar = pages->verticalScrollBar();
    pane()->scrollPage(1);
    QVERIFY(bar->value() > 0);
    pane()->firstPage();
    QCOMPARE(bar->value(), 0);
    QVERIFY(!part<QAction>("documentPrevious")->isEnabled());
    const int width = pages->wantedWidth();
    part<QAction>("documentZoomIn")->trigger();
    QVERIFY(pages->wantedWidth() > width);
    QVERIFY(part<QToolButton>("documentZoom")->text().contains(u"125"_s));
    pane()->zoomOut();
    pane()->zoomOut();
    QVERIFY(pages->wantedWidth() < width);
    part<QAction>("documentFitWidth")->trigger();
    QCOMPARE(pages->wantedWidth(), width);
    const double letters = text()->font().pointSizeF();
    pane()->zoomIn();
    QVERIFY(text()->font().pointSizeF() > letters);
    pane()->fitWidth();
    QCOMPARE(text()->font().pointSizeF(), letters);
    pane()->lastPage();
    QCOMPARE(bar->value(), bar->maximum());
    pane()->scrollPage(1);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestDocument::marksCanBeHidden()
{
    select(u"invoice.txt"_s);
    toggle();
    QTRY_VERIFY(text()->isVisible());
    QVERIFY(!text()->extraSelections().isEmpty());
    pane()->setMarksShown(false);
    QVERIFY(text()->extraSelections().isEmpty());
    QVERIFY(said("documentMarked").isEmpty());
    QVERIFY(!part<QAction>("documentMarks")->isChecked());
    part<QAction>("documentMarks")->trigger();
    QVERIFY(!text()->extraSelections().isEmpty());
}

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
