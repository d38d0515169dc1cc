// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, passwords and cookies: where they are, and where they must never be.

#include "support/desktop/keyring.h"
#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "support/writtenfiles.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/networksettings.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = WindowDriver::patienceMs;

const QString key = u"llx-never+seen/anywhere"_s;
const QString cookie = u"session=never+seen/either"_s;
const QString proxyPassword = u"nor-seen-at-the-proxy"_s;
const QByteArray jobId = "6f9619ff-8b86-4d01-b42d-00cf4fc964aa";

QStringList s_said; // by the program, on standard error

/// The service's words, with what it was shown in the request's headers.
QByteArray echoOf(const QString &secret)
{
    return "this: " + secret.toUtf8() + " or " + QUrl::toPercentEncoding(secret);
}

/// A service that shows in every answer what it was shown.
QList<ServerStep> indiscreetService(const QString &secret)
{
    const QByteArray echo = echoOf(secret);
    const QByteArray jobs = "/api/v1/classifier/jobs";
    const QByteArray files = "/api/v1/beta/files";
    return {
        {.body = R"([{"id": "p1", "name": "of )" + echo + R"("}])", .target = "/api/v1/projects"},
        {.body = "[]", .target = "/api/v1/organizations"},
        {.body = R"({"items": []})", .target = files + '?'},
        {.status = 201,
         .body = R"({"id": "6f9619ff-8b86-4d01-b42d-00cf4fc964bb", "name": "letter.txt"})",
         .target = files},
        {.body = R"({"items": [{"id": "r1", "classify_job_id": ")" + jobId
             + R"(", "file_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964bb", "result": {"type": "invoice", "confidence": 0.5,
                 "reasoning": "It says )"
             + echo + R"("}}], "next_page_token": null})",
         .target = jobs + '/' + jobId + "/results"},
        {.body
         = R"({"id": ")" + jobId + R"(", "status": "SUCCESS", "error_message": ")" + echo + R"("})",
         .target = jobs + '/' + jobId},
        {.body = R"({"items": []})", .target = jobs + '?'},
        {.status = 400, .body = R"({"detail": "You said )" + echo + R"("})", .target = jobs},
        {.body
         = R"({"id": ")" + jobId + R"(", "status": "PENDING", "error_message": ")" + echo + R"("})",
         .target = jobs},
    };
}

QList<QByteArray> secrets()
{
    QList<QByteArray> all;
    for (const QString &secret : {key, cookie, proxyPassword}) {
        all += secret.toUtf8();
        all += QUrl::toPercentEncoding(secret);
        all += secret.toUtf8().toBase64();
        const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
        all += wide;
    }
    return all;
}

/// Which secret is in there; empty: none.
QByteArray secretIn(const QByteArray &content)
{
    for (const QByteArray &secret : secrets()) {
        if (content.contains(secret))
            return secret;
    }
    return {};
}

QByteArray secretIn(const QString &text)
{
    return secretIn(text.toUtf8());
}

void checkFolder(const QString &folder)
{
    const QList<WrittenFile> files = filesUnder(folder);
    for (const WrittenFile &file : files)
        QVERIFY2(secretIn(file.content).isEmpty(),
                 qPrintable(file.path + u": "_s + QString::fromUtf8(secretIn(file.content))));
}

/// Everything that can be read in a picture of the program.
QStringList shownTexts()
{
    QStringList texts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        texts += {widget->toolTip(), widget->accessibleName(), widget->windowTitle()};
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts += line->displayText();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            texts += text->toPlainText();
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts += box->itemText(i);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    texts += {index.data().toString(), index.data(Qt::ToolTipRole).toString()};
                }
            }
        }
    }
    return texts;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void nothingWrittenOrShownHoldsASecret_data();
    void nothingWrittenOrShownHoldsASecret();
    void aRememberedKeyIsThereAgain();
    void aKeyForThisRunIsNot();
    void aForgottenKeyIsGone();

private:
    Session &session() { return m_driver->workspace().session(); }
    void open();
    void workThrough();
    void saveAll();
    void checkShown();
    void lookAround();

    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    QTemporaryDir m_saved;
    QtMessageHandler m_before = nullptr;
};

void TestSecrets::initTestCase()
{
    m_keyring = std::make_unique<Keyring>();
    m_before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { s_said += text; });
}

void TestSecrets::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
    m_keyring.reset();
}

void TestSecrets::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_server->setSteps(indiscreetService(key));
    m_driver = std::make_unique<WindowDriver>();
    m_driver->useKeychain();
    m_driver->useService(m_server->url());
}

void TestSecrets::cleanup()
{
    m_driver.reset();
    m_server.reset();
}

void TestSecrets::open()
{
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
}

void TestSecrets::nothingWrittenOrShownHoldsASecret_data()
{
    QTest::addColumn<bool>("byCookie");
    QTest::newRow("a key that is remembered") << false;
    QTest::newRow("a session's cookie") << true;
}

void TestSecrets::nothingWrittenOrShownHoldsASecret()
{
    QFETCH(const bool, byCookie);
    open();
    session().setApiKey(key, true);
    if (byCookie) {
        m_server->setSteps(indiscreetService(cookie));
        session().setApiKey({}, false);
        session().setSessionCookie(cookie);
    }
    NetworkSetup network;
    network.proxy = NetworkSetup::Proxy::Http; // which loopback goes past
    network.host = u"proxy.example.com"_s;
    network.port = 8080;
    network.user = u"ann"_s;
    network.password = proxyPassword;
    m_driver->workspace().networkSettings().set(network);
    QTRY_VERIFY_WITH_TIMEOUT(session().isReady(), patience);
    workThrough();
    saveAll();
    lookAround();
    m_driver->close();
    for (const QString &folder : {m_driver->dataFolder(), m_saved.path(), QDir::homePath()})
        checkFolder(folder);
    QVERIFY(secretIn(m_keyring->written()).isEmpty());
    QVERIFY2(secretIn(s_said.join(u'\n')).isEmpty(), qPrintable(s_said.join(u'\n')));
    const QByteArray shown = m_server->requests().constLast().header("Authorization")
        + m_server->requests().constLast().header("Cookie");
    QVERIFY(!secretIn(shown).isEmpty()); // or none of this had been a secret
}

/// A job that is refused, and one that comes to its end.
void TestSecrets::workThrough()
{
    JobRequest request;
    request.rules = {{u"invoice"_s, u"A request for payment: invoice number, total due"_s}};
    m_driver->window().form().setRequest(request);
    m_driver->drop("filesTable", {m_driver->document(u"letter.txt"_s, "Dear Ann,\n")});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QAbstractButton>("submitButton")->isEnabled(),
                             patience);
    m_driver->submit();
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->jobs().isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->lastJob().submission, SubmissionState::Refused, patience);
    QVERIFY(m_driver->lastJob().error->serverSaid.contains(u"You said "_s));
    checkShown();
    QVERIFY(m_driver->submitAndWait());
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("resultsTable", u"Type"_s),
                              QStringList{u"invoice"_s}, patience);
    checkShown();
}

void TestSecrets::saveAll()
{
    const Preset letters{u"letters"_s, m_driver->window().form().request()};
    m_driver->workspace().presets().save(letters);
    QVERIFY(PresetLibrary::exportTo(m_saved.filePath(u"preset.json"_s), letters));
    m_driver->trigger("saveAllResults");
    auto *saving = m_driver->dialog<QDialog>("saveResults");
    for (const QString &suffix : {u"csv"_s, u"json"_s, u"jsonl"_s, u"xlsx"_s}) {
        m_driver->click("saveResultsSave");
        auto *dialog = m_driver->dialog<QFileDialog>("resultsFile");
        const QString path = m_saved.filePath(u"results."_s + suffix);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!m_driver->window().findChild<QFileDialog *>(u"resultsFile"_s));
    }
    checkShown();
    saving->close();
    m_driver->click("previewButton");
    auto *preview = m_driver->dialog<QDialog>("requestPreview");
    const auto *curl = preview->findChild<QPlainTextEdit *>(u"previewCurl"_s);
    QVERIFY(curl->toPlainText().contains(u"curl "_s));
    preview->findChild<QTabWidget *>(u"previewPages"_s)->setCurrentIndex(2);
    preview->findChild<QAbstractButton *>(u"copyRequestButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), curl->toPlainText());
    QVERIFY(secretIn(QApplication::clipboard()->text()).isEmpty());
    checkShown();
    preview->close();
}

/// Dialogs that hold a secret, and every page of the details.
void TestSecrets::lookAround()
{
    auto *tabs = m_driver->find<QTabWidget>("detailsTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        const auto texts = tabs->widget(i)->findChildren<QPlainTextEdit *>();
        const auto isToCome = [](const QPlainTextEdit *text) {
            return text->isVisible() && text->toPlainText().isEmpty();
        };
        QTRY_VERIFY(std::none_of(texts.cbegin(), texts.cend(), isToCome)); // made once it is seen
        checkShown();
    }
    m_driver->trigger("actionNetwork");
    auto *network = m_driver->dialog<QDialog>("networkDialog");
    QCOMPARE(network->findChild<QLineEdit *>(u"proxyPassword"_s)->text(), proxyPassword);
    checkShown();
    network->close();
    m_driver->trigger("actionConnection");
    auto *profiles = m_driver->dialog<QDialog>("connectionDialog");
    checkShown();
    profiles->close();
}

void TestSecrets::checkShown()
{
    const QStringList texts = shownTexts();
    QVERIFY(texts.size() > 50);
    for (const QString &text : texts)
        QVERIFY2(secretIn(text).isEmpty(), qPrintable(text));
}

void TestSecrets::aRememberedKeyIsThereAgain()
{
    open();
    session().setApiKey(key, true);
    QTRY_VERIFY_WITH_TIMEOUT(session().isReady(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(session().keyIsRemembered(), patience);
    m_driver->close();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(session().isReady(), patience);
    QCOMPARE(m_server->requests().constLast().header("Authorization"), "Bearer " + key.toUtf8());
}

void TestSecrets::aKeyForThisRunIsNot()
{
    open();
    session().setApiKey(key, true);
    QTRY_VERIFY_WITH_TIMEOUT(session().keyIsRemembered(), patience);
    session().setApiKey(key, false);
    QTRY_VERIFY_WITH_TIMEOUT(!session().keyIsRemembered(), patience);
    m_driver->close();
    open();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), Session::State::NoKey, patience);
}

void TestSecrets::aForgottenKeyIsGone()
{
    open();
    session().setApiKey(key, true);
    QTRY_VERIFY_WITH_TIMEOUT(session().keyIsRemembered(), patience);
    session().setApiKey({}, false);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), Session::State::NoKey, patience);
    m_driver->close();
    open();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), Session::State::NoKey, patience);
}

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
