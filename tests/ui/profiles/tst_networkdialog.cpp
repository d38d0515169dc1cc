// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/networkdialog.h"

#include "support/offscreen.h"
#include "support/tlsservers.h"
#include "workflow/connection/networksettings.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace cd;
using namespace Qt::StringLiterals;
using Proxy = NetworkSetup::Proxy;

namespace {

QString authority()
{
    return QString::fromLocal8Bit(test::certificateFile("ca"));
}

} // namespace

class TestNetworkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aProxyHoldsFromOkOn();
    void cancelChangesNothing();
    void aProxyNeedsAPlace_data();
    void aProxyNeedsAPlace();
    void withoutAUserThereIsNoPassword();
    void authoritiesComeFromAFile();
    void whatIsNoCertificateIsSaid();
    void authoritiesCanBeRemoved();

private:
    NetworkSettings &settings() { return m_workspace->networkSettings(); }
    void openDialog();
    template<typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    void choose(Proxy proxy) const;
    void ok() const { find<QPushButton>("networkOk")->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<NetworkDialog> m_dialog;
};

void TestNetworkDialog::init()
{
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    WorkspaceOptions options;
    options.useKeychain = false;
    options.readEnvironment = false;
    options.service = QUrl(u"http://127.0.0.1:1"_s); // where nobody answers
    m_workspace = std::make_unique<Workspace>(m_folder->path(), options);
    QVERIFY2(m_workspace->open(), qPrintable(m_workspace->failure().technical));
    openDialog();
}

void TestNetworkDialog::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestNetworkDialog::openDialog()
{
    m_dialog = std::make_unique<NetworkDialog>(settings(), nullptr);
    m_dialog->show();
}

void TestNetworkDialog::choose(Proxy proxy) const
{
    auto *box = find<QComboBox>("proxyKind");
    box->setCurrentIndex(box->findData(int(proxy)));
}

void TestNetworkDialog::aProxyHoldsFromOkOn()
{
    QCOMPARE(settings().setup().proxy, Proxy::System);
    QVERIFY(!find<QLineEdit>("proxyHost")->isEnabled());
    choose(Proxy::Http);
    QTest::keyClicks(find<QLineEdit>("proxyHost"), u" proxy.example.com "_s);
    find<QSpinBox>("proxyPort")->setValue(8080);
    QTest::keyClicks(find<QLineEdit>("proxyUser"), u"ann"_s);
    QTest::keyClicks(find<QLineEdit>("proxyPassword"), u"an invented one"_s);
    QCOMPARE(settings().setup().proxy, Proxy::System);
    ok();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(settings().setup().proxy, Proxy::Http);
    QCOMPARE(settings().setup().host, u"proxy.example.com"_s);
    QCOMPARE(settings().setup().port, 8080);
    QCOMPARE(settings().setup().user, u"ann"_s);
    QCOMPARE(settings().setup().password, u"an invented one"_s);
    openDialog();
    QCOMPARE(find<QComboBox>("proxyKind")->currentData().toInt(), int(Proxy::Http));
    QCOMPARE(find<QLineEdit>("proxyHost")->text(), u"proxy.example.com"_s);
    QCOMPARE(find<QLineEdit>("proxyPassword")->echoMode(), QLineEdit::Password);
}

void TestNetworkDialog::cancelChangesNothing()
{
    choose(Proxy::None);
    m_dialog->addAuthoritiesFrom(authority());
    find<QPushButton>("networkCancel")->click();
    QCOMPARE(settings().setup(), NetworkSetup());
}

void TestNetworkDialog::aProxyNeedsAPlace_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("no host") << QString() << 8080 << QByteArray("proxyHost");
    QTest::newRow("an address") << u"http://proxy.example.com"_s << 8080 << QByteArray("proxyHost");
    QTest::newRow("no port") << u"proxy.example.com"_s << 0 << QByteArray("proxyPort");
}

void TestNetworkDialog::aProxyNeedsAPlace()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QByteArray, field);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), test::tryForMs));
    choose(Proxy::Socks5);
    QTest::keyClicks(find<QLineEdit>("proxyHost"), host);
    find<QSpinBox>("proxyPort")->setValue(port);
    ok();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QLabel>("proxyNote")->text().contains(u"Nothing was changed"_s));
    QVERIFY(find<QWidget>(field.constData())->hasFocus());
    QCOMPARE(find<QLineEdit>("proxyHost")->text(), host); // as typed
    QCOMPARE(settings().setup(), NetworkSetup());
}

void TestNetworkDialog::withoutAUserThereIsNoPassword()
{
    choose(Proxy::Http);
    QTest::keyClicks(find<QLineEdit>("proxyHost"), u"proxy.example.com"_s);
    find<QSpinBox>("proxyPort")->setValue(8080);
    QTest::keyClicks(find<QLineEdit>("proxyPassword"), u"of nobody"_s);
    ok();
    QCOMPARE(settings().setup().password, QString());
}

void TestNetworkDialog::authoritiesComeFromAFile()
{
    m_dialog->addAuthoritiesFrom(authority());
    m_dialog->addAuthoritiesFrom(authority()); // not twice
    const QString shown = find<QLabel>("trustedAuthorities")->text();
    QVERIFY2(!shown.contains(u'\n'), qPrintable(shown));
    ok();
    QCOMPARE(settings().setup().authorities.size(), 1);
    QCOMPARE(shown, settings().setup().authorities.constFirst().subjectDisplayName());
}

void TestNetworkDialog::whatIsNoCertificateIsSaid()
{
    QFile file(m_folder->filePath(u"notes.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN CERTIFICATE-----\nof no kind\n-----END CERTIFICATE-----\n");
    file.close();
    m_dialog->addAuthoritiesFrom(file.fileName());
    QVERIFY(find<QLabel>("certificateNote")->text().contains(u"no certificate in notes.pem"_s));
    m_dialog->addAuthoritiesFrom(m_folder->filePath(u"none.pem"_s));
    QVERIFY(find<QLabel>("certificateNote")->text().contains(u"none.pem can't be read"_s));
    const QString pipe = m_folder->filePath(u"pipe.pem"_s); // opening it would take for ever
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    m_dialog->addAuthoritiesFrom(pipe);
    QVERIFY(find<QLabel>("certificateNote")->text().contains(u"pipe.pem"_s));
    ok();
    QVERIFY(settings().setup().authorities.isEmpty());
}

void TestNetworkDialog::authoritiesCanBeRemoved()
{
    QVERIFY(!find<QPushButton>("removeCertificates")->isEnabled());
    m_dialog->addAuthoritiesFrom(authority());
    ok();
    openDialog();
    find<QPushButton>("removeCertificates")->click();
    QVERIFY(!find<QPushButton>("removeCertificates")->isEnabled());
    ok();
    QVERIFY(settings().setup().authorities.isEmpty());
}

QTEST_MAIN(TestNetworkDialog)
#include "support/patience.h"
#include "tst_networkdialog.moc"
