// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plainlabels.h"

#include "support/markup.h"
#include "support/offscreen.h"
#include "ui/widgets/question.h"

#include <QLabel>
#include <QTest>
#include <QToolTip>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestPlainLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<QWidget>();
        m_window->setObjectName(u"window"_s);
    }

    void labelsShowTextAsItIs()
    {
        const PlainLabels plain;
        auto *label = new QLabel(hostileText(), m_window.get());
        m_window->show();
        QCOMPARE(label->textFormat(), Qt::PlainText);
        check({u"window"_s});
    }

    void whatIsMeantToBeRichStaysSo()
    {
        const PlainLabels plain;
        auto *label = new QLabel(u"<b>x</b>"_s, m_window.get());
        label->setTextFormat(Qt::RichText);
        m_window->show();
        QCOMPARE(label->textFormat(), Qt::RichText);
    }

    void qtsOwnDialogsDoToo()
    {
        const PlainLabels plain;
        m_window->show();
        ask({.name = u"question"_s,
             .title = u"Really?"_s,
             .text = hostileText(),
             .more = hostileText(),
             .yes = u"Yes"_s,
             .no = u"No"_s},
            m_window.get(), [] {});
        ask({.name = u"name"_s, .title = u"Name"_s, .label = hostileText(), .yes = u"Save"_s},
            m_window.get(), [](const QString &) {});
        check({u"question"_s, u"name"_s});
    }

    /// They are wrapped only where they are HTML; toolTipText() makes them.
    void tooltipsAreLeftAsTheyAre()
    {
        const PlainLabels plain;
        m_window->show();
        QToolTip::showText({}, u"<p>a tip</p>"_s, m_window.get());
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto tip = std::find_if(all.cbegin(), all.cend(), [](const QWidget *widget) {
            return widget->inherits("QTipLabel");
        });
        QVERIFY(tip != all.cend());
        QCOMPARE(qobject_cast<QLabel *>(*tip)->textFormat(), Qt::AutoText);
    }

    void withoutItTheyDoNot()
    {
        new QLabel(hostileText(), m_window.get());
        MarkupSearch search;
        search.lookAt(m_window.get());
        QVERIFY(!search.taken().isEmpty());
    }

private:
    void check(const QStringList &places) const
    {
        MarkupSearch search;
        search.lookAt(m_window.get());
        QVERIFY2(search.taken().isEmpty(), qPrintable(search.taken().join(u'\n')));
        for (const QString &place : places)
            QVERIFY2(search.seenIn().contains(place), qPrintable(place));
    }

    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestPlainLabels)
#include "tst_plainlabels.moc"
