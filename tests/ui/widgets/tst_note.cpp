// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/note.h"

#include "support/offscreen.h"
#include "support/patience.h"
#include "ui/look/palettes.h"

#include <QApplication>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QApplication::setPalette(paletteOf(Scheme::Light));
    }

    void aNoteHasTheColourOfItsKind()
    {
        QWidget page;
        Note note(&page);
        const Colors &colors = colorsOf(Scheme::Light);
        note.say(Note::Kind::Error, u"wrong"_s);
        QCOMPARE(ink(note), colors.error);
        note.say(Note::Kind::Warning, u"doubtful"_s);
        QCOMPARE(ink(note), colors.warning);
        note.say(Note::Kind::Hint, u"as you like"_s);
        QCOMPARE(ink(note), paletteOf(Scheme::Light).color(QPalette::PlaceholderText));
    }

    void aNoteFollowsThePalette()
    {
        QWidget page;
        Note note(&page);
        note.say(Note::Kind::Error, u"wrong"_s);
        page.show();
        for (const Scheme scheme : {Scheme::Dark, Scheme::HighContrast, Scheme::Light}) {
            QApplication::setPalette(paletteOf(scheme));
            CD_TRY_COMPARE(ink(note), colorsOf(scheme).error);
            QCOMPARE(note.palette().color(QPalette::Base), paletteOf(scheme).color(QPalette::Base));
        }
    }

private:
    static QColor ink(const Note &note) { return note.palette().color(QPalette::WindowText); }
};

QTEST_MAIN(TestNote)
#include "tst_note.moc"
