// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shells complete is what --help says.

#include "resources/told.h"
#include "support/program.h"
#include "support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cd::test;
using namespace Qt::StringLiterals;

class TestCompletions : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void bashHasTheOptions_data() { addTakers(); }
    void bashHasTheOptions();
    void bashHasValues_data();
    void bashHasValues();
    void bashHasFiles();
    void fishHasTheOptions_data() { addTakers(); }
    void fishHasTheOptions();
    void zshHasTheOptions_data() { addTakers(); }
    void zshHasTheOptions();

private:
    static QStringList bash(const QStringList &words, const QString &folder = {});
};

/// What bash offers for the last of @p words, the first of which is the program.
QStringList TestCompletions::bash(const QStringList &words, const QString &folder)
{
    const QString script = u"source \"$1\" && shift && COMP_WORDS=(\"$@\") && "
                           "COMP_CWORD=$(($# - 1)) && COMPREPLY=() && "
                           "\"_${1//-/_}\" && printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const QString file = resourcePath(u"linux/completions/%1.bash"_s.arg(words.constFirst()));
    const Said said
        = run(u"bash"_s,
              QStringList{u"--norc"_s, u"-u"_s, u"-c"_s, script, u"bash"_s, file} + words, folder);
    if (said.status != 0 || !said.err.isEmpty())
        qCritical("%s", qPrintable(said.all()));
    return QString::fromUtf8(said.out).split(u'\n', Qt::SkipEmptyParts);
}

void TestCompletions::bashHasTheOptions()
{
    QFETCH(const qsizetype, taker);
    const Taker &which = takers().at(taker);
    const QStringList offered
        = bash(QStringList{which.program} + which.command + QStringList{u"--"_s});
    QCOMPARE(listed(QSet<QString>(offered.cbegin(), offered.cend())), listed(optionsOf(which)));
}

void TestCompletions::bashHasValues_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("storage") << QStringList{u"submit"_s, u"--storage"_s, u""_s}
                             << QStringList{u"keep"_s, u"delete"_s, u"ephemeral"_s};
    QTest::newRow("dialect") << QStringList{u"submit"_s, u"--dialect"_s, u"s"_s}
                             << QStringList{u"second"_s};
    QTest::newRow("language") << QStringList{u"--lang"_s, u""_s} << QStringList{u"de"_s, u"en"_s};
    QTest::newRow("seconds") << QStringList{u"submit"_s, u"--timeout"_s, u""_s} << QStringList{};
    QTest::newRow("command") << QStringList{u"sub"_s} << QStringList{u"submit"_s};
    QTest::newRow("examples") << QStringList{u"examples"_s, u"i"_s} << QStringList{u"import"_s};
    QTest::newRow("use") << QStringList{u"examples"_s, u"use"_s, u""_s}
                         << QStringList{u"on"_s, u"off"_s};
    QTest::newRow("what to do with labels")
        << QStringList{u"labels"_s, u""_s} << QStringList{u"import"_s, u"export"_s};
    QTest::newRow("what to do with rules")
        << QStringList{u"rules"_s, u"c"_s} << QStringList{u"check"_s};
    QTest::newRow("figure") << QStringList{u"evaluate"_s, u"--fail-under"_s, u"m"_s}
                            << QStringList{u"macro-f1="_s};
    QTest::newRow("grade") << QStringList{u"rules"_s, u"check"_s, u"--fail-on"_s, u"w"_s}
                           << QStringList{u"warning"_s};
}

void TestCompletions::bashHasValues()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, values);
    const QTemporaryDir empty;
    QCOMPARE(bash(QStringList{u"classifydesk"_s} + words, empty.path()), values);
}

void TestCompletions::bashHasFiles()
{
    const QTemporaryDir folder;
    for (const auto &name : {u"two words.json"_s, u"two.pdf"_s})
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    const auto offered = [&](const QStringList &words) {
        QStringList names = bash(QStringList{u"classifydesk"_s} + words, folder.path());
        names.sort();
        return names;
    };
    const QStringList both{u"two words.json"_s, u"two.pdf"_s};
    QCOMPARE(offered({u"tw"_s}), both);
    QCOMPARE(offered({u"submit"_s, u"--preset"_s, u"tw"_s}), both);
    QCOMPARE(offered({u"--data"_s, u"tw"_s}), QStringList{}); // folders only
}

void TestCompletions::fishHasTheOptions()
{
    QFETCH(const qsizetype, taker);
    const Taker &which = takers().at(taker);
    const QString text = resourceText(u"linux/completions/%1.fish"_s.arg(which.program));
    QString condition;
    if (which.program == "classifydesk"_L1)
        condition = u"-n \\$%1 "_s.arg(which.command.value(0, u"window"_s));
    QSet<QString> told;
    const QString pattern
        = u"^complete -c %1 %2(?:-s \\w )?-l ([a-z-]+)"_s.arg(which.program, condition);
    for (const QString &name : captured(pattern, text))
        told.insert(u"--"_s + name);
    QCOMPARE(listed(told), listed(optionsOf(which)));
}

void TestCompletions::zshHasTheOptions()
{
    QFETCH(const qsizetype, taker);
    const QStringList pages{
        u"classifydesk-service"_s, u"classifydesk-labels"_s,   u"classifydesk-rules"_s,
        u"classifydesk-try"_s,     u"classifydesk-evaluate"_s, u"classifydesk-watch"_s,
        u"classifydesk-submit"_s,  u"classifydesk-examples"_s, u"classifydesk"_s};
    const auto branch = pages.indexOf(takers().at(taker).page) + 1; // in the file's order
    const QString text
        = resourceText(u"linux/completions/_classifydesk"_s).split(u"_arguments"_s).value(branch);
    const auto told = captured(uR"((--[a-z-]+)\}?'?\[)"_s, text);
    QCOMPARE(listed(told), listed(optionsOf(takers().at(taker))));
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
