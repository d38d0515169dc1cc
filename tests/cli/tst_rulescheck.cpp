// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "support/stricttest.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// `classifydesk rules check`: what it finds in files, and what scripts are told.
class TestRulesCheck : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<CommandDriver>(); }

    void hintsAloneAreFine();
    void warningsAndErrorsAreNot_data();
    void warningsAndErrorsAreNot();
    void aLineForEachFinding();
    void theSameAsJson();
    void theLanguageOfThePresetCounts();
    void severalFiles();
    void foreignTextIsHarmless();
    void wrongArguments_data();
    void wrongArguments();
    void nothingCanBeWritten();

private:
    QString preset(const QString &name, const QByteArray &rules, const QByteArray &more = {}) const
    {
        return m_driver->write(name, "{\"name\": \"P\", \"rules\": [" + rules + "]" + more + "}");
    }
    Ended check(const QStringList &arguments) const
    {
        return m_driver->run(u"rules"_s, QStringList{u"check"_s} + arguments);
    }

    std::unique_ptr<CommandDriver> m_driver;
    const QByteArray m_good
        = R"({"type": "invoice", "description": "goods, prices, taxes, the seller and the date"})";
    const QByteArray m_odd
        = R"({"type": "cv/resume", "description": "education, languages, jobs and a name"})";
    const QByteArray m_short = R"({"type": "bill", "description": "a bill"})";
};

void TestRulesCheck::hintsAloneAreFine()
{
    const Ended ended = check({preset(u"a.json"_s, m_good)});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.out.contains("hint R10"), ended.out.constData());
    QVERIFY(!QDir(m_driver->dataFolder()).exists()); // it needs none
    QCOMPARE(check({preset(u"a.json"_s, m_good), u"--fail-on=hint"_s}).status, 1);
}

void TestRulesCheck::warningsAndErrorsAreNot_data()
{
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("failOn");
    QTest::addColumn<int>("status");
    QTest::newRow("warning") << false << QString() << 1;
    QTest::newRow("warning, on warnings") << false << u"warning"_s << 1;
    QTest::newRow("warning, on errors") << false << u"error"_s << 0;
    QTest::newRow("error") << true << QString() << 1;
    QTest::newRow("error, on errors") << true << u"error"_s << 1;
}

void TestRulesCheck::warningsAndErrorsAreNot()
{
    QFETCH(const bool, isError);
    QFETCH(const QString, failOn);
    QStringList arguments{preset(u"a.json"_s, isError ? m_short : m_odd)};
    if (!failOn.isEmpty())
        arguments += QStringList{u"--fail-on"_s, failOn};
    const Ended ended = check(arguments);
    QTEST(ended.status, "status");
    QVERIFY2(ended.out.contains(isError ? "error R2" : "warning R1"), ended.out.constData());
}

void TestRulesCheck::aLineForEachFinding()
{
    const QString path = preset(u"a.json"_s, m_good + ", " + m_odd);
    const Ended ended = check({path});
    const QList<QByteArray> lines = ended.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2); // R1, R10
    QVERIFY2(lines.first().startsWith(path.toUtf8() + ", rule 2 (cv/resume): warning R1: "),
             lines.first().constData());
    QVERIFY2(lines.last().startsWith(path.toUtf8() + ": hint R10: "), lines.last().constData());
    QVERIFY2(ended.said("1 warning"), ended.err.constData());
}

void TestRulesCheck::theSameAsJson()
{
    const QString path = preset(u"a.json"_s, m_good + ", " + m_odd);
    const Ended ended = check({path, u"--json"_s});
    QCOMPARE(ended.status, 1);
    const QJsonArray files = ended.json()["files"_L1].toArray();
    QCOMPARE(files.size(), 1);
    const QJsonObject file = files.first().toObject();
    QCOMPARE(file["file"_L1].toString(), path);
    QCOMPARE(file["rules"_L1].toInt(), 2);
    QCOMPARE(file["errors"_L1].toInt(-1), 0);
    QCOMPARE(file["warnings"_L1].toInt(-1), 1);
    QCOMPARE(file["hints"_L1].toInt(-1), 1);
    QCOMPARE(file["dismissed"_L1].toInt(-1), 0);
    const QJsonArray findings = file["findings"_L1].toArray();
    QCOMPARE(findings.size(), 2);
    const QJsonObject first = findings.first().toObject();
    QCOMPARE(first["check"_L1].toString(), u"R1"_s);
    QCOMPARE(first["grade"_L1].toString(), u"warning"_s);
    QCOMPARE(first["rule"_L1].toObject(),
             (QJsonObject{{u"position"_s, 2}, {u"type"_s, u"cv/resume"_s}}));
    QCOMPARE(first["words"_L1].toArray(), QJsonArray{u"/"_s});
    QCOMPARE(first["spans"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"in"_s, u"type"_s}, {u"start"_s, 2}, {u"length"_s, 1}}}));
    QVERIFY(!first["text"_L1].toString().isEmpty() && !first["reason"_L1].toString().isEmpty());
    QVERIFY(findings.last()["rule"_L1].isNull());
}

void TestRulesCheck::theLanguageOfThePresetCounts()
{
    const QByteArray german
        = R"({"type": "Rechnung", "description": "Die Waren, der Preis und die Frist der Zahlung"})";
    const QString path
        = preset(u"a.json"_s, german, R"(, "parsing_configuration": {"lang": "en"})");
    QVERIFY(check({path}).out.contains("R12"));
    QVERIFY(!check({path, u"--language"_s, u"de"_s}).out.contains("R12"));
    QVERIFY(!check({preset(u"b.json"_s, german)}).out.contains("R12"));
}

/// All are checked, whatever one of them is.
void TestRulesCheck::severalFiles()
{
    const QString good = preset(u"a.json"_s, m_good);
    const QString bad = preset(u"b.json"_s, m_odd);
    const QString none = m_driver->write(u"c.json"_s, "{");
    QCOMPARE(check({good, good}).status, 0);
    QCOMPARE(check({good, bad}).status, 1);
    const Ended ended = check({none, m_driver->path(u"d.json"_s), bad, u"--json"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.said(none.toUtf8()) && ended.said("d.json"), ended.err.constData());
    const QJsonArray files = ended.json()["files"_L1].toArray();
    QCOMPARE(files.size(), 3);
    QVERIFY(!files.at(0)["problem"_L1].toString().isEmpty());
    QVERIFY(!files.at(1)["problem"_L1].toString().isEmpty());
    QCOMPARE(files.at(2)["warnings"_L1].toInt(), 1);
}

void TestRulesCheck::foreignTextIsHarmless()
{
    const QByteArray escape
        = R"({"type": "\u001b[2Jbill\n", "description": "goods, prices, taxes, seller"})";
    const Ended ended = check({preset(u"a.json"_s, escape)});
    QCOMPARE(ended.status, 1);
    QVERIFY(!ended.out.contains('\x1b'));
    QCOMPARE(ended.out.trimmed().split('\n').size(), 2);
}

void TestRulesCheck::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{u"check"_s};
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("another word") << QStringList{u"judge"_s, u"a.json"_s};
    QTest::newRow("another option") << QStringList{u"check"_s, u"a.json"_s, u"--all"_s};
    QTest::newRow("grade") << QStringList{u"check"_s, u"a.json"_s, u"--fail-on"_s, u"bad"_s};
    QTest::newRow("language") << QStringList{u"check"_s, u"a.json"_s, u"--language"_s, u"xx"_s};
}

void TestRulesCheck::wrongArguments()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = m_driver->run(u"rules"_s, arguments);
    QVERIFY2(ended.status == 2, ended.err.constData());
    QVERIFY(ended.out.isEmpty() && ended.said("--help"));
}

void TestRulesCheck::nothingCanBeWritten()
{
    const QString path = preset(u"a.json"_s, m_good);
    const auto command
        = m_driver->begin({u"check"_s, path, u"--json"_s}, u">/dev/full"_s, u"rules"_s);
    QCOMPARE(m_driver->end(*command).status, 3);
}

QTEST_GUILESS_MAIN(TestRulesCheck)
#include "tst_rulescheck.moc"
