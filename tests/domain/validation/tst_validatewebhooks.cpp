// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation/validation.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

using Code = FieldProblem::Code;
using Severity = FieldProblem::Severity;

class TestValidateWebhooks : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void webhookUrls_data();
    void webhookUrls();
    void webhookHeaders_data();
    void webhookHeaders();
};

void TestValidateWebhooks::webhookUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("code"); // -1: no problem
    QTest::addColumn<bool>("isError");
    const auto fine = [](const char *url) {
        QTest::newRow(url) << QString::fromUtf8(url) << -1 << false;
    };
    const auto warns = [](const char *url, Code code) {
        QTest::newRow(url) << QString::fromUtf8(url) << int(code) << false;
    };
    const auto fails = [](const char *url, Code code) {
        QTest::newRow(*url ? url : "nothing") << QString::fromUtf8(url) << int(code) << true;
    };
    fine("https://hooks.example.com/classify");
    fine("https://hooks.example.com:8443/a?b=c#d");
    fine("https://203.0.113.7/");
    fine("https://10.example.com/");
    fine("https://fd-bank.example/");
    fine("https://[2001:db8::1]/");
    warns("http://hooks.example.com/", Code::NotHttps);
    warns("https://localhost/", Code::NotPublic);
    warns("https://LOCALHOST:8080/", Code::NotPublic);
    warns("http://127.0.0.1:9000/", Code::NotPublic);
    warns("https://10.1.2.3/", Code::NotPublic);
    warns("https://172.16.0.1/", Code::NotPublic);
    warns("https://172.31.255.255/", Code::NotPublic);
    fine("https://172.15.0.1/");
    fine("https://172.32.0.1/");
    warns("https://192.168.0.1/", Code::NotPublic);
    fine("https://192.169.0.1/");
    warns("https://169.254.169.254/", Code::NotPublic);
    warns("https://0.0.0.0/", Code::NotPublic);
    warns("https://printer.local/", Code::NotPublic);
    warns("https://build.internal/", Code::NotPublic);
    warns("https://[::1]/", Code::NotPublic);
    warns("https://[fd00::1]/", Code::NotPublic);
    warns("https://[fe80::1]/", Code::NotPublic);
    fails("", Code::Missing);
    fails("hooks.example.com", Code::NotAUrl);
    fails("ftp://hooks.example.com/", Code::NotAUrl);
    fails("https://", Code::NotAUrl);
    fails("https:///path", Code::NotAUrl);
    fails("https://a b/", Code::NotAUrl);
    fails(" https://hooks.example.com/", Code::NotAUrl);
    fails("HTTPS://hooks.example.com/", Code::NotAUrl); // the schema's pattern is lower case
}

void TestValidateWebhooks::webhookUrls()
{
    QFETCH(QString, url);
    QFETCH(int, code);
    QFETCH(bool, isError);
    QList<FieldProblem> expected;
    if (code >= 0) {
        expected.append({.path = {{u"webhook_configurations"_s, u"1"_s, u"webhook_url"_s}},
                         .code = static_cast<Code>(code),
                         .severity = isError ? Severity::Error : Severity::Warning});
    }
    QCOMPARE(validateWebhooks({{.url = u"https://hooks.example.com/"_s}, {.url = url}}), expected);
}

void TestValidateWebhooks::webhookHeaders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code"); // -1: no problem
    QTest::newRow("plain") << u"X-Other"_s << u"value with spaces"_s << -1;
    QTest::newRow("no value") << u"X-Other"_s << u""_s << -1;
    QTest::newRow("no name") << u""_s << u"v"_s << int(Code::Missing);
    QTest::newRow("space in the name") << u"X Other"_s << u"v"_s << int(Code::BadCharacters);
    QTest::newRow("colon in the name") << u"X:"_s << u"v"_s << int(Code::BadCharacters);
    QTest::newRow("umlaut in the name") << u"Schlüssel"_s << u"v"_s << int(Code::BadCharacters);
    QTest::newRow("line feed in the value")
        << u"X-Other"_s << u"a\nb"_s << int(Code::BadCharacters);
    QTest::newRow("return in the value") << u"X-Other"_s << u"a\rb"_s << int(Code::BadCharacters);
    QTest::newRow("the same in another case") << u"x-FIRST"_s << u"v"_s << int(Code::Duplicate);
}

void TestValidateWebhooks::webhookHeaders()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, code);
    const Webhook webhook{.url = u"https://hooks.example.com/"_s,
                          .headers = {{u"X-First"_s, u"1"_s}, {name, value}}};
    QList<FieldProblem> expected;
    if (code >= 0) {
        expected.append(
            {.path = {{u"webhook_configurations"_s, u"0"_s, u"webhook_headers"_s, u"1"_s}},
             .code = static_cast<Code>(code)});
    }
    QCOMPARE(validateWebhooks({webhook}), expected);
}

QTEST_GUILESS_MAIN(TestValidateWebhooks)
#include "tst_validatewebhooks.moc"
