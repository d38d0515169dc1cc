// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace cd::test {

/// A workspace whose jobs have files on the disk. A file's type is the first word of its name; with
/// `unsure` it is an invoice of which the answer is not sure, with `none` no rule matched.
class DeliverHistory
{
public:
    bool open();
    /// False: it could not be written.
    bool addJob(const QString &label, const QStringList &names);
    Workspace &workspace() { return *m_workspace; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// What is in the file at @p path; empty: it can't be read.
QByteArray contentOf(const QString &path);

} // namespace cd::test
