// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/requestpreview.h"
#include "support/stricttest.h"
#include "wire/requestcodec.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secretKey = "llx-do-not-show"_L1;

Connection connection()
{
    return {.baseUrl = QUrl(u"https://service.example.org/prefix/"_s),
            .apiKey = secretKey,
            .sessionCookie = {},
            .scope = {{u"org 1&x"_s}, {u"it's"_s}}};
}

JobRequest request(const QString &description)
{
    JobRequest request;
    request.fileIds = {{u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s}};
    request.rules = {{u"invoice"_s, description}};
    request.maxPages = MaxPages::noLimit();
    return request;
}

} // namespace

class TestRequestPreview : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsWhatWouldBeSent();
    void neverHoldsTheKey();
    void neverHoldsTheCookie();
    void aShellReadsItAsMeant_data();
    void aShellReadsItAsMeant();
};

void TestRequestPreview::bodyIsWhatWouldBeSent()
{
    const JobRequest wanted = request(u"A bill for goods or services"_s);
    const QByteArray body = requestBody(wanted);
    QVERIFY(body.contains("\n    \"file_ids\""));
    QCOMPARE(requestFromJson(body), wanted);
}

void TestRequestPreview::neverHoldsTheKey()
{
    const QString command = curlCommand(connection(), request(u"A bill for goods"_s));
    QVERIFY2(!command.contains(secretKey), qPrintable(command));
    QVERIFY(command.contains("$LLAMA_CLOUD_API_KEY"_L1));
}

void TestRequestPreview::neverHoldsTheCookie()
{
    Connection byCookie = connection();
    byCookie.apiKey.clear();
    byCookie.sessionCookie = u"cookie-value"_s;
    const QString command = curlCommand(byCookie, request(u"A bill for goods"_s));
    QVERIFY2(!command.contains("cookie-value"_L1), qPrintable(command));
    QVERIFY(command.contains("$LLAMA_CLOUD_SESSION"_L1));
}

void TestRequestPreview::aShellReadsItAsMeant_data()
{
    QTest::addColumn<QString>("description");
    QTest::newRow("plain") << u"A bill for goods or services"_s;
    QTest::newRow("single quotes") << u"It's the seller's 'bill'"_s;
    QTest::newRow("double quotes") << u"A \"bill\" of sorts"_s;
    QTest::newRow("expansions") << u"$(touch hacked) `touch hacked` $HOME !! * ~ \\ ; & |"_s;
    QTest::newRow("lines") << u"First line\nsecond 'line'\ttabbed"_s;
    QTest::newRow("beyond ASCII") << u"Rechnung für Bücher – 請求書 🧾"_s;
    QTest::newRow("like a file") << u"@/etc/hostname and more"_s;
}

/// A shell runs the command with a curl that only writes down what it was given.
void TestRequestPreview::aShellReadsItAsMeant()
{
    QFETCH(QString, description);
    QTemporaryDir folder;
    QFile script(folder.filePath(u"curl"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path() + u":/usr/bin:/bin"_s);
    environment.insert(u"LLAMA_CLOUD_API_KEY"_s, u"key from the environment"_s);
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder.path());
    shell.start(u"/bin/sh"_s, {u"-c"_s, curlCommand(connection(), request(description))});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardError(), QByteArray());

    const QList<QByteArray> arguments = shell.readAllStandardOutput().split('\0');
    QCOMPARE(arguments.mid(0, 4),
             QList<QByteArray>({"--request", "POST", "--url",
                                "https://service.example.org/prefix/api/v1/classifier/jobs"
                                "?organization_id=org%201%26x&project_id=it%27s"}));
    QCOMPARE(arguments.value(5), QByteArray("Authorization: Bearer key from the environment"));
    QCOMPARE(arguments.value(8), QByteArray("--data-raw"));
    QCOMPARE(requestFromJson(arguments.value(9)), request(description));
    QVERIFY(!QFile::exists(folder.filePath(u"hacked"_s)));
}

QTEST_GUILESS_MAIN(TestRequestPreview)
#include "tst_requestpreview.moc"
