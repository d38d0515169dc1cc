// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual pages: well-formed, and they say what --help says.

#include "resources/told.h"
#include "support/program.h"
#include "support/stricttest.h"

#include <QStandardPaths>
#include <QTest>

using namespace cd::test;
using namespace Qt::StringLiterals;

class TestManuals : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void areWellFormed_data() { addTakers(); }
    void areWellFormed();
    void haveTheOptionsOfHelp_data() { addTakers(); }
    void haveTheOptionsOfHelp();
    void haveTheVariablesOfHelp_data() { addTakers(); }
    void haveTheVariablesOfHelp();
    void haveTheStatusesOfHelp_data() { addTakers(); }
    void haveTheStatusesOfHelp();

private:
    static QString page(const Taker &taker) { return u"linux/man/%1.1"_s.arg(taker.page); }
};

void TestManuals::areWellFormed()
{
    QFETCH(const qsizetype, taker);
    if (QStandardPaths::findExecutable(u"mandoc"_s).isEmpty())
        QSKIP("There is no mandoc here.");
    const Said said
        = run(u"mandoc"_s, {u"-Tlint"_s, u"-Wwarning"_s, resourcePath(page(takers().at(taker)))});
    QVERIFY2(said.status == 0 && said.all().isEmpty(), qPrintable(said.all()));
}

void TestManuals::haveTheOptionsOfHelp()
{
    QFETCH(const qsizetype, taker);
    const QString text = resourceText(page(takers().at(taker)));
    QSet<QString> told;
    for (const QString &name : captured(uR"(^\.It .*?Fl -([a-z-]+))"_s, text))
        told.insert(u"--"_s + name);
    const QSet<QString> options = optionsOf(takers().at(taker));
    QVERIFY(options.size() >= 5);
    QCOMPARE(listed(told), listed(options));
}

void TestManuals::haveTheVariablesOfHelp()
{
    QFETCH(const qsizetype, taker);
    const QString pattern = uR"(\b((?:LLAMA|CLASSIFYDESK)_[A-Z_]+)\b)"_s;
    const QString text = resourceText(page(takers().at(taker)));
    const auto inHelp = captured(pattern, helpOf(takers().at(taker)));
    QVERIFY2(captured(pattern, text).contains(inHelp), listed(inHelp).constData());
    const auto described
        = captured(uR"(^\.It (?:.* )?Ev ((?:LLAMA|CLASSIFYDESK)_[A-Z_]+))"_s, text);
    QVERIFY2(described.contains(inHelp), qPrintable(text));
}

void TestManuals::haveTheStatusesOfHelp()
{
    QFETCH(const qsizetype, taker);
    const QString help = helpOf(takers().at(taker));
    const auto inHelp = captured(uR"(^  (\d)  )"_s, help);
    const QString told = resourceText(page(takers().at(taker)))
                             .section(u".Sh EXIT STATUS"_s, 1)
                             .section(u".Sh"_s, 0, 0);
    const auto inPage = captured(uR"(^\.It (\d)$)"_s, told);
    QVERIFY(inPage.size() >= 3);
    if (help.contains(u"Exit status:"_s))
        QCOMPARE(listed(inPage), listed(inHelp));
}

QTEST_GUILESS_MAIN(TestManuals)
#include "tst_manuals.moc"
