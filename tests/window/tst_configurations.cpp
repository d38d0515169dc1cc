// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Configurations that the service keeps, from the window, against the real local service.

#include "service/api/jobsservice.h"
#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/session.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestConfigurations : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aJobGoesByTheIdOfWhatWasSaved();
    void anEditedFormGoesOutItself();
    void anotherVersionIsMadeUnderTheSameName();
    void itIsChangedAndDeleted();
    void theFirstDialectSendsTheRulesThemselves();
    void aPaneOpenedTooEarlyBeginsLater();

private:
    void prepare() override;
    void speak(Dialect dialect);
    void openPane();
    void save(const QString &name);
    void accept(const char *name, const char *button);
    QTreeWidget *list() const
    {
        return m_dialog->findChild<QTreeWidget *>(u"configurationsList"_s);
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }
    QString note() const { return m_dialog->findChild<QLabel *>(u"configurationsNote"_s)->text(); }
    bool isNamed() const { return m_driver->text("estimate").contains(u"saved configuration"_s); }
    QDialog *m_dialog = nullptr;
};

void TestConfigurations::prepare()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    speak(Dialect::Second);
    m_driver->fillForm();
    openPane();
}

void TestConfigurations::speak(Dialect dialect)
{
    ServiceProfile profile = m_driver->workspace().session().profile();
    profile.dialect = dialect;
    m_driver->workspace().session().select(profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    QCOMPARE(m_driver->workspace().session().dialect(), dialect);
}

void TestConfigurations::openPane()
{
    m_driver->window().openPresets();
    m_dialog = m_driver->dialog<QDialog>("presetsDialog");
    m_dialog->findChild<QTabWidget *>(u"presetsPages"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(button("configurationSave")->isEnabled(), patience);
}

void TestConfigurations::accept(const char *name, const char *yes)
{
    auto *question = m_driver->dialog<QDialog>(name);
    question->findChild<QPushButton *>(QLatin1StringView(yes))->click();
}

void TestConfigurations::save(const QString &name)
{
    button("configurationSave")->click();
    auto *question = m_driver->dialog<QDialog>("configurationName");
    question->findChild<QLineEdit *>(u"configurationNameText"_s)->setText(name);
    question->findChild<QPushButton *>(u"configurationNameYes"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"is on the service"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(button("configurationSave")->isEnabled(), patience);
}

void TestConfigurations::aJobGoesByTheIdOfWhatWasSaved()
{
    save(u"Post"_s);
    QCOMPARE(list()->topLevelItemCount(), 1);
    QCOMPARE(list()->topLevelItem(0)->text(0), u"Post"_s);
    QCOMPARE(list()->topLevelItem(0)->text(2), u"invoice, cv"_s);
    QVERIFY(isNamed());
    m_dialog->close();
    m_driver->click("previewButton");
    auto *preview = m_driver->dialog<QDialog>("requestPreview");
    const QString json = preview->findChild<QPlainTextEdit *>(u"previewJson"_s)->toPlainText();
    QVERIFY(json.contains(u"configuration_id"_s));
    QVERIFY(!json.contains(u"rules"_s));
    preview->close();
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(m_driver->lastJob().resultCount, 2);
    const QString id = m_driver->lastJob().origin.configuration.value;
    QVERIFY(!id.isEmpty());
    QVERIFY(json.contains(id));
    QTRY_COMPARE(m_driver->column("resultsTable", u"Type"_s), QStringList({u"invoice"_s, u"cv"_s}));
    // The service says so too, of each file's job.
    std::optional<qsizetype> told;
    JobFilter filter;
    filter.configuration = {id};
    const Call call = m_driver->workspace()
                          .session()
                          .jobs()
                          .in(Dialect::Second, {})
                          .jobs(filter, {}, this, [&told](const auto &page) {
                              told = page ? page->items.size() : -1;
                          });
    QTRY_VERIFY_WITH_TIMEOUT(told, patience);
    QCOMPARE(*told, 2);
}

void TestConfigurations::anEditedFormGoesOutItself()
{
    save(u"Post"_s);
    m_dialog->close();
    QVERIFY(isNamed());
    JobRequest request = m_driver->window().form().request();
    request.rules[0].description += u" and its date"_s;
    m_driver->window().form().setRequest(request);
    QVERIFY(!isNamed());
    QVERIFY(m_driver->submitAndWait());
    QVERIFY(m_driver->lastJob().origin.configuration.isEmpty());
}

void TestConfigurations::anotherVersionIsMadeUnderTheSameName()
{
    save(u"Post"_s);
    const QString first = list()->topLevelItem(0)->text(1);
    JobRequest request = m_driver->window().form().request();
    request.rules.removeLast();
    m_driver->window().form().setRequest(request);
    save(u"Post"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list()->topLevelItem(0)->text(2), u"invoice"_s, patience);
    QCOMPARE(list()->topLevelItemCount(), 1); // of each name its newest
    QVERIFY(list()->topLevelItem(0)->text(1) != first);
}

void TestConfigurations::itIsChangedAndDeleted()
{
    save(u"Post"_s);
    JobRequest request = m_driver->window().form().request();
    request.rules.removeFirst();
    m_driver->window().form().setRequest(request);
    button("configurationUpdate")->click();
    accept("configurationUpdateQuestion", "configurationUpdateQuestionYes");
    QTRY_COMPARE_WITH_TIMEOUT(list()->topLevelItem(0)->text(2), u"cv"_s, patience);
    request.rules = {{u"other"_s, u"Something else entirely, of another kind"_s}};
    m_driver->window().form().setRequest(request);
    QTRY_VERIFY_WITH_TIMEOUT(button("configurationUse")->isEnabled(), patience);
    button("configurationUse")->click();
    QCOMPARE(m_driver->window().form().request().rules.constFirst().type, u"cv"_s);
    button("configurationRemove")->click();
    accept("configurationRemoveQuestion", "configurationRemoveQuestionYes");
    QTRY_COMPARE_WITH_TIMEOUT(list()->topLevelItemCount(), 0, patience);
    QCOMPARE(m_driver->window().form().request().rules.constFirst().type, u"cv"_s); // stays
}

void TestConfigurations::theFirstDialectSendsTheRulesThemselves()
{
    save(u"Post"_s);
    m_dialog->close();
    QVERIFY(isNamed());
    speak(Dialect::First);
    QVERIFY(!isNamed());
    QVERIFY(m_driver->submitAndWait());
    QVERIFY(m_driver->lastJob().origin.configuration.isEmpty());
}

/// While the service is being asked whether the key is good, as it is after every start.
void TestConfigurations::aPaneOpenedTooEarlyBeginsLater()
{
    save(u"Post"_s);
    const QPointer<QDialog> first = m_dialog;
    m_dialog->close();
    QTRY_VERIFY(!first);
    m_driver->window().openPresets();
    m_dialog = m_driver->dialog<QDialog>("presetsDialog");
    auto *pages = m_dialog->findChild<QTabWidget *>(u"presetsPages"_s);
    m_driver->workspace().session().check();
    QVERIFY(!m_driver->workspace().session().isReady());
    pages->setCurrentIndex(1);
    QVERIFY(!button("configurationSave")->isEnabled());
    QTRY_VERIFY(button("configurationSave")->isEnabled());
    QTRY_COMPARE(list()->topLevelItemCount(), 1);
    QVERIFY(note().isEmpty());
}

QTEST_MAIN(TestConfigurations)
#include "tst_configurations.moc"
