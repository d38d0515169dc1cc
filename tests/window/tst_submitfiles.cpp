// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/uploads/uploadqueue.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = WindowDriver::patienceMs;

} // namespace

/// Submit looks at the form's files once more before anything else.
class TestSubmitFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void whatWasEditedSinceItWasUploadedIsSentAsItIsNow();
    void anEditedFormIsNotSentBehindALookAtItsFiles();
};

/// An earlier job has left its files on the service.
void TestSubmitFiles::whatWasEditedSinceItWasUploadedIsSentAsItIsNow()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.fillForm();
    QVERIFY(driver.submitAndWait());
    const QList<FileId> before = driver.uploadedIds();
    QCOMPARE(before.size(), 2);
    const QString path = driver.document(u"invoice.txt"_s, "INVOICE\nPaid, with thanks\n");
    QVERIFY(driver.submitAndWait());
    QVERIFY(!driver.find<QWidget>("twinQuestion")->isVisible());
    QCOMPARE(driver.jobs().size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(driver.uploadedIds().size(), 2, patience);
    QVERIFY(driver.uploadedIds().at(0) != before.at(0));
    QCOMPARE(driver.uploadedIds().at(1), before.at(1));

    QVERIFY(QFile::remove(path));
    driver.submit();
    QCOMPARE(driver.jobs().size(), 2);
    QVERIFY(driver.find<QLabel>("submitNote")->isVisible()); // says why
    QVERIFY(driver.find<QPushButton>("submitButton")->isEnabled());
}

void TestSubmitFiles::anEditedFormIsNotSentBehindALookAtItsFiles()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);
    driver.click("submitButton");
    QVERIFY(!driver.workspace().uploads().isIdle());
    QVERIFY(driver.find<QLabel>("submitNote")->isVisible()); // that it is busy
    JobRequest request = driver.window().form().request();
    request.rules.removeLast();
    driver.window().form().setRequest(request);
    QTRY_VERIFY_WITH_TIMEOUT(driver.workspace().uploads().isIdle(), patience);
    QVERIFY(driver.jobs().isEmpty());
    QVERIFY(driver.submitAndWait());
    QCOMPARE(driver.jobs().size(), 1);
}

QTEST_MAIN(TestSubmitFiles)
#include "tst_submitfiles.moc"
