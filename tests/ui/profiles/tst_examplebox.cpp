// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/examplesservice.h"
#include "support/offscreen.h"
#include "ui/profiles/profilesdesk.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/teaching/exampleimport.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// Examples among the services: the real dialog on the real local service. Without a translation
/// loaded, numbers are not inflected.
class TestExampleBox : public QObject, protected test::ProfilesDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itIsOffAndSaysHowMany();
    void theSwitchIsTheServices();
    void aFolderBecomesExamples();
    void nothingIsTakenUnasked();
    void aFolderWithoutTypesIsRefused();
    void otherServicesHaveNone();

private:
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    void openAgain();
    /// What the service itself says.
    bool isUsedThere()
    {
        std::optional<bool> used;
        const Call call
            = ExamplesService(session().door()).use(this, [&used](const Result<bool> &told) {
                  used = told.value_or(false);
              });
        return QTest::qWaitFor([&used] { return used.has_value(); }) && *used;
    }
    void write(const QString &name, const QByteArray &content) const;
    /// A folder by types: three documents, and three files that are none.
    void writeFolder() const;
    void look() const
    {
        m_dialog->findChild<ExampleImport *>()->look(m_folder->filePath(u"types"_s));
    }
    void press(const char *name) const
    {
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(QLatin1StringView(name)));
        find<QPushButton>(name)->click();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExampleBox::init()
{
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    start(m_folder->filePath(u"desk"_s));
    QTRY_VERIFY(!text("examplesCount").isEmpty());
}

void TestExampleBox::openAgain()
{
    openDialog();
    QTRY_VERIFY(!text("examplesCount").isEmpty());
}

void TestExampleBox::cleanup()
{
    close();
    m_folder.reset();
}

void TestExampleBox::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(u"types/"_s + name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestExampleBox::writeFolder() const
{
    write(u"bees/one.txt"_s, "The hive was full of honey and the swarm had settled.");
    write(u"bees/deeper/two.txt"_s, "Nectar and pollen came in, the hive grew.");
    write(u"_none/three.txt"_s, "The tower clock was cleaned on Tuesday.");
    write(u"bees/empty.txt"_s, {});
    write(u"bees/blank.txt"_s, "   \n");
    write(u"loose.txt"_s, "In no folder of a type.");
}

void TestExampleBox::itIsOffAndSaysHowMany()
{
    QVERIFY(find<QCheckBox>("examplesUse")->isVisible());
    QVERIFY(!find<QCheckBox>("examplesUse")->isChecked());
    QCOMPARE(text("examplesCount"), u"There are no examples yet."_s);
    QVERIFY(find<QLabel>("examplesScope")->isVisible()); // and not by the pointer only
    QVERIFY(text("examplesScope").contains(u"LlamaCloud"_s));
}

void TestExampleBox::theSwitchIsTheServices()
{
    find<QCheckBox>("examplesUse")->click();
    QTRY_VERIFY(isUsedThere());
    openAgain(); // as often as it is opened, the service is asked
    QTRY_VERIFY(find<QCheckBox>("examplesUse")->isChecked());
    find<QCheckBox>("examplesUse")->click();
    QTRY_VERIFY(!isUsedThere());
    openAgain();
    QTRY_VERIFY(!find<QCheckBox>("examplesUse")->isChecked());
}

void TestExampleBox::aFolderBecomesExamples()
{
    writeFolder();
    look();
    press("takeExamplesQuestionYes");
    auto *import = m_dialog->findChild<ExampleImport *>();
    QTRY_VERIFY_WITH_TIMEOUT(import->taken() == 3 && !import->isRunning(), 60'000);
    QCOMPARE(import->found(), 6);
    QCOMPARE(import->taken() + import->untaken().size(), import->found());
    const QStringList lines = text("examplesNote").split(u'\n');
    QCOMPARE(lines.first(), u"3 of 6 file(s) are examples now. Left out: 3."_s);
    QCOMPARE(lines.size(), 4);
    QVERIFY(text("examplesNote").contains(u"loose.txt: not in a folder of a type"_s));
    QTRY_COMPARE(text("examplesCount"), u"3 example(s) of 1 type(s)"_s);
    QVERIFY(find<QPushButton>("examplesFolder")->isEnabled());
}

void TestExampleBox::nothingIsTakenUnasked()
{
    writeFolder();
    look();
    press("takeExamplesQuestionCancel");
    auto *import = m_dialog->findChild<ExampleImport *>();
    QVERIFY(!import->isRunning());
    QCOMPARE(import->taken(), 0);
    openAgain();
    QCOMPARE(text("examplesCount"), u"There are no examples yet."_s);
}

void TestExampleBox::aFolderWithoutTypesIsRefused()
{
    write(u"loose.txt"_s, "In no folder of a type.");
    look();
    QTRY_COMPARE(text("examplesNote"),
                 u"This folder holds no folders of types with documents in them."_s);
}

void TestExampleBox::otherServicesHaveNone()
{
    for (const ServiceProfile &profile : session().profiles().profiles()) {
        if (profile.place == ServiceProfile::Place::Europe)
            m_dialog->chooseProfile(profile.id);
    }
    QVERIFY(!find<QCheckBox>("examplesUse")->isVisible());
}

QTEST_MAIN(TestExampleBox)
#include "tst_examplebox.moc"
