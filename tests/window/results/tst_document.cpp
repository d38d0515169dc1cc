// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The document of a result: seen beside it with what the reasoning names, opened in its own
// program, and what is said of one that is not there.

#include "support/windowtest.h"
#include "workflow/picking/uploadqueue.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

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

private:
    void prepare() override;
    QTableView *table() const { return m_driver->find<QTableView>("resultsTable"); }
    template<typename T>
    T *part(const char *name) const
    {
        return m_driver->window().findChild<T *>(QLatin1StringView(name));
    }
    QWidget *pane() const { return part<QWidget>("documentPane"); }
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
    m_driver->trigger("showDocumentFolder");
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

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
