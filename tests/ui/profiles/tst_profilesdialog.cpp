// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/profilesdialog.h"

#include "support/localserviceprocess.h"
#include "support/offscreen.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

/// The dialog, against the real service started by hand at an address of its own.
class TestProfilesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_service.start(), qPrintable(m_service.failure())); }
    void cleanupTestCase() { QVERIFY(m_service.stop()); }

    void init()
    {
        test::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        WorkspaceOptions options;
        options.serviceExecutable = test::LocalServiceProcess::executable();
        options.useKeychain = false;
        options.readEnvironment = false;
        options.service = QUrl(u"http://127.0.0.1:1"_s); // where nobody answers
        m_workspace = std::make_unique<Workspace>(m_folder->path(), options);
        QVERIFY2(m_workspace->open(), qPrintable(m_workspace->failure().technical));
        m_dialog = std::make_unique<ProfilesDialog>(m_workspace->session(), nullptr);
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void aKeyAndAnAddressAreAllItTakes()
    {
        connectTo(m_service.url().toString(), m_service.key());
        QTRY_COMPARE(session().state(), Session::State::Ready);
        QVERIFY(text().startsWith(stateText(session())));
        QVERIFY(text().contains(dialectText(session())));
        QCOMPARE(session().dialect(), Dialect::First); // it speaks both
        QCOMPARE(find<QLineEdit>("connectionKey")->text(), QString()); // no need to stay
        QVERIFY(!session().keyIsRemembered()); // there is no keychain
    }

    void projectsCanBePickedOnceItAnswers()
    {
        connectTo(m_service.url().toString(), m_service.key());
        auto *projects = find<QComboBox>("connectionProject");
        QTRY_VERIFY(projects->count() > 1);
        projects->setCurrentIndex(1);
        Q_EMIT projects->activated(1);
        QCOMPARE(session().connection().scope.project.value, projects->itemData(1).toString());
        QTRY_COMPARE(session().state(), Session::State::Ready);
    }

    void aWrongKeyIsSaid()
    {
        connectTo(m_service.url().toString(), u"llx-of-somebody-else"_s);
        QTRY_COMPARE(session().state(), Session::State::Failed);
        QTRY_VERIFY2(text().contains("key"_L1), qPrintable(text()));
        QVERIFY2(!text().contains("llx-of-somebody-else"_L1), qPrintable(text()));
    }

    void nothingIsSentToWhatIsNoAddress()
    {
        const QUrl before = session().connection().baseUrl;
        connectTo(u"somewhere"_s, u"llx-invented"_s);
        const QString notAnAddress = text();
        QVERIFY2(!notAnAddress.startsWith(stateText(session())), qPrintable(notAnAddress));
        enter(u"http://example.com"_s, u"llx-invented"_s);
        QVERIFY2(text().contains("https"_L1) && text() != notAnAddress, qPrintable(text()));
        QCOMPARE(session().connection().baseUrl, before);
        QVERIFY(!session().hasKey());
        QCOMPARE(find<QLineEdit>("connectionKey")->text(), u"llx-invented"_s); // as typed
    }

    void theLocalServiceNeedsNoKey()
    {
        m_dialog->chooseProfile(profileAt({}).id);
        QVERIFY(!find<QLineEdit>("connectionKey")->isEnabled());
        QVERIFY(!find<QLineEdit>("connectionCookie")->isEnabled());
        QVERIFY(!find<QLineEdit>("connectionAddress")->isEnabled());
        find<QPushButton>("connectNow")->click();
        QTRY_COMPARE(session().state(), Session::State::Ready);
        QVERIFY(session().isLocal());
        QVERIFY(text().startsWith(stateText(session())));
    }

    void theAddressesOfLlamaCloudAreShown()
    {
        m_dialog->chooseProfile(profileAt(addressOf(ServiceProfile::Place::Europe)).id);
        auto *address = find<QLineEdit>("connectionAddress");
        QVERIFY(address->isReadOnly());
        QCOMPARE(address->text(), u"https://api.cloud.eu.llamaindex.ai"_s);
        QVERIFY(!session().connection().baseUrl.toString().contains("llamaindex"_L1));
    }

    void theDialectCanBeSet()
    {
        find<QPushButton>("profileNew")->click();
        find<QComboBox>("profileDialect")->setCurrentIndex(2);
        find<QLineEdit>("profileName")->setText(u"Both files and jobs"_s);
        enter(m_service.url().toString(), m_service.key());
        QTRY_COMPARE(session().state(), Session::State::Ready);
        QCOMPARE(session().dialect(), Dialect::Second);
        QCOMPARE(session().profile().name, u"Both files and jobs"_s);
        QVERIFY(find<QListWidget>("profilesList")->currentItem()->text()
                == u"Both files and jobs"_s);
    }

    void aNewOneThatIsNotWantedLeavesNothing()
    {
        auto *list = find<QListWidget>("profilesList");
        const int before = list->count();
        find<QPushButton>("profileNew")->click();
        QCOMPARE(list->count(), before + 1);
        QVERIFY(!find<QComboBox>("connectionProject")->isEnabled());
        find<QPushButton>("profileRemove")->click();
        QCOMPARE(list->count(), before);
        QVERIFY(!find<QPushButton>("profileRemove")->isEnabled()); // it is in use
    }

    void aKnownOneIsRemovedAfterAQuestion()
    {
        m_workspace->profiles().put(profileAt(QUrl(u"https://self.example"_s)));
        m_dialog->chooseProfile(u"https://self.example"_s);
        find<QPushButton>("profileRemove")->click();
        find<QPushButton>("removeProfileQuestionYes")->click();
        QVERIFY(!m_workspace->profiles().find(u"https://self.example"_s));
        QVERIFY(session().connection().baseUrl.host() == "127.0.0.1"_L1);
    }

    void leavingWithoutChangesAsksNothing()
    {
        m_dialog->chooseProfile(profileAt({}).id);
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
    }

    void leavingWithChangesAsks_data()
    {
        QTest::addColumn<QString>("changed");
        QTest::newRow("a name") << u"profileName"_s;
        QTest::newRow("a key") << u"connectionKey"_s;
        QTest::newRow("a dialect") << u"profileDialect"_s;
        QTest::newRow("a plan") << u"profilePlan"_s;
        QTest::newRow("when files are uploaded") << u"profileUploadsAhead"_s;
    }

    void leavingWithChangesAsks()
    {
        QFETCH(const QString, changed);
        m_dialog->chooseProfile(profileAt(addressOf(ServiceProfile::Place::Europe)).id);
        if (auto *line = m_dialog->findChild<QLineEdit *>(changed))
            line->setText(u"typed"_s);
        else if (auto *box = m_dialog->findChild<QCheckBox *>(changed))
            box->click();
        else
            find<QComboBox>(changed.toLatin1().constData())->setCurrentIndex(1);
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        find<QPushButton>("discardProfileQuestionCancel")->click();
        QVERIFY(m_dialog->isVisible());
        if (auto *line = m_dialog->findChild<QLineEdit *>(changed))
            QCOMPARE(line->text(), u"typed"_s);
        QTRY_VERIFY(!m_dialog->findChild<QPushButton *>(u"discardProfileQuestionYes"_s));
        m_dialog->reject();
        find<QPushButton>("discardProfileQuestionYes")->click();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_workspace->profiles().profiles(), standardProfiles());
    }

    void anotherOneIsChosenOnceNothingIsLost()
    {
        const QString europe = profileAt(addressOf(ServiceProfile::Place::Europe)).id;
        m_dialog->chooseProfile(europe);
        find<QLineEdit>("profileName")->setText(u"typed"_s);
        const auto *list = find<QListWidget>("profilesList");
        m_dialog->chooseProfile(profileAt({}).id);
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), europe);
        QCOMPARE(find<QLineEdit>("profileName")->text(), u"typed"_s);
        find<QPushButton>("discardProfileQuestionYes")->click();
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), profileAt({}).id);
        QCOMPARE(find<QLineEdit>("profileName")->text(), QString());
    }

    void savingKeepsWithoutConnecting()
    {
        const QString europe = profileAt(addressOf(ServiceProfile::Place::Europe)).id;
        const QUrl before = session().connection().baseUrl;
        m_dialog->chooseProfile(europe);
        find<QLineEdit>("profileName")->setText(u"Office"_s);
        find<QComboBox>("profileDialect")->setCurrentIndex(2);
        find<QPushButton>("connectionSave")->click();
        const auto kept = m_workspace->profiles().find(europe);
        QVERIFY(kept);
        QCOMPARE(kept->name, u"Office"_s);
        QCOMPARE(kept->dialect, std::optional(Dialect::Second));
        QCOMPARE(session().connection().baseUrl, before);
        m_dialog->reject(); // nothing is left to be asked about
        QVERIFY(!m_dialog->isVisible());
    }

private:
    Session &session() { return m_workspace->session(); }
    QString text() const { return find<QLabel>("connectionState")->text(); }

    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    void connectTo(const QString &address, const QString &key)
    {
        find<QPushButton>("profileNew")->click();
        enter(address, key);
    }

    void enter(const QString &address, const QString &key)
    {
        find<QLineEdit>("connectionAddress")->setText(address);
        find<QLineEdit>("connectionKey")->setText(key);
        QTest::mouseClick(find<QPushButton>("connectNow"), Qt::LeftButton);
    }

    test::LocalServiceProcess m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ProfilesDialog> m_dialog;
};

QTEST_MAIN(TestProfilesDialog)
#include "tst_profilesdialog.moc"
