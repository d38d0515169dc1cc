// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/keyfield.h"

#include "support/offscreen.h"

#include <QAction>
#include <QFocusEvent>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestKeyField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void itIsHiddenUntilAskedFor()
    {
        KeyField field;
        field.setText(u"llx-invented"_s);
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        QVERIFY(field.displayText() != field.text());
        field.revealAction()->trigger();
        QCOMPARE(field.displayText(), u"llx-invented"_s);
        field.revealAction()->trigger();
        QCOMPARE(field.echoMode(), QLineEdit::Password);
    }

    void itHidesWhenItIsLeft()
    {
        KeyField field;
        field.revealAction()->trigger();
        QFocusEvent left(QEvent::FocusOut);
        QCoreApplication::sendEvent(&field, &left);
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        QVERIFY(!field.revealAction()->isChecked());
    }
};

QTEST_MAIN(TestKeyField)
#include "tst_keyfield.moc"
