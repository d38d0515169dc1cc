// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/connectiondialog.h"

#include "support/localserviceprocess.h"
#include "support/offscreen.h"
#include "ui/profiles/servicewords.h"
#include "workflow/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

/// The dialog, against the real service started by hand at an address of its own.
class TestConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_service.start(), qPrintable(m_service.failure())); }
    void cleanupTestCase() { QVERIFY(m_service.stop()); }

    void init()
    {
        test::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        DeskOptions options;
        options.serviceExecutable = test::LocalServiceProcess::executable();
        options.useKeychain = false;
        options.readEnvironment = false;
        options.service = QUrl(u"http://127.0.0.1:1"_s); // where nobody answers
        m_desk = std::make_unique<Desk>(m_folder->path(), options);
        QVERIFY2(m_desk->open(), qPrintable(m_desk->failure().technical));
        m_dialog = std::make_unique<ConnectionDialog>(m_desk->session(), nullptr);
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
        m_folder.reset();
    }

    void aKeyAndAnAddressAreAllItTakes()
    {
        connectTo(m_service.url().toString(), m_service.key());
        QTRY_COMPARE(session().state(), Session::State::Ready);
        QCOMPARE(text(), stateText(session()));
        QCOMPARE(find<QLineEdit>("connectionKey")->text(), QString()); // no need to stay
        QVERIFY(find<QLabel>("connectionKeyNote")->text().contains("this run only"_L1));
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
        QVERIFY2(text().contains("no address"_L1), qPrintable(text()));
        connectTo(u"http://example.com"_s, u"llx-invented"_s);
        QVERIFY2(text().contains("https"_L1), qPrintable(text()));
        QCOMPARE(session().connection().baseUrl, before);
        QVERIFY(!session().hasKey());
        QCOMPARE(find<QLineEdit>("connectionKey")->text(), u"llx-invented"_s); // as typed
    }

    void theLocalServiceNeedsNoKey()
    {
        m_dialog->choosePlace(Session::Place::Local);
        QVERIFY(!find<QLineEdit>("connectionKey")->isEnabled());
        QVERIFY(!find<QLineEdit>("connectionCookie")->isEnabled());
        QVERIFY(!find<QLineEdit>("connectionAddress")->isEnabled());
        find<QPushButton>("connectNow")->click();
        QTRY_COMPARE(session().state(), Session::State::Ready);
        QCOMPARE(session().place(), Session::Place::Local);
        QCOMPARE(text(), u"Local service running"_s);
    }

    void theAddressesOfLlamaCloudAreShown()
    {
        m_dialog->choosePlace(Session::Place::Europe);
        auto *address = find<QLineEdit>("connectionAddress");
        QVERIFY(address->isReadOnly());
        QCOMPARE(address->text(), u"https://api.cloud.eu.llamaindex.ai"_s);
        QVERIFY(!session().connection().baseUrl.toString().contains("llamaindex"_L1));
    }

private:
    Session &session() { return m_desk->session(); }
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
        m_dialog->choosePlace(Session::Place::Own);
        find<QLineEdit>("connectionAddress")->setText(address);
        find<QLineEdit>("connectionKey")->setText(key);
        QTest::mouseClick(find<QPushButton>("connectNow"), Qt::LeftButton);
    }

    test::LocalServiceProcess m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ConnectionDialog> m_dialog;
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
