// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lists/onetabstop.h"

#include "support/offscreen.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;

/// A row of buttons between two fields.
class TestOneTabStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tabPassesItInOneStep();
    void arrowsGoThroughIt();
    void arrowsFollowTheReadingDirection();
    void hiddenOnesAreNoStop();
    void whatCantBePressedIsNoStop();
    void otherKeysAreLeftAlone();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    int focused() const
    {
        return static_cast<int>(
            m_buttons.indexOf(qobject_cast<QAbstractButton *>(QApplication::focusWidget())));
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
    QList<QAbstractButton *> m_buttons;
    OneTabStop *m_stop = nullptr;
};

void TestOneTabStop::init()
{
    failOnWarnings();
    m_window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(m_window.get());
    m_before = new QLineEdit;
    row->addWidget(m_before);
    m_buttons.clear();
    for (int i = 0; i < 4; ++i) {
        m_buttons.append(new QPushButton(QString::number(i)));
        row->addWidget(m_buttons.constLast());
    }
    m_after = new QLineEdit;
    row->addWidget(m_after);
    m_stop = new OneTabStop(m_window.get());
    m_stop->setButtons(m_buttons);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_before->setFocus();
}

void TestOneTabStop::tabPassesItInOneStep()
{
    press(Qt::Key_Tab);
    QCOMPARE(focused(), 0);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(focused(), 2);
    press(Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focused(), 2); // where it was
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_before->hasFocus());
}

void TestOneTabStop::arrowsGoThroughIt()
{
    press(Qt::Key_Tab);
    press(Qt::Key_Left);
    QCOMPARE(focused(), 0);
    press(Qt::Key_End);
    QCOMPARE(focused(), 3);
    press(Qt::Key_Down);
    QCOMPARE(focused(), 3);
    press(Qt::Key_Up);
    QCOMPARE(focused(), 2);
    press(Qt::Key_Home);
    QCOMPARE(focused(), 0);
}

void TestOneTabStop::arrowsFollowTheReadingDirection()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Tab);
    press(Qt::Key_Left);
    QCOMPARE(focused(), 1);
    press(Qt::Key_Right);
    QCOMPARE(focused(), 0);
}

void TestOneTabStop::hiddenOnesAreNoStop()
{
    m_buttons.at(0)->hide();
    m_buttons.at(2)->hide();
    m_stop->setButtons(m_buttons);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), 1);
    press(Qt::Key_Right);
    QCOMPARE(focused(), 3);
}

void TestOneTabStop::whatCantBePressedIsNoStop()
{
    press(Qt::Key_Tab);
    QCOMPARE(focused(), 0);
    m_before->setFocus();
    m_buttons.at(0)->setEnabled(false);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), 1);
    m_before->setFocus();
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setEnabled(false);
    press(Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    m_before->setFocus();
    m_buttons.at(3)->setEnabled(true);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), 3);
}

/// Alt and an arrow, say, are keys of their own.
void TestOneTabStop::otherKeysAreLeftAlone()
{
    press(Qt::Key_Tab);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(focused(), 0);
}

QTEST_MAIN(TestOneTabStop)
#include "tst_onetabstop.moc"
