// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliverylistsaver.h"

#include "support/stricttest.h"
#include "workflow/export/savedjobs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Status = PlannedFile::Status;

namespace {

QList<PlannedFile> planned()
{
    const DeliverySource whole{.file = {u"dfl-1"_s},
                               .path = u"/scans/a, b.pdf"_s,
                               .name = u"a, b.pdf"_s,
                               .size = 3,
                               .hash = QByteArray::fromHex("0aff"),
                               .type = u"invoice"_s,
                               .confidence = 0.75,
                               .isReviewed = true,
                               .isClassified = true};
    const DeliverySource byId{.name = u"=1+1.pdf"_s};
    return {{whole, u"invoice/a, b (2).pdf"_s, Status::Numbered}, {byId, {}, Status::Failed}};
}

} // namespace

/// Lists of which file would go where.
class TestDeliveryListSaver : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsALine();
    void everyStatusHasAWordOfItsOwn();
    void whatFails();
    void aSaverThatGoes();

private:
    QTemporaryDir m_folder;
};

void TestDeliveryListSaver::everyFileIsALine()
{
    DeliveryListSaver saver;
    QSignalSpy saved(&saver, &DeliveryListSaver::saved);
    const QString path = m_folder.filePath(u"list.csv"_s);
    saver.save(path, u"/srv/sorted"_s, planned(), {});
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toString(), path);
    const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0),
             QByteArray("\xEF\xBB\xBF\"file\",\"path\",\"target\",\"delivery\",\"type_final\","
                        "\"confidence\",\"reviewed\",\"size\",\"hash\"\r"));
    QCOMPARE(lines.at(1),
             QByteArray("\"a, b.pdf\",\"/scans/a, b.pdf\",\"/srv/sorted/invoice/a, b (2).pdf\","
                        "\"numbered\",\"invoice\",0.75,\"true\",3,\"0aff\"\r"));
    QCOMPARE(lines.at(2), QByteArray("\"'=1+1.pdf\",,,\"failed\",,,\"false\",,"));
}

void TestDeliveryListSaver::everyStatusHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int status = 0; status <= int(Status::Failed); ++status)
        words.insert(DeliveryListSaver::word(Status(status)));
    QCOMPARE(words.size(), int(Status::Failed) + 1);
}

void TestDeliveryListSaver::whatFails()
{
    DeliveryListSaver saver;
    QSignalSpy failed(&saver, &DeliveryListSaver::failed);
    const QString path = m_folder.filePath(u"no/list.csv"_s);
    saver.save(path, u"/srv"_s, planned(), {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), path);
    QVERIFY(!failed.first().at(1).toString().isEmpty());
}

void TestDeliveryListSaver::aSaverThatGoes()
{
    const QString path = m_folder.filePath(u"half.csv"_s);
    {
        DeliveryListSaver saver;
        saver.save(path, u"/srv"_s, QList<PlannedFile>(100'000, planned().first()), {});
    }
    // Whole or not at all.
    QVERIFY(!QFile::exists(path) || contentOf(path).count('\n') == 100'001);
}

QTEST_GUILESS_MAIN(TestDeliveryListSaver)
#include "tst_deliverylistsaver.moc"
