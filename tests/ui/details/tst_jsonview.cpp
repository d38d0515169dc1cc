// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/jsonview.h"

#include "support/offscreen.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// What costs time to make is made once, and only for somebody who looks.
class TestJsonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_made = 0;
        m_view = std::make_unique<JsonView>(u"json"_s, u"What was sent"_s);
    }

    void nothingIsMadeThatIsNotSeen()
    {
        for (int i = 0; i < 5; ++i)
            m_view->setJson(counted("{}"));
        QCOMPARE(m_made, 0);
        m_view->show();
        QCOMPARE(m_made, 1); // the last one
        m_view->hide();
        m_view->show();
        QCOMPARE(m_made, 1);
    }

    void whatIsSeenIsMadeAtOnce()
    {
        m_view->show();
        m_view->setJson(counted(R"({"a": 1})"));
        QCOMPARE(m_made, 1);
        QVERIFY(text()->toPlainText().contains(u"\"a\": 1"_s));
        QVERIFY(copyButton()->isEnabled());
        m_view->setJson(QByteArray());
        QVERIFY(text()->toPlainText().isEmpty());
        QVERIFY(!copyButton()->isEnabled());
    }

    void theSameLeavesSelectionAndPlace()
    {
        m_view->show();
        m_view->setJson(QByteArray(R"({"a": 1})"));
        text()->selectAll();
        const QSignalSpy laidOut(text(), &QPlainTextEdit::textChanged);
        m_view->setJson(counted(R"({"a": 1})"));
        QCOMPARE(m_made, 1);
        QCOMPARE(laidOut.size(), 0);
        QVERIFY(text()->textCursor().hasSelection());
    }

    void whatIsNoJsonStandsAsItCame()
    {
        m_view->show();
        m_view->setJson(QByteArray("<html>"));
        QCOMPARE(text()->toPlainText(), u"<html>"_s);
    }

private:
    JsonView::Make counted(const QByteArray &json)
    {
        return [this, json] {
            ++m_made;
            return json;
        };
    }
    QPlainTextEdit *text() const { return m_view->findChild<QPlainTextEdit *>(u"json"_s); }
    QPushButton *copyButton() const { return m_view->findChild<QPushButton *>(u"jsonCopy"_s); }

    int m_made = 0;
    std::unique_ptr<JsonView> m_view;
};

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
