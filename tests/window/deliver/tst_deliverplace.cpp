// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place Deliver with real files: a plan, what it would do, the doing, taking back, and what is
// left after the program ended in between.

#include "store/deliveries/deliverystore.h"
#include "store/store.h"
#include "support/windowtest.h"
#include "ui/deliver/deliverpage.h"
#include "ui/deliver/history/historycard.h"
#include "ui/newjob/newjobpage.h"
#include "window/deliver/deliverdocuments.h"
#include "workflow/delivering/deliveries.h"
#include "workflow/picking/uploadqueue.h"

#include <QAction>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestDeliverPlace : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThereYet();
    void copiesAreMadeAndTakenBack();
    void whatIsMovedComesBack();
    void aWrongTemplateDeliversNothing();
    void whatIsUnsureGoesWhereOneSays();
    void theKeyboardIsEnough();
    void theNextStartStillTakesBack();
    void whatStoppedInTheMiddleIsOffered();
    void someOfItIsTakenBack();
    void aJobLeadsHere();

private:
    void prepare() override;
    template<typename T>
    T *part(const QString &name) const
    {
        T *found = m_driver->window().deliver().findChild<T *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    QString said(const QString &name) const { return part<QLabel>(name)->text(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    Deliveries &deliveries() const { return m_driver->workspace().deliveries(); }
    QPushButton *order() const { return part<QPushButton>(u"deliverButton"_s); }
    QTableView *table() const { return part<QTableView>(u"plannedFiles"_s); }
    void classify() const;
    void plan(const QString &path) const;
    void lookAt(int rows) const;
    void deliverAll() const;
    QStringList delivered() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_paths;
};

void TestDeliverPlace::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = {write(u"Post/a.txt"_s, invoiceText(1)), write(u"Post/b.txt"_s, invoiceText(2)),
               write(u"Post/c.txt"_s, cvText())};
}

QString TestDeliverPlace::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("A file could not be written.");
    return path(name);
}

void TestDeliverPlace::classify() const
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
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->lastJob().resultCount, int(m_paths.size()), patience);
}

/// As a person does: the folder is chosen, the template typed over.
void TestDeliverPlace::plan(const QString &text) const
{
    m_driver->press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(m_driver->window().work().place(), Place::Deliver);
    m_driver->click("chooseDeliverRoot");
    auto *folder = m_driver->dialog<QFileDialog>("deliverRootDialog");
    QDir().mkpath(path(u"Sorted"_s));
    Q_EMIT folder->fileSelected(path(u"Sorted"_s));
    folder->close();
    QTRY_VERIFY(m_driver->takesKeysAgain());
    part<QWidget>(u"deliverSureFrom"_s)->setFocus(); // trials are hardly ever sure
    m_driver->press(Qt::Key_A, Qt::ControlModifier);
    m_driver->typeKeys(u"0"_s);
    auto *field = part<QLineEdit>(u"deliverTemplate"_s);
    field->setFocus();
    field->selectAll();
    m_driver->typeKeys(text);
}

void TestDeliverPlace::lookAt(int rows) const
{
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), rows, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(order()->isEnabled(), qPrintable(said(u"deliverBlocker"_s)),
                              patience);
}

void TestDeliverPlace::deliverAll() const
{
    QSignalSpy ended(&deliveries(), &Deliveries::ended);
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
}

/// Below the folder, without the journal that is kept there for people.
QStringList TestDeliverPlace::delivered() const
{
    QStringList found;
    QDirIterator files(path(u"Sorted"_s), QDir::Files | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().sliced(path(u"Sorted"_s).size() + 1);
        if (!name.endsWith(".jsonl"_L1))
            found += name;
    }
    found.sort();
    return found;
}

void TestDeliverPlace::nothingIsThereYet()
{
    m_driver->press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(m_driver->window().work().place(), Place::Deliver);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"deliverNone"_s).contains(u"by their types"_s), patience);
    QVERIFY(!table()->isVisible());
    QVERIFY(!m_driver->find<QAction>("deliverFiles")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(said(u"historyNone"_s), u"Nothing has been delivered yet."_s,
                              patience);
    m_driver->click("deliverNoneButton");
    QCOMPARE(m_driver->window().work().place(), Place::NewJob);
}

void TestDeliverPlace::copiesAreMadeAndTakenBack()
{
    classify();
    plan(u"{type}/{name}{ext}"_s);
    lookAt(3);
    QVERIFY(part<QLabel>(u"deliverExample"_s)->text().endsWith(u"/a.txt"_s));
    QCOMPARE(m_driver->column("plannedFiles", u"Status"_s),
             (QStringList{u"copy"_s, u"copy"_s, u"copy"_s}));
    QCOMPARE(said(u"deliverSentence"_s), u"3 of 3 files are copied"_s);
    QVERIFY(order()->text().startsWith(u"Copy 3 files"_s));
    QVERIFY(order()->text().endsWith(u"Ctrl+Return"_s));
    QVERIFY(delivered().isEmpty()); // nothing before the button
    deliverAll();
    QCOMPARE(delivered(), (QStringList{u"cv/c.txt"_s, u"invoice/a.txt"_s, u"invoice/b.txt"_s}));
    QCOMPARE(contentAt(path(u"Sorted/invoice/a.txt"_s)), invoiceText(1));
    QCOMPARE(contentAt(m_paths.constFirst()), invoiceText(1));
    QTRY_VERIFY(said(u"deliverReviewSaid"_s).startsWith(u"Copied 3 files into"_s));
    // The same again is left out.
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("plannedFiles", u"Status"_s).value(0),
                              u"same content there"_s, patience);
    QVERIFY(!order()->isEnabled());

    QSignalSpy ended(&deliveries(), &Deliveries::ended);
    m_driver->click("deliverReviewAnswer"); // Take back
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QVERIFY(delivered().isEmpty());
    QVERIFY(!QFileInfo::exists(path(u"Sorted/invoice"_s)));
    QCOMPARE(contentAt(m_paths.constFirst()), invoiceText(1));
    QTRY_VERIFY_WITH_TIMEOUT(order()->isEnabled(), patience);
}

void TestDeliverPlace::whatIsMovedComesBack()
{
    classify();
    plan(u"{type}/{name}{ext}"_s);
    m_driver->click("deliverMove");
    lookAt(3);
    QVERIFY(said(u"deliverOriginals"_s).startsWith(u"Originals are removed"_s));
    deliverAll();
    QCOMPARE(delivered().size(), 3);
    for (const QString &original : m_paths)
        QVERIFY(!QFileInfo::exists(original));
    const DeliveryId id = deliveries().list().constFirst().id;
    QCOMPARE(said(u"deliveryTitle-%1"_s.arg(id)).section(u' ', 0, 2), u"Moved 3 files"_s);
    QSignalSpy ended(&deliveries(), &Deliveries::ended);
    part<QPushButton>(u"deliveryTakeBack-%1"_s.arg(id))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QVERIFY(delivered().isEmpty());
    QCOMPARE(contentAt(m_paths.at(2)), cvText());
    QTRY_COMPARE(said(u"deliveryState-%1"_s.arg(id)), u"taken back"_s);
    QVERIFY(part<QPushButton>(u"deliveryAgain-%1"_s.arg(id))->isVisible());
}

void TestDeliverPlace::aWrongTemplateDeliversNothing()
{
    classify();
    plan(u"{type}/{name}{ext}"_s);
    lookAt(3);
    part<QLineEdit>(u"deliverTemplate"_s)->setFocus();
    m_driver->press(Qt::Key_Home);
    m_driver->typeKeys(u"{tpye}/"_s);
    QVERIFY(!order()->isEnabled()); // at once
    QVERIFY(said(u"deliverTemplateNote"_s).contains(u"{tpye}"_s));
    QVERIFY(!said(u"deliverBlocker"_s).isEmpty());
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(deliveries().list().size(), 0);
    m_driver->press(Qt::Key_Home);
    for (int i = 0; i < 7; ++i)
        m_driver->press(Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(order()->isEnabled(), patience);
    QVERIFY(!part<QLabel>(u"deliverTemplateNote"_s)->isVisible());
}

void TestDeliverPlace::whatIsUnsureGoesWhereOneSays()
{
    classify();
    plan(u"{type}/{name}{ext}"_s);
    lookAt(3);
    part<QWidget>(u"deliverSureFrom"_s)->setFocus();
    m_driver->press(Qt::Key_A, Qt::ControlModifier);
    m_driver->typeKeys(u"1"_s); // of a trial no answer is so sure
    QTRY_VERIFY_WITH_TIMEOUT(
        m_driver->column("plannedFiles", u"Status"_s).contains(u"stays, unsure"_s), patience);
    m_driver->choose("deliverUnsure", u"to _review"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_driver->column("plannedFiles", u"Status"_s).contains(u"to _review"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(order()->isEnabled(), patience);
    deliverAll();
    QVERIFY(delivered().contains(u"_review/a.txt"_s));
}

/// Folder, template, table, button and History, without the mouse.
void TestDeliverPlace::theKeyboardIsEnough()
{
    classify();
    m_driver->press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>(u"deliverRoot"_s)->hasFocus());
    m_driver->typeKeys(path(u"Sorted"_s)); // is not there yet
    part<QWidget>(u"deliverSureFrom"_s)->setFocus();
    m_driver->press(Qt::Key_A, Qt::ControlModifier);
    m_driver->typeKeys(u"0"_s);
    lookAt(3);
    m_driver->press(Qt::Key_F6);
    QVERIFY(table()->hasFocus());
    m_driver->press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"a.txt\t"_s));
    deliverAll();
    QCOMPARE(delivered().size(), 3);
    auto *card = part<HistoryCard>(u"delivery-%1"_s.arg(deliveries().list().constFirst().id));
    for (int i = 0; i < 8 && !card->hasFocus(); ++i)
        m_driver->press(Qt::Key_F6);
    QVERIFY(card->hasFocus());
    m_driver->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("deliverySteps").size(), 3, patience);
    m_driver->press(Qt::Key_Escape);
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(card->hasFocus());
}

void TestDeliverPlace::theNextStartStillTakesBack()
{
    classify();
    plan(u"{type}/{name}{ext}"_s);
    lookAt(3);
    deliverAll();
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(m_driver->window().work().place(), Place::Deliver);
    QCOMPARE(part<QLineEdit>(u"deliverTemplate"_s)->text(), u"{type}/{name}{ext}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(deliveries().isLoaded(), patience);
    const DeliveryId id = deliveries().list().constFirst().id;
    QSignalSpy ended(&deliveries(), &Deliveries::ended);
    part<QPushButton>(u"deliveryTakeBack-%1"_s.arg(id))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QVERIFY(delivered().isEmpty());
}

/// One of two files was placed when the power went.
void TestDeliverPlace::whatStoppedInTheMiddleIsOffered()
{
    m_driver->close();
    QDir().mkpath(path(u"Sorted"_s));
    {
        const auto store = Store::open(m_driver->dataFolder());
        QVERIFY(store);
        Delivery half;
        half.plan.root = path(u"Sorted"_s);
        half.name = u"Archive"_s;
        half.startedAt = QDateTime::currentDateTimeUtc().addDays(-1);
        QList<DeliveryStep> steps;
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s}) {
            const QByteArray content = contentAt(path(u"Post/"_s + name));
            steps.append(
                {.source = path(u"Post/"_s + name),
                 .target = u"x/"_s + name,
                 .hash = QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256),
                 .size = content.size(),
                 .type = u"invoice"_s});
        }
        bool isWritten = false;
        (*store)->post(
            [half, steps](Database &database) mutable {
                return DeliveryStore(database).begin(half, steps);
            },
            this,
            [&isWritten](const StoreResult<Delivery> &begun) { isWritten = begun.has_value(); });
        QTRY_VERIFY(isWritten);
    }
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    m_driver->press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(deliveries().isLoaded(), patience);
    const DeliveryId id = deliveries().list().constFirst().id;
    QVERIFY(said(u"deliveryTitle-%1"_s.arg(id)).startsWith(u"Copied 0 of 2 files"_s));
    QCOMPARE(said(u"deliveryState-%1"_s.arg(id)), u"stopped, 2 to go"_s);
    auto *goOn = part<QPushButton>(u"deliveryGoOn-%1"_s.arg(id));
    QCOMPARE(goOn->text(), u"Go on with 2"_s);
    QSignalSpy ended(&deliveries(), &Deliveries::ended);
    goOn->click();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QCOMPARE(delivered(), (QStringList{u"x/a.txt"_s, u"x/b.txt"_s}));
    QTRY_VERIFY(!goOn->isVisible());
}

void TestDeliverPlace::someOfItIsTakenBack()
{
    classify();
    plan(u"{type}/{name}{ext}"_s);
    lookAt(3);
    deliverAll();
    // What was changed since can't be taken back, which is said in its row.
    write(u"Sorted/invoice/b.txt"_s, "something else");
    auto *card = part<HistoryCard>(u"delivery-%1"_s.arg(deliveries().list().constFirst().id));
    QTest::mouseDClick(card, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("deliverySteps").size(), 3, patience);
    QVERIFY(!table()->isVisible());
    QVERIFY(!part<QPushButton>(u"takeBackSteps"_s)->isEnabled());
    auto *steps = part<QTableView>(u"deliverySteps"_s);
    const QStringList names = m_driver->column("deliverySteps", u"File"_s);
    steps->selectRow(static_cast<int>(names.indexOf(u"a.txt"_s)));
    QCOMPARE(part<QPushButton>(u"takeBackSteps"_s)->text(), u"Take back the 1 selected"_s);
    QSignalSpy ended(&deliveries(), &Deliveries::ended);
    m_driver->click("takeBackSteps");
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QCOMPARE(delivered(), (QStringList{u"cv/c.txt"_s, u"invoice/b.txt"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_driver->column("deliverySteps", u"Status"_s).contains(u"taken back"_s), patience);
    ended.clear();
    m_driver->click("takeBackAllSteps");
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QCOMPARE(delivered(), QStringList{u"invoice/b.txt"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->column("deliverySteps", u"Why"_s)
                                 .contains(u"what was delivered was changed since"_s),
                             patience);
    m_driver->click("closeDeliverySteps");
    QVERIFY(table()->isVisible());
}

void TestDeliverPlace::aJobLeadsHere()
{
    classify();
    m_driver->goTo(Place::Jobs);
    m_driver->click("deliverResults");
    QCOMPARE(m_driver->window().work().place(), Place::Deliver);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 3, patience);
    QVERIFY(part<QToolButton>(u"deliverJob"_s)->text().endsWith(u"3 results"_s));
    part<QAction>(u"showPlannedJob"_s)->trigger();
    QCOMPARE(m_driver->window().work().place(), Place::Jobs);
}

QTEST_MAIN(TestDeliverPlace)
#include "tst_deliverplace.moc"
