// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scripts/copyas.h"

#include "service/network/connection.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct CopyAsTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::CopyAs)
};

} // namespace

void fillCopyAs(QMenu &menu, QObject *context, const std::function<void(ScriptLanguage)> &copy)
{
    const auto add = [&](const QString &name, const QString &text, const QString &help,
                         ScriptLanguage language) {
        QAction *action = menu.addAction(text, context, [copy, language] { copy(language); });
        action->setObjectName(name);
        action->setToolTip(help);
    };
    menu.setToolTipsVisible(true);
    add(u"copyAsCurl"_s, u"curl"_s,
        CopyAsTexts::tr("Commands for a shell that upload the files and create the job"),
        ScriptLanguage::Curl);
    add(u"copyAsPython"_s, u"Python"_s,
        CopyAsTexts::tr("A program that uploads the files, creates the job and waits for it"),
        ScriptLanguage::Python);
    add(u"copyAsLlp"_s, u"llp"_s, CopyAsTexts::tr("The same by LlamaParse's command line"),
        ScriptLanguage::Llp);
}

void copyScript(ScriptLanguage language, const ScriptedCall &call)
{
    QGuiApplication::clipboard()->setText(callScript(language, call));
}

ScriptedCall scriptedCall(const Connection &connection, const JobRequest &content)
{
    ScriptedCall call{.baseUrl = connection.baseUrl, .scope = connection.scope, .content = content};
    call.content.fileIds.clear();
    return call;
}

void addFile(ScriptedCall &call, const JobFile &file)
{
    if (!file.path.isEmpty())
        call.paths.append(file.path);
    else if (!file.id.isEmpty())
        call.content.fileIds.append(file.id);
}

} // namespace cd
