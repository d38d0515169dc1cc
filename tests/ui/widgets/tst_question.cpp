// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/question.h"

#include "support/offscreen.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QLineEdit>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

const Question deletion{.name = u"deletion"_s,
                        .title = u"Delete?"_s,
                        .text = u"<b>All</b> of it?"_s,
                        .more = u"It can't be brought back."_s,
                        .yes = u"Delete it"_s,
                        .no = u"Keep it"_s,
                        .role = QMessageBox::DestructiveRole};

const TextQuestion naming{.name = u"naming"_s,
                          .title = u"Save"_s,
                          .label = u"Name"_s,
                          .value = u"before"_s,
                          .yes = u"Save"_s,
                          .longest = 8};

} // namespace

/// Questions don't hold up the program, and what they ask about happens only on yes.
class TestQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void yesActs();
    void anythingElseDoesNothing_data();
    void anythingElseDoesNothing();
    void aSecondThingCanBeDone();
    void isWideEnoughForItsTitle();
    void textsAreShownAsTheyAre();
    void nobodyIsCalledThatIsGone();
    void aTextIsTaken();
    void aTextIsLeft();

private:
    template<typename T>
    T *opened() const
    {
        return m_window->findChild<T *>();
    }
    QAbstractButton *button(const QString &name) const
    {
        return m_window->findChild<QAbstractButton *>(name);
    }

    std::unique_ptr<QWidget> m_window;
    int m_acted = 0;
    QString m_taken;
};

void TestQuestion::init()
{
    test::failOnWarnings();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_acted = 0;
    m_taken.clear();
}

void TestQuestion::yesActs()
{
    ask(deletion, m_window.get(), [this] { ++m_acted; });
    QCOMPARE(m_acted, 0);
    QCOMPARE(opened<QMessageBox>()->objectName(), u"deletion"_s);
    QTest::mouseClick(button(u"deletionYes"_s), Qt::LeftButton);
    QCOMPARE(m_acted, 1);
    QTRY_VERIFY(!opened<QMessageBox>());
}

void TestQuestion::anythingElseDoesNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Escape") << int(Qt::Key_Escape);
}

void TestQuestion::anythingElseDoesNothing()
{
    QFETCH(const int, key);
    ask(deletion, m_window.get(), [this] { ++m_acted; });
    auto *box = opened<QMessageBox>();
    QVERIFY(QTest::qWaitForWindowActive(box, test::tryForMs));
    QCOMPARE(QApplication::focusWidget(), button(u"deletionCancel"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    QTRY_VERIFY(!opened<QMessageBox>());
    QCOMPARE(m_acted, 0);
}

void TestQuestion::aSecondThingCanBeDone()
{
    Question saving = deletion;
    saving.other = u"Save it first"_s;
    int saved = 0;
    ask(
        saving, m_window.get(), [this] { ++m_acted; }, [&saved] { ++saved; });
    QVERIFY(QTest::qWaitForWindowActive(opened<QMessageBox>(), test::tryForMs));
    QCOMPARE(QApplication::focusWidget(), button(u"deletionCancel"_s));
    QTest::mouseClick(button(u"deletionOther"_s), Qt::LeftButton);
    QCOMPARE(saved, 1);
    QCOMPARE(m_acted, 0);
}

/// Window managers cut a title that is longer than what it stands above.
void TestQuestion::isWideEnoughForItsTitle()
{
    const QString title = u"A title that says more than the text"_s;
    ask({.name = u"wide"_s, .title = title, .text = u"?"_s, .yes = u"Y"_s, .no = u"N"_s},
        m_window.get(), [] {});
    const int needed = m_window->fontMetrics().horizontalAdvance(title);
    QVERIFY(opened<QMessageBox>()->width() > needed);
    TextQuestion named = naming;
    named.title = title;
    ask(named, m_window.get(), [](const QString &) {});
    QVERIFY(opened<QInputDialog>()->width() > needed);
}

void TestQuestion::textsAreShownAsTheyAre()
{
    ask(deletion, m_window.get(), [this] { ++m_acted; });
    const auto *box = opened<QMessageBox>();
    QCOMPARE(box->windowTitle(), deletion.title);
    QCOMPARE(box->text(), deletion.text);
    QCOMPARE(box->informativeText(), deletion.more);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(button(u"deletionYes"_s)->text(), deletion.yes);
}

void TestQuestion::nobodyIsCalledThatIsGone()
{
    ask(deletion, m_window.get(), [this] { ++m_acted; });
    ask(naming, m_window.get(), [this](const QString &) { ++m_acted; });
    m_window.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_acted, 0);
}

void TestQuestion::aTextIsTaken()
{
    ask(naming, m_window.get(), [this](const QString &text) { m_taken = text; });
    auto *dialog = opened<QInputDialog>();
    QCOMPARE(dialog->objectName(), u"naming"_s);
    QCOMPARE(dialog->labelText(), naming.label);
    auto *line = m_window->findChild<QLineEdit *>(u"namingText"_s);
    QCOMPARE(line->text(), u"before"_s);
    line->selectAll();
    QTest::keyClicks(line, u"afterwards"_s); // as much as there is room for
    QTest::mouseClick(button(u"namingYes"_s), Qt::LeftButton);
    QCOMPARE(m_taken, u"afterwar"_s);
    QTRY_VERIFY(!opened<QInputDialog>());
}

void TestQuestion::aTextIsLeft()
{
    ask(naming, m_window.get(), [this](const QString &text) { m_taken = text; });
    QTest::mouseClick(button(u"namingCancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!opened<QInputDialog>());
    QCOMPARE(m_taken, QString());
}

QTEST_MAIN(TestQuestion)
#include "support/patience.h"
#include "tst_question.moc"
