// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "support/stricttest.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// `classifydesk rules diff`: what people read, what scripts get, and how it ends.
class TestRulesDiff : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<CommandDriver>(); }

    void theSameIsTold();
    void differencesAreMarked();
    void jsonForScripts();
    void secretsStayInside();
    void wrongArguments_data();
    void wrongArguments();
    void theReadmesCommandWorks();

private:
    Ended diff(const QStringList &arguments)
    {
        return m_driver->run(u"rules"_s, QStringList{u"diff"_s} + arguments);
    }
    QString preset(const QString &name, const QByteArray &content) const
    {
        m_driver->write(name, content);
        return m_driver->path(name);
    }

    std::unique_ptr<CommandDriver> m_driver;
};

namespace {

const QByteArray before = R"({"name": "Post", "rules": [
    {"type": "receipt", "description": "Proof that something was paid at a till"},
    {"type": "memo", "description": "From somebody to somebody else"}], "mode": "FAST"})";
const QByteArray after = R"({"name": "Post 2", "rules": [
    {"type": "till receipt", "description": "Proof that something was paid at a counter"},
    {"type": "invoice", "description": "A request for payment"}], "mode": "MULTIMODAL"})";

} // namespace

void TestRulesDiff::theSameIsTold()
{
    const Ended ended = diff({preset(u"a.json"_s, before), preset(u"b.json"_s, before)});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.out, QByteArray("No difference in rules and options\n"));
    QCOMPARE(ended.err, QByteArray());
}

void TestRulesDiff::differencesAreMarked()
{
    const Ended ended = diff({preset(u"a.json"_s, before), preset(u"b.json"_s, after)});
    QCOMPARE(ended.status, 1);
    QByteArrayList lines = ended.out.split('\n');
    lines.removeFirst(); // how much of each
    QCOMPARE(lines.join('\n'),
             QByteArray("> receipt → till receipt\n"
                        "    Proof that something was paid at a [-till-]{+counter+}\n"
                        "- memo\n"
                        "    [-From somebody to somebody else-]\n"
                        "+ invoice\n"
                        "    {+A request for payment+}\n"
                        "Mode: FAST → MULTIMODAL\n"));
}

void TestRulesDiff::jsonForScripts()
{
    const Ended ended
        = diff({preset(u"a.json"_s, before), preset(u"b.json"_s, after), u"--json"_s});
    QCOMPARE(ended.status, 1);
    const QJsonObject json = ended.json();
    QCOMPARE(json["same"_L1], QJsonValue(false));
    QCOMPARE(json["reordered"_L1], QJsonValue(false));
    const QJsonObject renamed = json["rules"_L1][0].toObject();
    QCOMPARE(renamed["change"_L1].toString(), u"renamed"_s);
    QCOMPARE(renamed["before"_L1].toObject(),
             (QJsonObject{{u"position"_s, 1}, {u"type"_s, u"receipt"_s}}));
    QCOMPARE(renamed["after"_L1].toObject(),
             (QJsonObject{{u"position"_s, 1}, {u"type"_s, u"till receipt"_s}}));
    QCOMPARE(renamed["description"_L1].toArray().size(), 3);
    QCOMPARE(renamed["description"_L1][1].toObject(),
             (QJsonObject{{u"kind"_s, u"removed"_s}, {u"text"_s, u"till"_s}}));
    QVERIFY(json["rules"_L1][1]["after"_L1].isNull());
    QCOMPARE(json["options"_L1].toObject(),
             (QJsonObject{{u"mode"_s,
                           QJsonObject{{u"before"_s, u"FAST"_s}, {u"after"_s, u"MULTIMODAL"_s}}}}));
}

void TestRulesDiff::secretsStayInside()
{
    const auto with = [](const QByteArray &secret) {
        return QByteArray(R"({"rules": [], "webhook_configurations": [{"webhook_url": )"
                          R"("https://a.example/hook", "webhook_headers": {"X-Key": ")")
            + secret + R"("}}]})";
    };
    for (const QStringList &option : {QStringList(), QStringList{u"--json"_s}}) {
        const Ended ended = diff(QStringList{preset(u"a.json"_s, with("first-secret")),
                                             preset(u"b.json"_s, with("second-secret"))}
                                 + option);
        QVERIFY2(ended.status == 1, ended.err.constData());
        QVERIFY2(!(ended.out + ended.err).contains("-secret"), ended.out.constData());
        QVERIFY2(ended.out.toLower().contains("webhook"), ended.out.constData());
    }
}

void TestRulesDiff::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("none") << QStringList() << QByteArray("two preset files");
    QTest::newRow("one") << QStringList{u"a.json"_s} << QByteArray("two preset files");
    QTest::newRow("three") << QStringList{u"a.json"_s, u"b.json"_s, u"c.json"_s}
                           << QByteArray("two preset files");
    QTest::newRow("no such file") << QStringList{u"nothere.json"_s, u"nothere.json"_s}
                                  << QByteArray("can't be read");
    QTest::newRow("no preset") << QStringList{u"odd.json"_s, u"odd.json"_s}
                               << QByteArray("is no preset");
    QTest::newRow("option") << QStringList{u"--colour"_s} << QByteArray("colour");
}

void TestRulesDiff::wrongArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    m_driver->write(u"odd.json"_s, R"({"rules": 7})");
    for (QString &argument : arguments) {
        if (argument.endsWith(u".json"_s))
            argument = m_driver->path(argument);
    }
    const Ended ended = diff(arguments);
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY2(ended.said(says), ended.err.constData());
}

/// From the source's folder, with the program that was built.
void TestRulesDiff::theReadmesCommandWorks()
{
    QFile readme(QStringLiteral(CD_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    const QRegularExpression command(
        u"build/release/bin/classifydesk rules diff \\\\\\n\\s+(\\S+) (\\S+)\\n"_s);
    const auto found = command.match(text);
    QVERIFY(found.hasMatch());
    const QString folder = QStringLiteral(CD_SOURCE_DIR "/");
    const Ended ended = diff({folder + found.captured(1), folder + found.captured(2)});
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY(ended.out.contains("Mode: FAST → MULTIMODAL"));
}

QTEST_GUILESS_MAIN(TestRulesDiff)
#include "tst_rulesdiff.moc"
