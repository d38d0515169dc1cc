// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/idbox.h"

#include "support/offscreen.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

class TestIdBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_box = std::make_unique<IdBox>(u"The key's own"_s);
        m_box->setChoices({{u"Harbour"_s, u"id-1"_s}, {u"Mill"_s, u"id-2"_s}, {{}, u"id-3"_s}});
        m_spy = std::make_unique<QSignalSpy>(m_box.get(), &IdBox::idChosen);
    }

    void cleanup()
    {
        m_spy.reset();
        m_box.reset();
    }

    void namesAreShown()
    {
        QCOMPARE(m_box->itemText(0), u"The key's own"_s);
        QCOMPARE(m_box->itemText(1), u"Harbour"_s);
        QCOMPARE(m_box->itemText(3), u"id-3"_s); // one without a name
        m_box->setId(u"id-2"_s);
        QCOMPARE(m_box->currentText(), u"Mill"_s);
        QVERIFY(m_spy->isEmpty()); // nobody chose
    }

    void anIdThatIsNotKnownIsShownAsItIs()
    {
        m_box->setId(u"id-9"_s);
        QCOMPARE(m_box->currentText(), u"id-9"_s);
        m_box->setChoices({{u"Late"_s, u"id-9"_s}});
        QCOMPARE(m_box->currentText(), u"Late"_s);
    }

    void typing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("a name") << u"mill"_s << u"id-2"_s;
        QTest::newRow("an ID") << u" id-7 "_s << u"id-7"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void typing()
    {
        QFETCH(const QString, typed);
        m_box->setId(u"id-1"_s);
        m_box->lineEdit()->selectAll();
        QTest::keyClick(m_box->lineEdit(), Qt::Key_Delete);
        QTest::keyClicks(m_box->lineEdit(), typed);
        QTest::keyClick(m_box->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_spy->size(), 1);
        QTEST(m_spy->constFirst().constFirst().toString(), "id");
    }

    void whatWasThereBeforeIsNotChosenAgain()
    {
        m_box->setId(u"id-1"_s);
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box->lineEdit(), u"Harbour"_s);
        QTest::keyClick(m_box->lineEdit(), Qt::Key_Return);
        QVERIFY(m_spy->isEmpty());
    }

private:
    std::unique_ptr<IdBox> m_box;
    std::unique_ptr<QSignalSpy> m_spy;
};

QTEST_MAIN(TestIdBox)
#include "tst_idbox.moc"
