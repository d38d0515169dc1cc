// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/formrefusal.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

UploadItem file(int id)
{
    UploadItem item;
    item.id = id;
    return item;
}

FieldProblem at(const QString &path)
{
    return {.path = {path.split(u'.')}, .code = FieldProblem::Code::SaidByService};
}

FormContent filled()
{
    FormContent content;
    content.request.rules = {{u"a"_s, u"first"_s}, {u"b"_s, u"second"_s}};
    content.request.webhooks = {{.url = u"https://example.com"_s}};
    content.files = {file(1)};
    return content;
}

} // namespace

/// What the service objects to stands until the field that it is about changes, and no shorter.
class TestFormRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheFormHasCanBeMarked()
    {
        for (const auto &path :
             {u"file_ids"_s, u"file_ids.3"_s, u"rules"_s, u"rules.1.type"_s, u"mode"_s,
              u"parsing_configuration.lang"_s, u"webhook_configurations.0.webhook_url"_s})
            QVERIFY2(FormRefusal::isInForm(at(path)), qPrintable(path));
        for (const auto &path : {u"project_id"_s, u"query.organization_id"_s, u"configuration_id"_s,
                                 u"transaction_id"_s})
            QVERIFY2(!FormRefusal::isInForm(at(path)), qPrintable(path));
    }

    void aChangeAnswersItsOwnField_data()
    {
        QTest::addColumn<FormContent>("after");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char *name, const QStringList &left, auto change) {
            FormContent after = filled();
            change(after);
            QTest::newRow(name) << after << left;
        };
        row("nothing", all(), [](FormContent &) {});
        row("a rule", without({u"rules.1.type"_s}),
            [](FormContent &now) { now.request.rules[1].type = u"x"_s; });
        row("another rule", all(), [](FormContent &now) { now.request.rules[0].type = u"x"_s; });
        row("a rule went", without({u"rules.1.type"_s}),
            [](FormContent &now) { now.request.rules.removeFirst(); });
        row("the language", without({u"parsing_configuration.lang"_s}),
            [](FormContent &now) { now.request.language = u"de"_s; });
        row("the mode", without({u"mode"_s}),
            [](FormContent &now) { now.request.mode = Mode::Multimodal; });
        row("the pages", without({u"parsing_configuration.max_pages"_s}),
            [](FormContent &now) { now.request.maxPages = MaxPages::of(7); });
        row("the files", without({u"file_ids"_s}), [](FormContent &now) { now.files = {}; });
        row("a webhook", without({u"webhook_configurations.0.webhook_url"_s}),
            [](FormContent &now) { now.request.webhooks[0].url = u"https://x.org"_s; });
    }

    void aChangeAnswersItsOwnField()
    {
        QFETCH(const FormContent, after);
        QFETCH(const QStringList, left);
        FormRefusal refusal;
        QList<FieldProblem> problems;
        const QStringList paths = all();
        for (const QString &path : paths)
            problems += at(path);
        refusal.set(problems);
        refusal.takeChange(filled(), after);
        QStringList found;
        for (const FieldProblem &problem : refusal.problems())
            found += problem.path.text();
        QCOMPARE(found, left);
    }

private:
    static QStringList all()
    {
        return {u"file_ids"_s,
                u"rules.1.type"_s,
                u"mode"_s,
                u"parsing_configuration.lang"_s,
                u"parsing_configuration.max_pages"_s,
                u"webhook_configurations.0.webhook_url"_s};
    }
    static QStringList without(const QStringList &answered)
    {
        QStringList left = all();
        for (const QString &path : answered)
            left.removeAll(path);
        return left;
    }
};

QTEST_APPLESS_MAIN(TestFormRefusal)
#include "tst_formrefusal.moc"
