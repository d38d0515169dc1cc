// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/librarypanetest.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestLibraryPane : public LibraryPaneTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { set(); }
    void cleanup() { clear(); }

    void versionsAreReadAndCompared();
    void olderAndNewerByKeys();
    void anOldVersionIsRestoredAndUsed();
    void theFormKeepsItsChanges();
    void aDeletionIsUndone();
    void aRefusedNameStaysOpen();
};

void TestLibraryPane::aDeletionIsUndone()
{
    const auto before = m_presets->library().find(u"Letters"_s);
    openLibrary();
    click("presetsRemove"); // without a question
    QCOMPARE(hits(), QStringList());
    QCOMPARE(shown(), u"(none) · not saved"_s); // its rules stay in the form
    click("presetsUndo");
    QCOMPARE(hits(), QStringList{u"Letters"_s});
    QCOMPARE(m_presets->library().find(u"Letters"_s), before);
    QCOMPARE(shown(), u"Letters v1"_s); // it is the form's again, and no other version
    QVERIFY(!find<QPushButton>("presetsUndo")->isVisible());
}

void TestLibraryPane::aRefusedNameStaysOpen()
{
    QVERIFY(m_presets->library().save({u"Office"_s, {}}));
    openLibrary();
    auto *list = find<QListWidget>("presetsList");
    list->setFocus();
    press(Qt::Key_F2);
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"office"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!text("presetsProblem").isEmpty(), patienceMs);
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"Letters"_s);
    const auto isOpen = [&] {
        const auto editors = list->viewport()->findChildren<QLineEdit *>();
        return std::any_of(editors.cbegin(), editors.cend(), [](const QLineEdit *line) {
            return line->isVisible() && line->text() == "office"_L1;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), patienceMs); // to be corrected
}

void TestLibraryPane::versionsAreReadAndCompared()
{
    const QString before = m_form->edited().rules.at(0).description;
    describe(0, before + u", with a number"_s);
    m_presets->save();
    find<QAbstractButton>("modeMultimodal")->click();
    openVersions(2);
    QTRY_VERIFY_WITH_TIMEOUT(difference().contains(before + u", with a number"_s), patienceMs);
    selectVersions({1});
    QTRY_VERIFY_WITH_TIMEOUT(
        difference().contains(before) && !difference().contains(u", with a number"_s), patienceMs);
    selectVersions({0, 1});
    QTRY_VERIFY_WITH_TIMEOUT(text("versionTitle").startsWith(u"v1 → v2: 1 rule"_s), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(difference().contains(u"invoice  changed"_s), patienceMs);
    selectVersions({1});
    compareWith(u"Compared with the form"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text("versionTitle").startsWith(u"v1 → the form: 1 rule"_s),
                             patienceMs);
    QVERIFY(text("versionTitle").endsWith(u"options changed"_s));
    QVERIFY(difference().contains(u"Mode: FAST → MULTIMODAL"_s));
    compareWith(u"Compared with the one in use"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text("versionTitle").startsWith(u"v1 → v2: 1 rule"_s), patienceMs);
}

void TestLibraryPane::olderAndNewerByKeys()
{
    for (const auto *text : {u"one more word", u"two more words"}) {
        describe(0, QString::fromUtf16(text) + u" in a description"_s);
        m_presets->save();
    }
    openVersions(3);
    find<QTableView>("versions")->setFocus();
    const auto *title = find<QLabel>("versionTitle");
    QTRY_COMPARE(title->text(), u"What v3 holds"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title->text(), u"What v2 holds"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier); // there is none before
    QCOMPARE(title->text(), u"What v1 holds"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(title->text(), u"What v2 holds"_s);
}

void TestLibraryPane::anOldVersionIsRestoredAndUsed()
{
    const JobRequest first = m_form->edited();
    describe(0, u"a request for payment with a number"_s);
    m_presets->save();
    const JobRequest second = m_form->edited();
    openVersions(2);
    QVERIFY(!find<QPushButton>("versionUse")->isEnabled()); // it is in use
    selectVersions({1});
    click("versionUse");
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Letters v1"_s, patienceMs);
    QCOMPARE(m_form->edited(), first); // it had no changes of its own
    QTRY_COMPARE(column("versions", 0), QStringList({u"v2"_s, u"v1 · in use ✓"_s}));
    selectVersions({0});
    click("versionRestore");
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Letters v3"_s, patienceMs);
    QCOMPARE(m_form->edited(), second);
    QTRY_COMPARE(column("versions", 3), QStringList({u"as v2 was"_s, u""_s, u""_s}));
}

void TestLibraryPane::theFormKeepsItsChanges()
{
    describe(0, u"a request for payment with a number"_s);
    m_presets->save();
    describe(1, u"paid at a till or at a counter"_s);
    const JobRequest changed = m_form->edited();
    openVersions(2);
    selectVersions({1});
    click("versionUse");
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Letters v1 · changed"_s, patienceMs);
    QCOMPARE(m_form->edited(), changed);
}

QTEST_MAIN(TestLibraryPane)
#include "tst_librarypane.moc"
