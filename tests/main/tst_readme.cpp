// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/stricttest.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// A program, or a command of one, that takes options.
struct Taker
{
    QString program;
    QStringList command;
};

const QList<Taker> takers{{u"classifydesk"_s, {}},
                          {u"classifydesk"_s, {u"submit"_s}},
                          {u"classifydesk-service"_s, {}},
                          {u"classifydesk"_s, {u"examples"_s}},
                          {u"classifydesk"_s, {u"rules"_s, u"check"_s}},
                          {u"classifydesk"_s, {u"evaluate"_s}},
                          {u"classifydesk"_s, {u"watch"_s}}};

QString inSources(const QString &path)
{
    return QStringLiteral(CD_SOURCE_DIR) + u'/' + path;
}

QString contentOf(const QString &path)
{
    QFile file(inSources(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList all(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    found.removeDuplicates();
    return found;
}

QStringList optionsIn(const QString &text)
{
    return all(uR"((?<![\w-])(--[a-z]+(?:-[a-z]+)*))"_s, text);
}

QString helpOf(const Taker &taker)
{
    const Said said = run(ours(taker.program), taker.command + QStringList{u"--help"_s});
    return said.status == 0 ? QString::fromUtf8(said.out) : QString();
}

/// With --help before it nothing is done but reading the arguments.
bool takes(const Taker &taker, const QString &option)
{
    const QStringList arguments = taker.command + QStringList{u"--help"_s, option};
    const QList<QStringList> values{{}, {u"1"_s}, {u"words"_s}}; // a number, or who judges
    return std::any_of(values.cbegin(), values.cend(), [&](const QStringList &value) {
        return run(ours(taker.program), arguments + value).status == 0;
    });
}

} // namespace

/// What README.md and --help say stays true.
class TestReadme : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_readme.isEmpty()); }

    void helpNames_data();
    void helpNames();
    void whatHelpNamesIsTaken_data();
    void whatHelpNamesIsTaken();
    void whatNobodyNamesIsRefused();
    void whatTheReadmeNamesIsTaken();
    void rulesOfTheSampleAreChecked();
    void filesAreThere();
    void roomsAreListed();
    void theTwoCommands();
    void testsRunTakesWhatIsListed();
    void appRunsOptionsAreTaken();

private:
    const QString m_readme = contentOf(u"README.md"_s);
};

void TestReadme::helpNames_data()
{
    QTest::addColumn<qsizetype>("taker");
    QTest::addColumn<QString>("word");
    const auto rows = [](qsizetype taker, const QStringList &words) {
        for (const QString &word : words)
            QTest::addRow("%lld %s", static_cast<long long>(taker), qPrintable(word))
                << taker << word;
    };
    rows(0,
         {u"--help"_s, u"--version"_s, u"--data"_s, u"--local"_s, u"--samples"_s, u"--unattended"_s,
          u"--picture"_s, u"--lang"_s, u"classifydesk submit"_s, u"--request BODY.json"_s,
          u"--preset PRESET.json"_s, u"[FILE…]"_s, u"--service URL|local"_s, u"--wait"_s,
          u"--output results.xlsx|results.csv|results.jsonl|results.json"_s, u"--json"_s,
          u"classifydesk submit --help"_s});
    rows(1,
         {u"--request BODY.json"_s, u"--preset PRESET.json"_s, u"FILE…"_s, u"--service URL|local"_s,
          u"--wait"_s, u"--output"_s, u"--json"_s, u"--data DIR"_s, u"LLAMA_CLOUD_API_KEY"_s,
          u"LLAMA_PARSE_API_KEY"_s, u"LLAMA_CLOUD_BASE_URL"_s, u"  0  "_s, u"  1  "_s, u"  2  "_s,
          u"  3  "_s, u"  4  "_s});
    rows(2,
         {u"--port N"_s, u"--data DIR"_s, u"--api-key KEY"_s, u"CLASSIFYDESK_SERVICE_KEY"_s,
          u"listening on http://127.0.0.1:PORT"_s, u"--help"_s, u"--version"_s});
    rows(3,
         {u"import FOLDER"_s, u"list"_s, u"clear"_s, u"use on|off"_s, u"_none"_s,
          u"--service local"_s, u"--json"_s, u"--data DIR"_s, u"--wait-for-folder SECONDS"_s,
          u"  0  "_s, u"  1  "_s, u"  2  "_s, u"  3  "_s, u"  5  "_s});
    rows(4,
         {u"PRESET.json"_s, u"--language CODE"_s, u"--fail-on error|warning|hint"_s, u"--json"_s,
          u"R1 "_s, u"R13 "_s, u"  0  "_s, u"  1  "_s, u"  2  "_s, u"  3  "_s});
    rows(5,
         {u"--preset PRESET.json|NAME"_s, u"--labels FOLDER"_s, u"--service URL|local"_s,
          u"--against RUN"_s, u"--fail-under FIGURE=NUMBER"_s, u"_none"_s, u"--json"_s,
          u"--data DIR"_s, u"  0  "_s, u"  1  "_s, u"  2  "_s, u"  3  "_s, u"  4  "_s, u"  5  "_s,
          u"  6  "_s});
}

void TestReadme::helpNames()
{
    QFETCH(const qsizetype, taker);
    QFETCH(const QString, word);
    const QString help = helpOf(takers.at(taker));
    QVERIFY2(help.contains(word), qPrintable(help));
}

void TestReadme::whatHelpNamesIsTaken_data()
{
    QTest::addColumn<qsizetype>("taker");
    QTest::newRow("classifydesk-service") << qsizetype(2);
    QTest::newRow("submit") << qsizetype(1);
    QTest::newRow("examples") << qsizetype(3);
    QTest::newRow("evaluate") << qsizetype(5);
    QTest::newRow("watch") << qsizetype(6);
}

void TestReadme::whatHelpNamesIsTaken()
{
    QFETCH(const qsizetype, taker);
    const QStringList options = optionsIn(helpOf(takers.at(taker)));
    QVERIFY(options.size() >= 5);
    for (const QString &option : options)
        QVERIFY2(takes(takers.at(taker), option), qPrintable(option));
}

void TestReadme::whatNobodyNamesIsRefused()
{
    for (const Taker &taker : takers)
        QVERIFY2(!takes(taker, u"--colour"_s), qPrintable(taker.program));
}

void TestReadme::whatTheReadmeNamesIsTaken()
{
    QString text = m_readme;
    text.remove(QRegularExpression(u"`cmake [^`]*`"_s)); // not ours
    const QStringList options = optionsIn(text) + optionsIn(helpOf(takers.first()));
    QVERIFY(options.size() >= 10);
    for (const QString &option : options) {
        const bool isTaken
            = std::any_of(takers.cbegin(), takers.cend(),
                          [&option](const Taker &taker) { return takes(taker, option); });
        QVERIFY2(isTaken, qPrintable(option));
    }
}

/// The command as it stands there.
void TestReadme::rulesOfTheSampleAreChecked()
{
    const QStringList commands
        = all(uR"(^build/release/bin/classifydesk (rules check .*)$)"_s, m_readme);
    QCOMPARE(commands.size(), 1);
    const Said said
        = run(ours(u"classifydesk"_s), commands.first().split(u' '), QStringLiteral(CD_SOURCE_DIR));
    QVERIFY2(said.status == 0 || said.status == 1, qPrintable(said.all()));
    QVERIFY2(said.out.contains("resources/presets/business-documents.json"), said.out.constData());
}

void TestReadme::filesAreThere()
{
    const QStringList links = all(uR"(\]\((?!https?:)([^)#]+)\))"_s, m_readme);
    const QStringList rooms
        = all(uR"(`((?:app|ui|resources|translations|tests)(?:/\w+)?)`)"_s, m_readme);
    const QStringList named
        = all(uR"((?<![\w/])((?:app|tests|resources|\.ci)/[\w/-]+(?:\.\w+)?))"_s, m_readme);
    QVERIFY(links.size() >= 3);
    QVERIFY(rooms.size() >= 10);
    QVERIFY(named.size() >= 10);
    for (const QString &path : links + rooms + named)
        QVERIFY2(QFileInfo::exists(inSources(path)), qPrintable(path));
}

/// Every room that the build knows has its line in the table of rooms.
void TestReadme::roomsAreListed()
{
    const QStringList rooms
        = all(uR"(^add_subdirectory\(([\w/]+)\))"_s, contentOf(u"app/CMakeLists.txt"_s));
    QVERIFY(rooms.size() >= 6);
    for (const QString &room : rooms + QStringList{u"cli"_s, u"main"_s})
        QVERIFY2(m_readme.contains(u"| `app/%1` |"_s.arg(room)), qPrintable(room));
}

void TestReadme::theTwoCommands()
{
    for (const auto command : {"app/run"_L1, "tests/run"_L1}) {
        QVERIFY2(m_readme.contains(u"./"_s + command), command.data());
        QVERIFY2(QFileInfo(inSources(command)).isExecutable(), command.data());
    }
    QVERIFY(QFileInfo(inSources(u".ci/run"_s)).isExecutable());
    QVERIFY(contentOf(u".ci/run"_s).contains("tests/run"_L1));
}

void TestReadme::testsRunTakesWhatIsListed()
{
    const Said usage = run(inSources(u"tests/run"_s), {u"no-such-thing"_s});
    QCOMPARE(usage.status, 2);
    const QStringList named = all(uR"(`tests/run ([a-z]+)`)"_s, m_readme);
    const QStringList taken
        = all(uR"(\b([a-z]+)\b)"_s, QString::fromUtf8(usage.err).section(u'[', 1));
    QVERIFY(taken.size() >= 4);
    QCOMPARE(QSet<QString>(named.cbegin(), named.cend()),
             QSet<QString>(taken.cbegin(), taken.cend()));
}

void TestReadme::appRunsOptionsAreTaken()
{
    const QStringList lines = contentOf(u"app/run"_s).split(u'\n').filter(u"arguments"_s);
    const QStringList options = optionsIn(lines.join(u'\n'));
    for (const auto option : {"--local"_L1, "--samples"_L1, "--unattended"_L1, "--picture"_L1})
        QVERIFY2(options.contains(option), option.data());
    for (const QString &option : options)
        QVERIFY2(takes(takers.first(), option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
