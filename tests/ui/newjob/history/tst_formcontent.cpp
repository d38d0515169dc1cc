// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/history/formcontent.h"

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

FormContent filled()
{
    FormContent content;
    content.request.rules = {{u"a"_s, u"first"_s}, {u"b"_s, u"second"_s}};
    content.request.webhooks = {{.url = u"https://example.com"_s}};
    content.files = {file(1), file(2)};
    content.presetName = u"Letters"_s;
    return content;
}

} // namespace

/// What differs between two states of the form, and what a step between them is called.
class TestFormContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsThatDiffer_data()
    {
        QTest::addColumn<FormContent>("after");
        QTest::addColumn<FormParts>("parts");
        const auto row = [](const char *name, FormParts parts, auto change) {
            FormContent after = filled();
            change(after);
            QTest::newRow(name) << after << parts;
        };
        row("nothing", {}, [](FormContent &) {});
        row("a file has come further", {}, [](FormContent &now) {
            UploadItem ready = now.files.at(0);
            ready.state = UploadItem::State::Ready;
            now.files.set(0, ready);
        });
        row("a file", FormPart::Files, [](FormContent &now) { now.files = {file(2)}; });
        row("a rule", FormPart::Rules,
            [](FormContent &now) { now.request.rules[0].type = u"x"_s; });
        row("the mode", FormPart::Reading,
            [](FormContent &now) { now.request.mode = Mode::Multimodal; });
        row("the language", FormPart::Reading,
            [](FormContent &now) { now.request.language = u"de"_s; });
        row("the pages", FormPart::Reading,
            [](FormContent &now) { now.request.maxPages = MaxPages::noLimit(); });
        row("a webhook", FormPart::Webhooks,
            [](FormContent &now) { now.request.webhooks.clear(); });
        row("the preset", FormPart::Preset, [](FormContent &now) { now.presetName.clear(); });
        row("two", FormPart::Rules | FormPart::Preset, [](FormContent &now) {
            now.request.rules.clear();
            now.presetName.clear();
        });
    }

    void partsThatDiffer()
    {
        QFETCH(const FormContent, after);
        QFETCH(const FormParts, parts);
        QCOMPARE(differingParts(filled(), after), parts);
        QCOMPARE(differingParts(after, filled()), parts);
    }

    /// Who reads "Undo …" knows what will happen: each kind of step has a name of its own, with a
    /// count where it is of several.
    void stepsSayWhatTheyDo()
    {
        const FormContent before = filled();
        QStringList names;
        const auto name = [&](auto change) {
            FormContent after = before;
            change(after);
            names += stepText(before, after);
        };
        name([](FormContent &now) { now.files = {}; });
        QVERIFY2(names.constLast().contains(u'2'), qPrintable(names.constLast()));
        name([](FormContent &now) { now.files.append(file(3)); });
        name([](FormContent &now) { now.request.rules.removeLast(); });
        name([](FormContent &now) { now.request.rules += Rule{u"c"_s, u"third"_s}; });
        name([](FormContent &now) { now.request.rules[1].type = u"x"_s; });
        QVERIFY2(names.constLast().contains(u'2'), qPrintable(names.constLast())); // which one
        name([](FormContent &now) { now.request.rules.swapItemsAt(0, 1); });
        name([](FormContent &now) { now.request.mode = Mode::Multimodal; });
        name([](FormContent &now) { now.request.webhooks.clear(); });
        name([](FormContent &now) { now.request.webhooks += Webhook{}; });
        name([](FormContent &now) { now.request.webhooks[0].url = u"https://x.org"_s; });
        name([](FormContent &now) {
            now.request.rules.clear();
            now.presetName = u"Other"_s;
        });
        QVERIFY2(names.constLast().contains(u"Other"_s), qPrintable(names.constLast()));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_APPLESS_MAIN(TestFormContent)
#include "tst_formcontent.moc"
