// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spelling/tinydictionary.h"
#include "support/offscreen.h"
#include "ui/newjob/rules/open/descriptionfield.h"
#include "ui/newjob/rules/rulesbox.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/newjob/rules/rulesview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace cd::test {

using namespace Qt::StringLiterals;

/// The table of rules and the open rule, under real keys and the mouse.
class RulesBoxTest : public QObject
{
protected:
    void start()
    {
        failOnWarnings();
        // Nothing that happens to be installed counts.
        QVERIFY(writeTinyDictionary(m_dictionaries.path(), u"en_US"_s,
                                    {u"documents"_s, u"that"_s, u"say"_s, u"the"_s, u"and"_s,
                                     u"invoice"_s, u"with"_s, u"of"_s, u"a"_s, u"for"_s}));
        qputenv("DICPATH", m_dictionaries.path().toLocal8Bit());
        m_box = std::make_unique<RulesBox>(QList<QAction *>{});
        m_box->setLanguage(u"en"_s);
        m_box->resize(500, 600);
        m_box->show();
        m_box->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_box.get(), tryForMs));
        m_view = m_box->findChild<RulesView *>();
        m_type = m_box->findChild<QLineEdit *>(u"ruleType"_s);
        m_description = m_box->findChild<DescriptionField *>(u"ruleDescription"_s);
        m_view->setFocus();
        m_box->setRules(abc());
    }

    static QList<Rule> abc()
    {
        return {{u"a"_s, u"documents that say a"_s},
                {u"b"_s, u"documents that say b"_s},
                {u"c"_s, u"documents that say c"_s}};
    }
    /// Of which nothing needs to be said.
    static QList<Rule> good()
    {
        return {
            {u"invoice"_s,
             u"A request for payment: invoice number, payment terms, bank account, amount due"_s},
            {u"receipt"_s,
             u"Proof of a purchase at a till: cash tendered, change, cashier, thank you"_s},
            {u"cv"_s, u"Work experience, education, skills, languages and references"_s}};
    }
    QAction *action(const char *name) const
    {
        return m_box->findChild<QAction *>(QLatin1StringView(name));
    }
    QPushButton *button(const char *name) const
    {
        return m_box->findChild<QPushButton *>(QLatin1StringView(name));
    }
    QLineEdit *field(const char *name) const
    {
        return m_box->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    void trigger(const char *name) const { action(name)->trigger(); }
    /// Types into whatever has the keyboard and ends with @p last.
    void type(const QString &text, Qt::Key last) const
    {
        QWidget *field = QApplication::focusWidget();
        QVERIFY(field);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, last);
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_view, code, modifiers);
    }
    void paste() const { key(Qt::Key_V, Qt::ControlModifier); }
    void go(int row) const
    {
        m_view->setFocus();
        m_view->go(row);
    }
    QPoint handle(int row) const
    {
        return {6, m_view->rowViewportPosition(row) + m_view->rowHeight(row) / 2};
    }
    void move(const QPoint &to) const
    {
        QWidget *area = m_view->viewport();
        QMouseEvent event(QEvent::MouseMove, to, area->mapToGlobal(to), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &event);
    }
    /// Above the row @p to, or below it.
    void drag(int from, int to, bool isBelow) const
    {
        QWidget *area = m_view->viewport();
        const QPoint end = handle(to) + QPoint(0, isBelow ? 8 : -8);
        QTest::mousePress(area, Qt::LeftButton, {}, handle(from));
        move((handle(from) + end) / 2);
        move(end);
        QTest::mouseRelease(area, Qt::LeftButton, {}, end);
    }
    QString problemAt(int row, int column) const
    {
        return m_view->model()->index(row, column).data(RulesModel::ProblemRole).toString();
    }
    int gradeAt(int row) const
    {
        return m_view->model()->index(row, RulesModel::Mark).data(RulesModel::GradeRole).toInt();
    }
    QString types() const
    {
        QString all;
        for (const Rule &rule : m_box->rules())
            all += rule.type;
        return all;
    }
    QString label(const char *name) const
    {
        return m_box->findChild<QLabel *>(QLatin1StringView(name))->text();
    }

    QTemporaryDir m_dictionaries;
    std::unique_ptr<RulesBox> m_box;
    RulesView *m_view = nullptr;
    QLineEdit *m_type = nullptr;
    DescriptionField *m_description = nullptr;
};

} // namespace cd::test
