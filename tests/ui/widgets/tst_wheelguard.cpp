// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wheelguard.h"

#include "support/offscreen.h"

#include <QApplication>
#include <QComboBox>
#include <QDial>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace cd;

namespace {

/// A notch downwards, as the window system would tell of it.
void turnWheel(QWidget *at)
{
    const QPointF middle = at->rect().center();
    QWheelEvent event(middle, at->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // it may give the focus, and goes on to those around
    qApp->notify(at, &event);
}

} // namespace

/// A form that scrolls, with one field of each kind whose value the wheel would change.
class TestWheelGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_area = std::make_unique<QScrollArea>();
        auto *form = new QWidget;
        auto *column = new QVBoxLayout(form);
        m_combo = new QComboBox(form);
        m_combo->addItems({QStringLiteral("a"), QStringLiteral("b")});
        m_spin = new QSpinBox(form);
        m_spin->setValue(5);
        m_slider = new QSlider(form);
        m_slider->setValue(50);
        m_dial = new QDial(form);
        m_dial->setValue(50);
        for (QWidget *field : std::initializer_list<QWidget *>{m_combo, m_spin, m_slider, m_dial}) {
            field->setMinimumHeight(150);
            column->addWidget(field);
        }
        m_area->setWidgetResizable(true);
        m_area->setWidget(form);
        m_area->resize(300, 200);
        m_area->show();
        m_area->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get(), test::tryForMs));
        m_area->verticalScrollBar()->setFocus();
    }
    void cleanup() { m_area.reset(); }

    void theWheelScrollsTheFormAndChangesNothing()
    {
        for (QWidget *field : std::initializer_list<QWidget *>{m_combo, m_spin, m_slider, m_dial}) {
            const int before = m_area->verticalScrollBar()->value();
            turnWheel(field);
            QVERIFY2(m_area->verticalScrollBar()->value() > before
                         || before == m_area->verticalScrollBar()->maximum(),
                     field->metaObject()->className());
            QVERIFY(!field->hasFocus());
        }
        QCOMPARE(m_combo->currentIndex(), 0);
        QCOMPARE(m_spin->value(), 5);
        QCOMPARE(m_slider->value(), 50);
        QCOMPARE(m_dial->value(), 50);
    }

    void theWheelGivesNoFocus()
    {
        for (QWidget *field : std::initializer_list<QWidget *>{m_combo, m_spin, m_slider, m_dial})
            QVERIFY2(!(field->focusPolicy() & ~Qt::StrongFocus), field->metaObject()->className());
    }

    void theFieldWithTheFocusTakesIt()
    {
        m_spin->setFocus();
        turnWheel(m_spin);
        QCOMPARE(m_spin->value(), 4);
        m_combo->setFocus();
        turnWheel(m_combo);
        QCOMPARE(m_combo->currentIndex(), 1);
    }

private:
    WheelGuard m_guard;
    std::unique_ptr<QScrollArea> m_area;
    QComboBox *m_combo = nullptr;
    QSpinBox *m_spin = nullptr;
    QSlider *m_slider = nullptr;
    QDial *m_dial = nullptr;
};

QTEST_MAIN(TestWheelGuard)
#include "support/patience.h"
#include "tst_wheelguard.moc"
