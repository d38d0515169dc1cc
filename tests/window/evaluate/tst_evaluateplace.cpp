// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place Evaluate: from a folder by types over a run of the local service to the matrix, its
// files, a label that is corrected, and the figure that changes with it.

#include "support/windowtest.h"
#include "ui/evaluate/evaluatepage.h"
#include "ui/evaluate/matrix/confusionview.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/evaluating/labelsets.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/review/review.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int invoice = 0;
constexpr int cv = 1;

QByteArray invoiceText(int number)
{
    return "INVOICE\nInvoice number " + QByteArray::number(number)
        + "\nBill to: Harrow Mill\nLine items: paper 12.00\nTotal due 12.00, payment within 14 "
          "days to our IBAN\n";
}

QByteArray cvText(int number)
{
    return "CURRICULUM VITAE " + QByteArray::number(number)
        + "\nWork experience: gardener at Elm Park\nEducation: school of horticulture\nSkills: "
          "pruning\nReferences on request\n";
}

} // namespace

class TestEvaluatePlace : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThereYet();
    void fromAFolderToTheMatrix();
    void aCorrectedLabelChangesTheFigure();
    void someOfItIsReviewed();
    void setsAreRenamedAndRemoved();
    void theNextStartShowsTheSame();

private:
    void prepare() override;
    template<typename T>
    T *part(const char *name) const
    {
        T *found = m_driver->window().evaluate().findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    QString said(const char *name) const { return part<QLabel>(name)->text(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    Evaluator &evaluator() const { return m_driver->workspace().evaluator(); }
    ConfusionView *matrix() const { return part<ConfusionView>("confusionMatrix"); }
    QTableView *files() const { return part<QTableView>("evaluatedFiles"); }
    void readSet() const;
    void runAll() const;
    void choose(int label, int answer) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_paths;
};

/// Two invoices, two CVs, and an invoice that somebody filed among them.
void TestEvaluatePlace::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = {write(u"Post room/invoice/a.txt"_s, invoiceText(1)),
               write(u"Post room/invoice/b.txt"_s, invoiceText(2)),
               write(u"Post room/cv/c.txt"_s, cvText(3)), write(u"Post room/cv/d.txt"_s, cvText(4)),
               write(u"Post room/cv/e.txt"_s, invoiceText(5))};
}

QString TestEvaluatePlace::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("A file could not be written.");
    return path(name);
}

/// As a person does from the empty place.
void TestEvaluatePlace::readSet() const
{
    m_driver->press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().labelSets().isLoaded(), patience);
    m_driver->click("evaluateNoneButton");
    auto *folder = m_driver->dialog<QFileDialog>("labelSetFolderDialog");
    Q_EMIT folder->fileSelected(path(u"Post room"_s));
    folder->close();
    auto *name = m_driver->dialog<QDialog>("labelSetName");
    QCOMPARE(name->findChild<QLineEdit *>()->text(), u"Post room"_s);
    name->findChild<QPushButton *>(u"labelSetNameYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().labelSets().sets().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!evaluator().isReading(), patience);
    QTRY_VERIFY(m_driver->takesKeysAgain());
}

void TestEvaluatePlace::runAll() const
{
    JobRequest request;
    request.rules
        = {{u"invoice"_s, u"A request for payment: invoice number, line items, total due"_s},
           {u"cv"_s, u"A person's work experience, education and skills, references"_s}};
    m_driver->window().form().setRequest(request);
    m_driver->workspace().uploads().addPaths(m_paths);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().uploads().files().size(), m_paths.size(),
                              patience);
    QVERIFY(m_driver->submitAndWait());
    m_driver->goTo(Place::Evaluate);
    QTRY_VERIFY_WITH_TIMEOUT(evaluator().evaluation()
                                 && evaluator().evaluation()->files.size() == m_paths.size(),
                             patience);
}

void TestEvaluatePlace::choose(int label, int answer) const
{
    QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {},
                      matrix()->visualRect(matrix()->model()->index(label, answer)).center());
}

void TestEvaluatePlace::nothingIsThereYet()
{
    m_driver->press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_driver->window().work().place(), Place::Evaluate);
    QTRY_VERIFY_WITH_TIMEOUT(said("evaluateNone").contains(u"no labels yet"_s), patience);
    QCOMPARE(part<QPushButton>("evaluateNoneButton")->text(),
             u"New set from folders… (Ctrl+Shift+L)"_s);
    QVERIFY(!matrix()->isVisible());
    m_driver->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    m_driver->dialog<QFileDialog>("labelSetFolderDialog")->close();
}

void TestEvaluatePlace::fromAFolderToTheMatrix()
{
    readSet();
    QCOMPARE(part<QToolButton>("labelSetButton")->text(), u"Post room · v1 · 5 files"_s);
    QVERIFY(said("evaluateNone").contains(u"No job has files of this set"_s));
    runAll();
    QTRY_VERIFY(matrix()->isVisible());
    QCOMPARE(matrix()->model()->index(invoice, invoice).data().toString(), u"2"_s);
    QCOMPARE(matrix()->model()->index(cv, invoice).data().toString(), u"1"_s);
    QCOMPARE(matrix()->model()->index(cv, cv).data().toString(), u"2"_s);
    QCOMPARE(said("figureRightValue"), u"0.80"_s);
    QVERIFY(said("figureRightMore").endsWith(u"4 of 5"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said("figureMacroF1More").contains(u'–'), patience);
    QVERIFY(part<QToolButton>("evaluatedRun")->isVisible());
    QTRY_COMPARE(files()->model()->rowCount(), 5);

    choose(cv, invoice);
    QTRY_COMPARE(files()->model()->rowCount(), 1);
    QCOMPARE(files()->model()->index(0, 0).data().toString(), u"e.txt"_s);
    QCOMPARE(part<QWidget>("evaluatedTitle")->accessibleName(),
             u"cv answered as invoice, 1 file"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        part<QPlainTextEdit>("evaluateDocumentText")->toPlainText().contains(u"Harrow Mill"_s),
        patience);
    QTRY_VERIFY(said("evaluateReviewReasoning").contains(u"invoice"_s));
    // A part of it.
    m_driver->click("setPartTest");
    QTRY_VERIFY_WITH_TIMEOUT(!evaluator().isReading(), patience);
    QCOMPARE(evaluator().choice().part, SetPart::Test);
    QTRY_COMPARE_WITH_TIMEOUT(said("testLooks"), u"looked at 1 time"_s, patience);
}

void TestEvaluatePlace::aCorrectedLabelChangesTheFigure()
{
    readSet();
    runAll();
    choose(cv, invoice);
    QTRY_COMPARE(files()->model()->rowCount(), 1);
    files()->setFocus();
    m_driver->press(Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(said("figureRightValue"), u"1.00"_s, patience);
    QCOMPARE(said("figureCorrectedValue"), u"1"_s);
    QCOMPARE(matrix()->model()->index(cv, invoice).data().toString(), u"0"_s);
    QTRY_COMPARE(files()->model()->rowCount(), 0); // the cell has no files any more
    const Decision decision = m_driver->workspace().review().newest().constFirst();
    QCOMPARE(decision.text, u"invoice"_s);
    QCOMPARE(decision.fileName, u"e.txt"_s);
    QCOMPARE(decision.pot, LabelPot::Correction);
    QCOMPARE(decision.shown->type, std::optional(u"invoice"_s));

    m_driver->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(said("figureRightValue"), u"0.80"_s, patience);
    QTRY_COMPARE(files()->model()->rowCount(), 1);
    m_driver->press(Qt::Key_0); // no type, says the label; an invoice, says the answer
    QTRY_COMPARE_WITH_TIMEOUT(matrix()->model()->index(2, invoice).data().toString(), u"1"_s,
                              patience);
}

void TestEvaluatePlace::someOfItIsReviewed()
{
    readSet();
    runAll();
    choose(cv, invoice);
    QTRY_COMPARE(part<QPushButton>("reviewEvaluated")->text(), u"Review these 1"_s);
    m_driver->click("reviewEvaluated");
    QCOMPARE(m_driver->window().work().place(), Place::Review);
    Review &review = m_driver->workspace().review();
    QTRY_COMPARE_WITH_TIMEOUT(review.items().size(), 1, patience);
    QCOMPARE(review.items().constFirst().name, u"e.txt"_s);
    m_driver->press(Qt::Key_1); // what is decided there is the same
    m_driver->goTo(Place::Evaluate);
    QTRY_COMPARE_WITH_TIMEOUT(said("figureRightValue"), u"1.00"_s, patience);
}

void TestEvaluatePlace::setsAreRenamedAndRemoved()
{
    readSet();
    m_driver->find<QAction>("renameLabelSet")->trigger();
    auto *name = m_driver->dialog<QDialog>("labelSetRename");
    name->findChild<QLineEdit *>()->setText(u"March"_s);
    name->findChild<QPushButton *>(u"labelSetRenameYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(part<QToolButton>("labelSetButton")->text(),
                              u"March · v1 · 5 files"_s, patience);
    QTRY_VERIFY(m_driver->takesKeysAgain());
    m_driver->find<QAction>("removeLabelSet")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(said("evaluateNone").contains(u"no labels yet"_s), patience);
    m_driver->click("evaluateReviewAnswer"); // Undo
    QTRY_COMPARE_WITH_TIMEOUT(part<QToolButton>("labelSetButton")->text(),
                              u"March · v1 · 5 files"_s, patience);
}

void TestEvaluatePlace::theNextStartShowsTheSame()
{
    readSet();
    runAll();
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(m_driver->window().work().place(), Place::Evaluate);
    QTRY_COMPARE_WITH_TIMEOUT(said("figureRightValue"), u"0.80"_s, patience);
}

QTEST_MAIN(TestEvaluatePlace)
#include "tst_evaluateplace.moc"
