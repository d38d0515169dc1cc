// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings/profilestore.h"
#include "store/settings/settings.h"
#include "workflow/connection/profilelibrary.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using Place = ServiceProfile::Place;

namespace {

const ServiceProfile own{.id = u"6f96"_s,
                         .name = u"Team B"_s,
                         .place = Place::Own,
                         .own = QUrl(u"https://self.example/llama"_s),
                         .scope = {{u"o-1"_s}, {u"p-1"_s}},
                         .plan = Plan::Pro,
                         .dialect = Dialect::Second};

} // namespace

class TestProfileLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void beginsWithTheStandardOnes()
    {
        Settings settings(file());
        const ProfileLibrary library(settings);
        QCOMPARE(library.profiles(), standardProfiles());
        QVERIFY(!library.chosen());
    }

    void keepsWhatIsPut()
    {
        {
            Settings settings(file());
            ProfileLibrary library(settings);
            QSignalSpy changed(&library, &ProfileLibrary::changed);
            library.put(own);
            library.put(own);
            QCOMPARE(changed.size(), 1);
            ServiceProfile europe = profileAt(addressOf(Place::Europe));
            europe.scope.project = {u"p-eu"_s};
            library.put(europe);
            library.choose(own.id);
        }
        Settings settings(file());
        const ProfileLibrary library(settings);
        QCOMPARE(library.profiles().size(), standardProfiles().size() + 1);
        QCOMPARE(library.profiles().constLast(), own);
        QCOMPARE(library.chosen(), own);
        QCOMPARE(library.find(profileAt(addressOf(Place::Europe)).id)->scope.project.value,
                 u"p-eu"_s);
        QCOMPARE(library.at(QUrl(u"https://self.example/llama/"_s)), own);
        QCOMPARE(library.at(QUrl(u"https://other.example"_s)).place, Place::Own);
    }

    void keepsTheJudgeOfTheLocalService()
    {
        ServiceProfile local = profileAt({});
        local.judge = {.kind = JudgeChoice::Kind::Model,
                       .address = QUrl(u"http://127.0.0.1:11434"_s),
                       .model = u"small:1b"_s,
                       .seconds = 600};
        {
            Settings settings(file());
            ProfileLibrary(settings).put(local);
        }
        Settings settings(file());
        QCOMPARE(ProfileLibrary(settings).find(local.id), local);
    }

    void onlyOnesOwnCanBeRemoved()
    {
        Settings settings(file());
        ProfileLibrary library(settings);
        library.put(own);
        library.remove(own.id);
        library.remove(u"local"_s);
        QCOMPARE(library.profiles(), standardProfiles());
    }

    /// What a program left behind that knew one service.
    void takesUpTheOneServiceOfBefore()
    {
        Settings settings(file());
        settings.set(setting::place, u"Own"_s);
        settings.set(setting::ownUrl, u"https://self.example"_s);
        settings.set(setting::organization, u"o-1"_s);
        settings.set(setting::project, u"p-1"_s);
        const ProfileLibrary library(settings);
        const auto chosen = library.chosen();
        QVERIFY(chosen);
        QCOMPARE(chosen->id, u"https://self.example"_s); // as its jobs in the history name it
        QCOMPARE(chosen->scope, (Scope{{u"o-1"_s}, {u"p-1"_s}}));
    }

    void theAddressBesidesAnotherPlaceIsKept()
    {
        Settings settings(file());
        settings.set(setting::place, u"Europe"_s);
        settings.set(setting::ownUrl, u"https://self.example"_s);
        settings.set(setting::project, u"p-1"_s);
        const ProfileLibrary library(settings);
        QCOMPARE(library.chosen()->place, Place::Europe);
        QCOMPARE(library.chosen()->scope.project.value, u"p-1"_s);
        QVERIFY(library.find(u"https://self.example"_s));
        QCOMPARE(library.find(u"https://self.example"_s)->scope, Scope());
    }

    void whatCanNotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("no JSON") << QByteArray("profiles");
        QTest::newRow("no list") << QByteArray(R"({"id": "a"})");
        QTest::newRow("no ID") << QByteArray(R"([{"place": "Local"}])");
        QTest::newRow("no place") << QByteArray(R"([{"id": "a", "place": "Moon"}])");
        QTest::newRow("no address") << QByteArray(R"([{"id": "a", "place": "Own"}])");
    }

    void whatCanNotBeReadIsLeftOut()
    {
        QFETCH(QByteArray, written);
        Settings settings(file());
        settings.set(setting::profiles, written);
        QCOMPARE(readProfiles(settings), standardProfiles());
    }

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProfileLibrary)
#include "tst_profilelibrary.moc"
