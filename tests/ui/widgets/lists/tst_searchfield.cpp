// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lists/searchfield.h"

#include "support/stricttest.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestSearchField : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keysLeadToTheList();
    void escapeEmptiesIt();
    void theHintIsNeverCut();
};

void TestSearchField::keysLeadToTheList()
{
    SearchField field(u"Name"_s);
    field.setText(u"some words"_s);
    field.show();
    const QSignalSpy left(&field, &SearchField::left);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(&field, key);
    QCOMPARE(left.size(), 3);
    QTest::keyClick(&field, Qt::Key_Left);
    QTest::keyClick(&field, Qt::Key_Home);
    QCOMPARE(left.size(), 3);
    QCOMPARE(field.text(), u"some words"_s);
}

/// Only then is it somebody else's: it may close a dialog, say.
void TestSearchField::escapeEmptiesIt()
{
    QWidget around;
    SearchField field(u"Name"_s, &around);
    field.setText(u"words"_s);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&field, &escape);
    QVERIFY(field.text().isEmpty());
    QVERIFY(escape.isAccepted());
    QCoreApplication::sendEvent(&field, &escape);
    QVERIFY(!escape.isAccepted());
}

void TestSearchField::theHintIsNeverCut()
{
    const QString hint = u"Name, folder, reasoning, and whatever else there is"_s;
    const SearchField field(hint);
    QCOMPARE(field.placeholderText(), hint);
    QVERIFY(field.minimumWidth() > field.fontMetrics().horizontalAdvance(hint));
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
