// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/diagnosticsfile.h"

#include "ui/shell/notices/messagebar.h"
#include "ui/widgets/question.h"
#include "workflow/diagnostics.h"
#include "workflow/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::DiagnosticsFile)
};

void save(Workspace &workspace, MessageBar &messages, const QString &path)
{
    const QByteArray text = diagnostics(workspace);
    QSaveFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        messages.say(u"diagnostics"_s, MessageBar::Kind::Notice,
                     Texts::tr("The diagnostics were saved as %1. They hold no keys, documents, "
                               "results or names of files. Read them before you send them to "
                               "anyone.")
                         .arg(shown));
        return;
    }
    messages.say(u"diagnostics"_s, MessageBar::Kind::Error,
                 Texts::tr("The diagnostics could not be saved as %1: %2. If a file of that name "
                           "was there before, it is unchanged.")
                     .arg(shown, file.errorString()));
}

} // namespace

void askForDiagnosticsFile(Workspace &workspace, MessageBar &messages, QWidget *window)
{
    ask({.name = u"diagnosticsFile"_s,
         .title = Texts::tr("Save diagnostics"),
         .filter = Texts::tr("JSON (*.json)"),
         .suffix = u"json"_s,
         .proposal = inDocuments(u"classifydesk-diagnostics-%1.json"_s.arg(
             QDate::currentDate().toString(Qt::ISODate)))},
        window, [&workspace, &messages](const QString &path) { save(workspace, messages, path); });
}

} // namespace cd
