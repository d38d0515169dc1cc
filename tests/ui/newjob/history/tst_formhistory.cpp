// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/history/formhistory.h"

#include <QAction>
#include <QLibraryInfo>
#include <QTest>
#include <QTranslator>
#include <QWidget>

using namespace cd;
using namespace Qt::StringLiterals;

/// What the form's Undo and Redo say.
class TestFormHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Languages differ in where the step stands in "Undo …".
    void aStepStandsWhereTheLanguageWantsIt()
    {
        QTranslator german;
        QVERIFY(german.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        QVERIFY(QCoreApplication::installTranslator(&german)); // until it goes
        QWidget form;
        FormContent content;
        FormHistory history(
            [&content] { return content; },
            [&content](const FormContent &, const FormContent &to) { content = to; }, &form);
        QCOMPARE(history.undoAction()->text(), u"Rückgängig"_s);
        history.asOneStep(u"Laden"_s, [&content] { content.presetName = u"Briefe"_s; });
        QCOMPARE(history.undoAction()->text(), u"Laden rückgängig machen"_s);
        history.undoAction()->trigger();
        QVERIFY(content.presetName.isEmpty());
        QCOMPARE(history.undoAction()->text(), u"Rückgängig"_s);
        QCOMPARE(history.redoAction()->text(), u"Laden wiederherstellen"_s);
    }
};

QTEST_MAIN(TestFormHistory)
#include "tst_formhistory.moc"
