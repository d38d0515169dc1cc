// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/judgebox.h"

#include "localservice/judges/modelsteps.h"
#include "service/api/judgesservice.h"
#include "support/offscreen.h"
#include "ui/profiles/profilesdesk.h"
#include "workflow/connection/profilelibrary.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using Kind = JudgeChoice::Kind;

/// Who judges in the local service, as it is chosen among the services; that is the real one, and
/// the server of models plays one.
class TestJudgeBox : public QObject, protected test::ProfilesDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void builtInNeedsNothingElse();
    void aChoiceIsKeptAndTold();
    void itIsStartedWithThatJudge();
    void badAddressesAreSaidBesideIt_data();
    void badAddressesAreSaidBesideIt();
    void modelsAreFound();
    void aJudgeIsTried_data();
    void aJudgeIsTried();
    void changesAreNotLostUnasked();

private:
    QString note() const { return find<QLabel>("judgeNote")->text(); }
    void choose(Kind kind) const
    {
        auto *box = find<QComboBox>("judgeKind");
        box->setCurrentIndex(box->findData(int(kind)));
    }
    void chooseServer(const QString &address) const
    {
        choose(Kind::Model);
        find<QLineEdit>("judgeAddress")->setText(address);
    }
    /// What the local service says of its judge.
    QJsonObject told();

    std::unique_ptr<test::FaultyServer> m_models;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJudgeBox::init()
{
    test::failOnWarnings();
    m_models = std::make_unique<test::FaultyServer>();
    m_models->setSteps(test::modelServer({test::chatAnswer(uR"({"type":"none"})"_s)}));
    m_folder = std::make_unique<QTemporaryDir>();
    start(m_folder->path());
}

void TestJudgeBox::cleanup()
{
    close();
    m_folder.reset();
    m_models.reset();
}

QJsonObject TestJudgeBox::told()
{
    std::optional<QJsonObject> state;
    const Call call
        = session().door().send({.path = u"/local/judge"_s}, this,
                                HttpDoor::Done([&state](const Result<HttpAnswer> &answer) {
                                    state = answer ? answer->json.object() : QJsonObject();
                                }));
    return test::comesTrue([&state] { return state.has_value(); }) ? *state : QJsonObject();
}

void TestJudgeBox::builtInNeedsNothingElse()
{
    QCOMPARE(find<QComboBox>("judgeKind")->currentData().toInt(), int(Kind::WordsAndMeaning));
    QVERIFY(!find<QLineEdit>("judgeAddress")->isVisible());
    choose(Kind::Model);
    QVERIFY(find<QLineEdit>("judgeAddress")->isVisible());
    QVERIFY(find<QComboBox>("judgeModel")->isVisible());
    QVERIFY(find<QLabel>("judgeScope")->isVisible()); // whom it does not affect
    choose(Kind::Words);
    QVERIFY(!find<QComboBox>("judgeModel")->isVisible());
    m_dialog->chooseProfile(profileAt(addressOf(ServiceProfile::Place::Europe)).id);
    find<QPushButton>("discardProfileQuestionYes")->click();
    QVERIFY(!find<JudgeBox>("judgeBox")->isVisible()); // LlamaCloud has judges of its own
}

void TestJudgeBox::aChoiceIsKeptAndTold()
{
    QCOMPARE(told().value("judge"_L1).toString(), u"words+meaning"_s);
    chooseServer(m_models->url().toString() + u"/v1"_s);
    find<QComboBox>("judgeModel")->setEditText(u" mine "_s);
    find<QSpinBox>("judgeSeconds")->setValue(60);
    find<QPushButton>("connectionSave")->click();
    const JudgeChoice expected{
        .kind = Kind::Model, .address = m_models->url(), .model = u"mine"_s, .seconds = 60};
    QCOMPARE(session().profile().judge, expected);
    QTRY_COMPARE(told().value("judge"_L1).toString(), m_models->url().toString());
    QCOMPARE(told().value("model"_L1).toString(), u"mine"_s);
    QCOMPARE(told().value("timeout_seconds"_L1).toInt(), 60);
    m_dialog->reject(); // nothing is left to be asked about
    QVERIFY(!m_dialog->isVisible());
}

void TestJudgeBox::itIsStartedWithThatJudge()
{
    chooseServer(m_models->url().toString());
    find<QPushButton>("connectionSave")->click();
    start(m_folder->path());
    QCOMPARE(told().value("judge"_L1).toString(), m_models->url().toString());
    QCOMPARE(find<QComboBox>("judgeKind")->currentData().toInt(), int(Kind::Model));
    QCOMPARE(find<QLineEdit>("judgeAddress")->text(), m_models->url().toString());
}

void TestJudgeBox::badAddressesAreSaidBesideIt_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QString() << u"http://127.0.0.1:11434"_s;
    QTest::newRow("no address") << u"words"_s << u"http://127.0.0.1:11434"_s;
    QTest::newRow("elsewhere") << u"https://models.example.com/v1"_s << u"another computer"_s;
}

void TestJudgeBox::badAddressesAreSaidBesideIt()
{
    QFETCH(const QString, address);
    QFETCH(const QString, said);
    chooseServer(address);
    for (const char *act : {"connectionSave", "connectNow", "judgeFind", "judgeTry"}) {
        find<QPushButton>(act)->click();
        QVERIFY2(note().contains(said), qPrintable(note()));
        QCOMPARE(session().profile().judge, JudgeChoice());
    }
    for (const char *text : {"judgeNote", "judgeScope"}) { // and can be read
        const auto *label = find<QLabel>(text);
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    }
    find<QLineEdit>("judgeAddress")->setFocus();
    QTest::keyClicks(find<QLineEdit>("judgeAddress"), u"x"_s);
    QCOMPARE(note(), QString());
}

void TestJudgeBox::modelsAreFound()
{
    chooseServer(m_models->url().toString());
    find<QComboBox>("judgeModel")->setEditText(u"typed"_s);
    find<QPushButton>("judgeFind")->click();
    QVERIFY(!find<QPushButton>("judgeFind")->isEnabled());
    const auto *models = find<QComboBox>("judgeModel");
    QTRY_COMPARE(models->count(), 1);
    QCOMPARE(models->itemText(0), u"tiny"_s);
    QCOMPARE(models->currentText(), u"typed"_s);
    QVERIFY(find<QPushButton>("judgeFind")->isEnabled());
    m_models->goDown();
    find<QPushButton>("judgeFind")->click();
    QTRY_VERIFY2(note().contains(u"can't be reached"_s), qPrintable(note()));
}

void TestJudgeBox::aJudgeIsTried_data()
{
    QTest::addColumn<bool>("isModel");
    QTest::addColumn<QString>("said");
    QTest::newRow("built in") << false << u"“invoice”"_s;
    QTest::newRow("model") << true << u"no rule"_s;
}

void TestJudgeBox::aJudgeIsTried()
{
    QFETCH(const bool, isModel);
    QFETCH(const QString, said);
    if (isModel)
        chooseServer(m_models->url().toString());
    find<QPushButton>("judgeTry")->click();
    QTRY_VERIFY2(note().contains(u"A made-up invoice"_s), qPrintable(note()));
    QVERIFY2(note().contains(said), qPrintable(note()));
    QVERIFY(find<QLabel>("judgeNote")->toolTip().contains(u"Judged by"_s));
    QCOMPARE(session().profile().judge, JudgeChoice()); // it was only tried
    if (!isModel)
        return;
    m_models->goDown();
    find<QPushButton>("judgeTry")->click();
    QTRY_VERIFY2(note().contains(u"can't be reached"_s), qPrintable(note()));
}

void TestJudgeBox::changesAreNotLostUnasked()
{
    choose(Kind::Words);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    find<QPushButton>("discardProfileQuestionYes")->click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(session().profile().judge, JudgeChoice());
}

QTEST_MAIN(TestJudgeBox)
#include "tst_judgebox.moc"
