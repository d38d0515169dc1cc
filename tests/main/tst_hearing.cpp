// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program, as a screen reader on a bus of its own hears it and acts in it.

#include "support/desktop/screenreader.h"
#include "support/program.h"
#include "support/stricttest.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestHearing : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJobIsHeardAndDone();
};

void TestHearing::theMainJobIsHeardAndDone()
{
    if (!ScreenReader::canBe())
        QSKIP("Xvfb or at-spi2-core is not installed.");
    ScreenReader reader;
    const QTemporaryDir data;
    QProcess program;
    program.setProcessEnvironment(reader.environment());
    const auto end = qScopeGuard([&program] {
        program.terminate();
        program.waitForFinished();
    });
    program.start(ours(u"classifydesk"_s),
                  {u"--data"_s, data.path(), u"--local"_s, u"--samples"_s, u"--lang"_s, u"en"_s});
    std::optional<ScreenReader::Part> part;
    const auto find = [&](const QString &role, const QString &name) {
        part = reader.find(role, name);
        return part.has_value();
    };
    QTRY_VERIFY(find(u"push button"_s, u"Submit the job"_s));
    QTRY_VERIFY(reader.isEnabled(*part));
    QVERIFY(reader.press(*part));

    // What becomes of it is told without anybody going there.
    const QString job = u"Business documents and scans: "_s; // as the preset is called
    QTRY_VERIFY(!reader.heard().filter(job + u"Success"_s).isEmpty());
    QStringList states = reader.heard().filter(job);
    states.removeDuplicates();
    QVERIFY2(states.size() > 1, qPrintable(states.join(u'\n'))); // and not only the last

    QTRY_VERIFY(find(u"push button"_s, job + u"Success"_s));
    QVERIFY(reader.press(*part));
    QTRY_VERIFY(find(u"table"_s, u"Results"_s) && reader.rowsOf(*part) == 15);
    QTRY_VERIFY(find(u"menu item"_s, u"Save results"_s) && reader.isEnabled(*part));
    QVERIFY(reader.press(*part));
    QTRY_VERIFY(find(u"dialog"_s, u"Save results"_s));
}

QTEST_GUILESS_MAIN(TestHearing)
#include "tst_hearing.moc"
