// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others changed in a folder of presets, and how presets are found.

#include "ui/presets/librarypanetest.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestFolderBar : public LibraryPaneTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { set(); }
    void cleanup() { clear(); }

    void presetsAreFoundByWhatTheySay();
    void tagsAreWrittenAndChosen();
    void whatChangedInTheFolderIsTakenOver();
    void aConflictIsDecidedByAPerson_data();
    void aConflictIsDecidedByAPerson();
};

void TestFolderBar::presetsAreFoundByWhatTheySay()
{
    JobRequest memos;
    memos.rules = {{u"memo"_s, u"to and from within a company"_s}};
    QVERIFY(m_presets->library().save({u"Office"_s, memos}));
    openLibrary();
    QCOMPARE(hits(), QStringList({u"Letters"_s, u"Office"_s}));
    auto *search = m_dialog->findChild<QLineEdit *>(u"presetsSearch"_s);
    for (const auto &words : {u"OFFIC"_s, u"memo"_s, u"company within"_s}) {
        search->setText(words);
        QCOMPARE(hits(), QStringList{u"Office"_s});
        QCOMPARE(column("presetRules", 0).size(), 1); // the first hit is selected
    }
    search->setText(u"nothing like it"_s);
    QCOMPARE(hits(), QStringList());
    QVERIFY(m_dialog->findChild<QLabel *>(u"presetsNoHit"_s)->isVisible());
    QVERIFY(!find<QPushButton>("presetsUse")->isEnabled());
    search->setFocus();
    press(Qt::Key_Escape); // empties it; the dialog stays
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(hits().size(), 2);
}

void TestFolderBar::tagsAreWrittenAndChosen()
{
    QVERIFY(m_presets->library().save({u"Office"_s, {}}));
    openLibrary();
    QVERIFY(!m_dialog->findChild<QToolButton *>(u"presetsTag"_s));
    auto *tags = find<QLineEdit>("presetTags");
    tags->setFocus();
    QTest::keyClicks(tags, u"2026,  post room , 2026"_s);
    press(Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_presets->library().find(u"Letters"_s)->tags,
             QStringList({u"2026"_s, u"post room"_s}));
    QCOMPARE(shown(), u"Letters v1"_s); // they are none of what jobs get
    const auto chips = m_dialog->findChildren<QToolButton *>(u"presetsTag"_s);
    QCOMPARE(chips.size(), 2);
    chips.constLast()->click();
    QCOMPARE(hits(), QStringList{u"Letters"_s});
    chips.constLast()->click();
    QCOMPARE(hits().size(), 2);
}

void TestFolderBar::whatChangedInTheFolderIsTakenOver()
{
    const QTemporaryDir folder;
    const QString path = useFolder(folder);
    QTRY_VERIFY_WITH_TIMEOUT(content(path).contains("with a number"), patienceMs);
    changeOutside(path, "with a number", "with a date");
    m_workspace->presetFolder().look();
    openLibrary();
    QTRY_COMPARE_WITH_TIMEOUT(text("folderChange"),
                              u"“Letters” was changed in the folder of presets."_s, patienceMs);
    QCOMPARE(m_presets->library().find(u"Letters"_s)->request.rules.at(0).description,
             u"a request for payment with a number"_s); // nothing was done yet
    click("folderShow");
    QVERIFY(find<QTextEdit>("folderDiff")->toPlainText().contains(u"date"_s));
    find<QDialog>("folderDifference")->reject();
    click("folderTake");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_presets->library().find(u"Letters"_s)->request.rules.at(0).description,
        u"a request for payment with a date"_s, patienceMs);
    QCOMPARE(m_presets->versions().pointers(u"Letters"_s).inUse.number, 3);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("folderChange")->isVisible(), patienceMs);
}

void TestFolderBar::aConflictIsDecidedByAPerson_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<int>("presets");
    const QString mine = u"a request for payment with a total"_s;
    const QString theirs = u"a request for payment with a date"_s;
    QTest::newRow("mine") << u"folderKeep"_s << mine << QByteArray("with a total") << 1;
    QTest::newRow("theirs") << u"folderTake"_s << theirs << QByteArray("with a date") << 1;
    QTest::newRow("both") << u"folderBoth"_s << mine << QByteArray("with a date") << 2;
}

void TestFolderBar::aConflictIsDecidedByAPerson()
{
    QFETCH(QString, button);
    QFETCH(QString, here);
    QFETCH(QByteArray, there);
    const QTemporaryDir folder;
    const QString path = useFolder(folder);
    QTRY_VERIFY_WITH_TIMEOUT(content(path).contains("with a number"), patienceMs);
    changeOutside(path, "with a number", "with a date");
    describe(0, u"a request for payment with a total"_s);
    m_presets->save();
    m_workspace->presetFolder().look();
    openLibrary();
    QTRY_COMPARE_WITH_TIMEOUT(text("folderChange"),
                              u"“Letters” was changed both here and in the folder of presets."_s,
                              patienceMs);
    QVERIFY(content(path).contains("with a date")); // not written over
    click(qPrintable(button));
    QTRY_VERIFY_WITH_TIMEOUT(content(path).contains(there), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_presets->library().find(u"Letters"_s)->request.rules.at(0).description, here, patienceMs);
    QTEST(int(m_presets->library().all().size()), "presets");
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("folderChange")->isVisible(), patienceMs);
}

QTEST_MAIN(TestFolderBar)
#include "tst_folderbar.moc"
