// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/planfile.h"

#include "support/stricttest.h"
#include "support/writtenfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Kind = JsonFileError::Kind;

/// Plans as files.
class TestPlanFile : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void whatIsWrongIsTold();
    void whatCanNotBeWritten();

private:
    QString path() const { return m_folder.filePath(u"plan.json"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_folder;
};

void TestPlanFile::comesBack()
{
    const DeliveryPlan plan{.root = u"/srv/sorted"_s,
                            .path = u"{type}/"_s,
                            .action = DeliveryPlan::Action::Move,
                            .sureFrom = 0.65,
                            .unsure = DeliveryPlan::Rest::ToReview,
                            .untyped = DeliveryPlan::Rest::ToReview,
                            .taken = DeliveryPlan::Taken::LeaveOut};
    QVERIFY(writePlanFile(path(), plan));
    const auto read = readPlanFile(path());
    QVERIFY(read);
    QCOMPARE(*read, plan);
}

void TestPlanFile::whatIsWrongIsTold()
{
    QCOMPARE(readPlanFile(m_folder.filePath(u"none.json"_s)).error().kind, Kind::Unreadable);
    write("{\"version\": 1,}");
    QCOMPARE(readPlanFile(path()).error().kind, Kind::NotJson);
    QCOMPARE(readPlanFile(path()).error().json.kind, JsonFault::Kind::TrailingComma);
    write(QByteArray(1024 * 1024 + 1, ' '));
    QCOMPARE(readPlanFile(path()).error().kind, Kind::TooLarge);
    write("{\n  \"version\": 1,\n  \"root\": \"here\",\n  \"path\": \"{type}/\"\n}");
    const JsonFileError error = readPlanFile(path()).error();
    QCOMPARE(error.kind, Kind::Invalid);
    QCOMPARE(error.fields.size(), 1);
    QCOMPARE(error.fields.first().path.text(), u"root"_s);
    QCOMPARE(error.places, (QList<TextPlace>{{3, 11}}));
}

void TestPlanFile::whatCanNotBeWritten()
{
    const auto written = writePlanFile(m_folder.filePath(u"no/plan.json"_s), {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::Unwritable);
    QVERIFY(!written.error().technical.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
