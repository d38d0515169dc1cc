// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "workflow/connection/session.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// What a person attaches to a report of a problem.
class TestDiagnosticsFile : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSavedWhereSomebodySays();
    void whereItCannotBeSavedThatIsSaid();

private:
    void saveAs(const QString &path) const;
};

void TestDiagnosticsFile::saveAs(const QString &path) const
{
    m_driver->trigger("actionSaveDiagnostics");
    auto *dialog = m_driver->dialog<QFileDialog>("diagnosticsFile");
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void TestDiagnosticsFile::itIsSavedWhereSomebodySays()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    const QString path = m_driver->dataFolder() + u"/report.json"_s;
    saveAs(path);
    QVERIFY2(m_driver->messages().contains(path), qPrintable(m_driver->messages()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QJsonObject told = QJsonDocument::fromJson(text).object();
    QCOMPARE(told["service"_L1]["place"_L1].toString(), u"local"_s);
    QVERIFY(told["exchanges"_L1].toArray().size() > 3);
    QVERIFY(!text.contains(m_driver->workspace().session().connection().apiKey.toUtf8()));
    QVERIFY(!text.contains(m_driver->dataFolder().toUtf8()));
}

void TestDiagnosticsFile::whereItCannotBeSavedThatIsSaid()
{
    const QString path = m_driver->dataFolder() + u"/none/report.json"_s;
    saveAs(path);
    QVERIFY2(m_driver->messages().contains(path), qPrintable(m_driver->messages()));
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestDiagnosticsFile)
#include "tst_diagnosticsfile.moc"
