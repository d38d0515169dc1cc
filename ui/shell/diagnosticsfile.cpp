// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/diagnosticsfile.h"

#include "ui/shell/notices/messagebar.h"
#include "workflow/diagnostics.h"
#include "workflow/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

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
    auto *dialog
        = new QFileDialog(window, Texts::tr("Save diagnostics"),
                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                          Texts::tr("JSON (*.json)"));
    dialog->setObjectName(u"diagnosticsFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(
        u"classifydesk-diagnostics-%1.json"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &messages,
        [&workspace, &messages](const QString &path) { save(workspace, messages, path); });
    dialog->open();
}

} // namespace cd
