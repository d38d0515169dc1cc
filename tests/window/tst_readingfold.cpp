// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In a narrow window one button says how documents are read, and hides nothing that is wrong.

#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestReadingFold : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneButtonSaysWhatTheFieldsDo();
    void theKeyboardGoesInAndOut();
    void theFieldWithTheKeyboardStays();
    void whatIsWrongOpensTheFieldsOnce();
    void submitGoesToTheFieldThatIsWrong();
    void nothingIsSaidToCostWhereItIsFree();

private:
    static constexpr int wide = 1110; // on either side of 1,100
    static constexpr int narrow = 1090;

    void prepare() override;
    NewJobPage &form() const { return m_driver->window().form(); }
    QToolButton *fold() const { return m_driver->find<QToolButton>("readingFold"); }
    bool isSeen(const char *name) const { return m_driver->find<QWidget>(name)->isVisible(); }
    void resize(int width) const;
    void speakSecondDialect() const;
};

void TestReadingFold::prepare()
{
    m_driver->fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QAbstractButton>("submitButton")->isEnabled(),
                             patience);
}

void TestReadingFold::resize(int width) const
{
    m_driver->window().resize(width, 800);
    QTRY_COMPARE(fold()->isVisible(), width == narrow);
}

void TestReadingFold::speakSecondDialect() const
{
    ServiceProfile profile = profileAt({});
    profile.dialect = Dialect::Second;
    m_driver->workspace().session().select(profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
}

void TestReadingFold::oneButtonSaysWhatTheFieldsDo()
{
    resize(wide);
    QVERIFY(isSeen("modeFast") && isSeen("languageBox") && isSeen("maxPages"));
    m_driver->type("targetPages", u"1-3, 7"_s);
    m_driver->click("noPageLimit");
    QVERIFY(isSeen("targetPagesNote")); // a hint
    const JobRequest before = form().request();
    m_driver->find<QWidget>("jobLabel")->setFocus(); // a field with the keyboard would stay
    resize(narrow);
    for (const char *name :
         {"modeFast", "languageBox", "maxPages", "targetPages", "targetPagesNote"})
        QVERIFY2(!isSeen(name), name);
    QVERIFY(isSeen("jobLabel"));
    QVERIFY2(fold()->text().endsWith(u"FAST · English · pages 1-3, 7"_s),
             qPrintable(fold()->text()));
    QVERIFY(fold()->accessibleName().endsWith(u"FAST · English · pages 1-3, 7"_s));
    QCOMPARE(form().request(), before);
    form().setRequest({});
    QVERIFY2(fold()->text().contains(u"FAST · English · up to 5 page"_s),
             qPrintable(fold()->text()));
    speakSecondDialect(); // where nothing is set, it reads all
    QTRY_VERIFY2(fold()->text().endsWith(u"FAST · English · all pages"_s),
                 qPrintable(fold()->text()));
    resize(wide);
    QVERIFY(isSeen("modeFast") && isSeen("targetPages"));
}

void TestReadingFold::theKeyboardGoesInAndOut()
{
    resize(narrow);
    fold()->setFocus();
    m_driver->press(Qt::Key_Tab);
    QVERIFY(m_driver->find<QWidget>("jobLabel")->hasFocus());
    m_driver->press(Qt::Key_Backtab);
    QVERIFY(fold()->hasFocus());
    m_driver->press(Qt::Key_Space);
    QVERIFY(isSeen("modeFast") && isSeen("targetPages"));
    for (const char *name :
         {"modeFast", "languageBox", "maxPages", "noPageLimit", "targetPages", "jobLabel"}) {
        m_driver->press(Qt::Key_Tab);
        const auto *next = m_driver->find<QWidget>(name);
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY2(focused && (next == focused || next->isAncestorOf(focused)), name);
    }
    m_driver->find<QLineEdit>("targetPages")->setFocus();
    fold()->click();
    QVERIFY(!isSeen("targetPages"));
    QVERIFY(fold()->hasFocus()); // not wherever Tab would have gone
}

void TestReadingFold::theFieldWithTheKeyboardStays()
{
    resize(wide);
    auto *pages = m_driver->find<QLineEdit>("targetPages");
    pages->setFocus();
    resize(narrow);
    QVERIFY(pages->hasFocus() && pages->isVisible());
    fold()->click();
    resize(wide);
    QVERIFY(pages->isVisible());
}

void TestReadingFold::whatIsWrongOpensTheFieldsOnce()
{
    resize(narrow);
    JobRequest request = form().request();
    request.mode = Mode::Multimodal;
    form().setRequest(request);
    QVERIFY(!isSeen("modeFast"));
    speakSecondDialect();
    QTRY_VERIFY(isSeen("modeFast"));
    QVERIFY(isSeen("noMultimodal"));
    fold()->click();
    QVERIFY(!isSeen("modeFast"));
    QVERIFY(isSeen("noMultimodal")); // and the way out
    QCOMPARE(fold()->arrowType(), Qt::NoArrow); // but the sign of an error
    QVERIFY(!fold()->icon().isNull());
    QCOMPARE(fold()->accessibleDescription(), m_driver->text("noMultimodal"));
    m_driver->type("jobLabel", u"March"_s);
    QVERIFY(!isSeen("modeFast"));
    m_driver->click("useFastButton");
    QVERIFY(!isSeen("noMultimodal"));
    QVERIFY(fold()->hasFocus());
    QCOMPARE(fold()->arrowType(), Qt::RightArrow);
    QVERIFY(fold()->accessibleDescription().isEmpty());
}

void TestReadingFold::submitGoesToTheFieldThatIsWrong()
{
    resize(narrow);
    fold()->click();
    m_driver->type("targetPages", u"1-"_s);
    fold()->click();
    QVERIFY(!isSeen("targetPages"));
    QVERIFY(isSeen("targetPagesNote"));
    QVERIFY(!form().submit());
    auto *pages = m_driver->find<QLineEdit>("targetPages");
    QVERIFY(pages->isVisible() && pages->hasFocus());
}

/// The local service is free, as the line beside Submit says.
void TestReadingFold::nothingIsSaidToCostWhereItIsFree()
{
    for (const char *name : {"modeFast", "modeMultimodal"}) {
        const QString hint = m_driver->find<QRadioButton>(name)->toolTip();
        QVERIFY(!hint.isEmpty());
        QVERIFY2(!hint.contains(u"credit"_s), qPrintable(hint));
    }
}

QTEST_MAIN(TestReadingFold)
#include "tst_readingfold.moc"
