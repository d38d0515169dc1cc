// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/service/serviceprofile.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using Place = ServiceProfile::Place;

class TestServiceProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAddressesArePlaces()
    {
        QCOMPARE(profileAt(QUrl(u"https://api.cloud.llamaindex.ai/"_s)).place, Place::NorthAmerica);
        QCOMPARE(profileAt(QUrl(u"https://api.cloud.eu.llamaindex.ai"_s)).place, Place::Europe);
        QCOMPARE(profileAt(QUrl(u"https://api.cloud.llamaindex.ai.example"_s)).place, Place::Own);
        QCOMPARE(profileAt(QUrl()).place, Place::Local);
    }

    void anAddressNamesItsProfile()
    {
        const ServiceProfile own = profileAt(QUrl(u"https://me@self.example/llama//"_s));
        QCOMPARE(own.id, u"https://self.example/llama"_s);
        QCOMPARE(own.baseUrl(), QUrl(u"https://self.example/llama"_s));
        QVERIFY(!isStandard(own));
        QVERIFY(isStandard(profileAt({})));
    }

    /// Whoever changes the address of a profile must not send its key there.
    void aKeyBelongsToTheAddress()
    {
        ServiceProfile own = profileAt(QUrl(u"https://one.example"_s));
        QCOMPARE(own.keyName(), own.id);
        own.own = QUrl(u"https://other.example"_s);
        QVERIFY(own.keyName() != own.id);
        ServiceProfile second{.id = u"0b6d"_s, .place = Place::Europe};
        QVERIFY(second.keyName() != profileAt(addressOf(Place::Europe)).keyName());
        const QString inEurope = second.keyName();
        second.place = Place::NorthAmerica;
        QVERIFY(second.keyName() != inEurope);
    }
};

QTEST_GUILESS_MAIN(TestServiceProfile)
#include "tst_serviceprofile.moc"
