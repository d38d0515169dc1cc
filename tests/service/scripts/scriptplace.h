// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/scripts/callscript.h"

#include <QTemporaryDir>

#include <memory>

namespace cd::test {

/// What texts must not do in any language: end, expand, run, be a file or a comment.
const QStringList &hostileTexts();

/// A folder in which scripts run, with two files to upload.
class ScriptPlace
{
protected:
    void begin();
    /// Of the files, and one that is on the service; with hostile rules and secrets of a webhook.
    ScriptedCall callOf(Dialect dialect) const;
    /// What it creates: without secrets, and without files.
    static JobRequest expected(Dialect dialect);
    /// Both dialects.
    static void dialects();
    void write(const QString &name, const QByteArray &text, bool isProgram = false) const;
    /// Runs it in the folder, with its programs first and with its Python modules. What it printed.
    QByteArray run(const QString &program, const QStringList &arguments, int exitCode = 0) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace cd::test
