// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/examples/examplesrun.h"

#include "cli/console.h"
#include "domain/safetext.h"
#include "service/api/examplesservice.h"
#include "ui/words/errortext.h"
#include "ui/words/leftoutwords.h"
#include "wire/examplecodec.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;
using Why = UntakenFile::Why;

namespace {

/// How an import ended that left @p untaken out. Files that nobody would take don't matter.
ExamplesStatus statusOf(const QList<UntakenFile> &untaken)
{
    const auto has = [&untaken](const auto &matters) {
        return std::any_of(untaken.cbegin(), untaken.cend(), matters);
    };
    if (has([](const UntakenFile &one) {
            return one.why != Why::NoDocument && one.why != Why::NoType;
        }))
        return ExamplesStatus::Partly;
    const bool isIncomplete = has([](const UntakenFile &one) {
        return one.why == Why::NoDocument && LeftOut{one.path, one.walked}.isMissing();
    });
    return isIncomplete ? ExamplesStatus::Incomplete : ExamplesStatus::Done;
}

void sayUntaken(const QList<UntakenFile> &untaken)
{
    constexpr qsizetype enough = 20;
    for (const UntakenFile &one : untaken.first(std::min(untaken.size(), enough)))
        console::say(u"  %1: %2"_s.arg(one.path, untakenReason(one)));
    if (untaken.size() > enough)
        console::say(u"  …"_s);
}

QJsonArray leftOutJson(const QList<UntakenFile> &untaken)
{
    QJsonArray all;
    for (const UntakenFile &one : untaken)
        all.append(QJsonObject{{u"path"_s, one.path}, {u"reason"_s, untakenReason(one)}});
    return all;
}

QString useText(bool isUsed)
{
    return isUsed ? ExamplesTexts::tr("They are used.") : ExamplesTexts::tr("They are not used.");
}

} // namespace

ExamplesRun::ExamplesRun(Workspace &workspace, const ExamplesOptions &options, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_options(options)
    , m_import(workspace.session())
{
}

void ExamplesRun::start()
{
    connect(&m_workspace.session(), &Session::stateChanged, this, &ExamplesRun::checkSession);
    connect(&m_import, &ExampleImport::looked, this, &ExamplesRun::take);
    connect(&m_import, &ExampleImport::ended, this, &ExamplesRun::taken);
    checkSession();
}

void ExamplesRun::checkSession()
{
    const Session &session = m_workspace.session();
    if (m_ended || m_hasBegun)
        return;
    if (session.state() == Session::State::Failed)
        return fail(session.error() ? errorText(*session.error()) : QString());
    if (session.isReady() && session.isLocal())
        begin();
}

void ExamplesRun::begin()
{
    m_hasBegun = true;
    switch (m_options.action) {
    case ExamplesOptions::Action::Import:
        return m_import.look(m_options.folder);
    case ExamplesOptions::Action::List:
        return listPage({});
    case ExamplesOptions::Action::Clear:
        return clear();
    case ExamplesOptions::Action::Use:
        return use();
    }
}

void ExamplesRun::take()
{
    if (m_ended)
        return;
    const auto files = m_import.folder().files.size();
    if (files == 0) {
        sayUntaken(m_import.untaken());
        console::say(ExamplesTexts::tr("%1 holds no folders of types with documents in them. "
                                       "Nothing was done.")
                         .arg(m_options.folder));
        m_options.json = false;
        return end(ExamplesStatus::Invalid, {});
    }
    console::say(ExamplesTexts::tr("Reading %n file(s) …", nullptr, static_cast<int>(files)));
    m_import.take();
}

void ExamplesRun::taken()
{
    const QList<UntakenFile> &untaken = m_import.untaken();
    console::say(takenText(m_import.found(), m_import.taken()));
    sayUntaken(untaken);
    const ExamplesStatus status = statusOf(untaken);
    end(status == ExamplesStatus::Partly && m_import.taken() == 0 ? ExamplesStatus::Nothing
                                                                  : status,
        {{u"found"_s, m_import.found()},
         {u"taken"_s, m_import.taken()},
         {u"left_out"_s, leftOutJson(untaken)}});
}

void ExamplesRun::clear()
{
    m_call = ExamplesService(m_workspace.session().door())
                 .clear(this, [this](const Result<int> &deleted) {
                     if (!deleted)
                         return fail(errorText(deleted.error()));
                     console::say(ExamplesTexts::tr("%n example(s) deleted.", nullptr, *deleted));
                     end(ExamplesStatus::Done, {{u"deleted"_s, *deleted}});
                 });
}

void ExamplesRun::use()
{
    m_call = ExamplesService(m_workspace.session().door())
                 .setUse(m_options.use, this, [this](const Result<bool> &isUsed) {
                     if (!isUsed)
                         return fail(errorText(isUsed.error()));
                     console::say(useText(*isUsed));
                     end(ExamplesStatus::Done, {{u"use"_s, *isUsed}});
                 });
}

void ExamplesRun::listPage(const QString &token)
{
    ExamplesService service(m_workspace.session().door());
    m_call = service.list(token, this, [this](const Result<Page<Example>> &page) {
        if (!page)
            return fail(errorText(page.error()));
        m_examples += page->items;
        if (m_walk.goesOn(*page, [](const Example &one) { return one.id.value; }))
            return listPage(page->nextToken);
        m_call = ExamplesService(m_workspace.session().door())
                     .use(this, [this](const Result<bool> &isUsed) {
                         isUsed ? printList(*isUsed) : fail(errorText(isUsed.error()));
                     });
    });
}

void ExamplesRun::printList(bool isUsed)
{
    QJsonArray items;
    QString lines;
    for (const Example &one : std::as_const(m_examples)) {
        items.append(toJson(one));
        lines += safeLine(one.type.value_or(TypeFolder::noneFolder())) + u'\t'
            + safeLine(one.fileName) + u'\n';
    }
    const bool isPrinted = m_options.json || console::answer(lines.toUtf8());
    console::say(ExamplesTexts::tr("%n example(s).", nullptr, static_cast<int>(m_examples.size()))
                 + u' ' + useText(isUsed));
    end(isPrinted ? ExamplesStatus::Done : ExamplesStatus::Partly,
        {{u"use"_s, isUsed}, {u"items"_s, items}});
}

void ExamplesRun::interrupt()
{
    if (m_ended)
        return;
    if (m_import.isRunning())
        m_import.stop(); // says what became of it, and ends
    else
        fail(ExamplesTexts::tr("Interrupted."));
}

void ExamplesRun::fail(const QString &why)
{
    console::say(why);
    m_options.json = false;
    end(ExamplesStatus::Nothing, {});
}

void ExamplesRun::end(ExamplesStatus status, const QJsonObject &answer)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_options.json && !console::answer(QJsonDocument(answer).toJson()))
        status = ExamplesStatus::Partly;
    Q_EMIT ended(status);
}

} // namespace cd
