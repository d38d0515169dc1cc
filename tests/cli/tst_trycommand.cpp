// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "support/stricttest.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// `try` with the local service that the program brings and starts itself.
class TestTryCommand : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void aPresetFileIsTried();
    void whatLedToItIsInTheJson();
    void aSavedPresetIsTriedByItsName();
    void aFileThatCantBeReadIsToldByTheStatus();
    void nothingBecomesAJob();
    void whatIsWrong_data();
    void whatIsWrong();
    void theReadmesCommandWorks();

private:
    Ended tried(const QStringList &arguments) const { return m_driver->run(u"try"_s, arguments); }
    QString preset() const
    {
        return m_driver->write(u"rules.json"_s,
                               R"({"name": "Mine", "rules": [
              {"type": "invoice", "description": "An invoice: invoice number, due date, amount due"},
              {"type": "recipe", "description": "How to cook a dish: ingredients, oven, servings"}]})");
    }
    QString bill() const
    {
        return m_driver->write(u"bill.txt"_s,
                               "INVOICE\nInvoice number 2031\nDue date 17 May\nAmount due: 120.00\n"
                               "Please pay within 30 days of this invoice.");
    }

    std::unique_ptr<CommandDriver> m_driver;
};

void TestTryCommand::init()
{
    m_driver = std::make_unique<CommandDriver>();
    // Whatever the environment says, files go to the local service.
    m_driver->setEnvironment(u"LLAMA_CLOUD_BASE_URL"_s, u"http://127.0.0.1:9"_s);
}

void TestTryCommand::aPresetFileIsTried()
{
    const QString dish = m_driver->write(u"dish.txt"_s,
                                         "Ingredients for four servings. Cook it in the oven: a "
                                         "dish of ingredients, to cook in an oven.");
    const Ended ended = tried({u"--preset"_s, preset(), bill(), dish});
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QList<QByteArray> lines = ended.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith("invoice\t0.")
                 && lines.at(0).endsWith("\trecipe\t" + bill().toUtf8()),
             lines.at(0).constData());
    QVERIFY2(lines.at(1).startsWith("recipe\t0."), lines.at(1).constData());
    QCOMPARE(m_driver->leaks(), QStringList());
}

void TestTryCommand::whatLedToItIsInTheJson()
{
    const Ended ended = tried({u"--preset"_s, preset(), u"--json"_s, bill()});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.json()["judge"_L1].toString(), u"words+meaning"_s);
    const QJsonObject file = ended.json()["files"_L1].toArray().at(0).toObject();
    QCOMPARE(file["path"_L1].toString(), bill());
    QCOMPARE(file["type"_L1].toString(), u"invoice"_s);
    QCOMPARE(file["winner"_L1].toInt(-1), 0);
    const QJsonArray rules = file["rules"_L1].toArray();
    QCOMPARE(rules.size(), 2);
    QVERIFY(!rules.at(0)["found"_L1].toArray().isEmpty());
    QVERIFY(!rules.at(1)["missing"_L1].toArray().isEmpty());
}

void TestTryCommand::aSavedPresetIsTriedByItsName()
{
    {
        Workspace workspace(
            m_driver->dataFolder(),
            {.serviceExecutable = qEnvironmentVariable("CD_BIN") + u"/classifydesk-service"_s,
             .useKeychain = false,
             .local = true});
        QVERIFY(workspace.open());
        Preset saved{u"Saved one"_s, {}};
        saved.request.rules = {{u"bill"_s, u"An invoice: invoice number, due date, amount due"_s}};
        bool isSaved = false;
        connect(&workspace.presets(), &PresetLibrary::changed, this, [&] { isSaved = true; });
        workspace.presets().save(saved);
        QTRY_VERIFY(isSaved);
    }
    const Ended ended = tried({u"--preset"_s, u"Saved one"_s, bill()});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY(ended.out.startsWith("bill\t"));
}

void TestTryCommand::aFileThatCantBeReadIsToldByTheStatus()
{
    const QString gone = m_driver->path(u"gone.txt"_s);
    const Ended ended = tried({u"--preset"_s, preset(), gone, bill()});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.said("gone.txt"), ended.err.constData());
    QVERIFY(ended.out.startsWith("invoice\t"));
}

void TestTryCommand::nothingBecomesAJob()
{
    QCOMPARE(tried({u"--preset"_s, preset(), bill()}).status, 0);
    QVERIFY(m_driver->history().isEmpty());
}

void TestTryCommand::whatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no preset") << QStringList{u"a.txt"_s};
    QTest::newRow("no files") << QStringList{u"--preset"_s, u"a.json"_s};
    QTest::newRow("an unknown preset") << QStringList{u"--preset"_s, u"Nobody's"_s, u"a.txt"_s};
    QTest::newRow("an unknown option")
        << QStringList{u"--preset"_s, u"a.json"_s, u"--cloud"_s, u"a.txt"_s};
}

void TestTryCommand::whatIsWrong()
{
    QFETCH(QStringList, arguments);
    const Ended ended = tried(arguments);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.said("Nothing was tried"), ended.err.constData());
    QCOMPARE(ended.out, QByteArray());
}

void TestTryCommand::theReadmesCommandWorks()
{
    QFile readme(QStringLiteral(CD_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QByteArray text = readme.readAll();
    const QByteArray begin = "build/release/bin/classifydesk try ";
    const qsizetype at = text.indexOf(begin);
    QVERIFY(at > 0);
    QString line = QString::fromUtf8(
        text.mid(at + begin.size(), text.indexOf("\n```", at) - at - begin.size()));
    QStringList arguments
        = line.remove(u'\\').split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    for (QString &argument : arguments) {
        if (argument.startsWith(u"resources/"_s))
            argument.prepend(QStringLiteral(CD_SOURCE_DIR "/"));
    }
    const Ended ended = tried(arguments);
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.out.count('\n'), 2);
}

QTEST_GUILESS_MAIN(TestTryCommand)
#include "tst_trycommand.moc"
