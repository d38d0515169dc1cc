// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/serviceaddress.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestServiceAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"https://api.example.com"_s << u"https://api.example.com"_s;
        QTest::newRow("slash") << u"https://api.example.com/"_s << u"https://api.example.com"_s;
        QTest::newRow("blanks") << u"  https://api.example.com "_s << u"https://api.example.com"_s;
        QTest::newRow("path") << u"https://example.com/llama/"_s << u"https://example.com/llama"_s;
        QTest::newRow("port") << u"https://example.com:8443"_s << u"https://example.com:8443"_s;
        QTest::newRow("this machine") << u"http://127.0.0.1:8000"_s << u"http://127.0.0.1:8000"_s;
        QTest::newRow("its name") << u"http://localhost:80"_s << u"http://localhost:80"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8000"_s << u"http://[::1]:8000"_s;
    }

    void addresses()
    {
        QFETCH(const QString, typed);
        const auto address = serviceAddress(typed);
        QVERIFY(address.has_value());
        QTEST(address->toString(), "address");
    }

    void whatIsNoAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<AddressProblem>("problem");
        constexpr auto notOne = AddressProblem::NotAnAddress;
        QTest::newRow("nothing") << QString() << notOne;
        QTest::newRow("no scheme") << u"api.example.com"_s << notOne;
        QTest::newRow("no host") << u"https://"_s << notOne;
        QTest::newRow("another scheme") << u"ftp://example.com"_s << notOne;
        QTest::newRow("a query") << u"https://example.com?a=b"_s << notOne;
        QTest::newRow("a fragment") << u"https://example.com#a"_s << notOne;
        QTest::newRow("a password") << u"https://me:secret@example.com"_s << notOne;
        QTest::newRow("the key would be read")
            << u"http://api.example.com"_s << AddressProblem::NotEncrypted;
        QTest::newRow("looks like this machine")
            << u"http://localhost.example.com"_s << AddressProblem::NotEncrypted;
    }

    void whatIsNoAddress()
    {
        QFETCH(const QString, typed);
        const auto address = serviceAddress(typed);
        QVERIFY(!address);
        QTEST(address.error(), "problem");
    }
};

QTEST_GUILESS_MAIN(TestServiceAddress)
#include "tst_serviceaddress.moc"
