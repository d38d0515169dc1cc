// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/journal.h"

#include <unistd.h>

namespace cd::test {

Journal::Journal(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        qFatal("the journal can't be opened");
}

void Journal::write(const char *word, const QString &label, const QStringList &files)
{
    const QByteArray line
        = word + ('\t' + label.toUtf8() + '\t' + files.join(u' ').toUtf8() + '\n');
    if (m_file.write(line) != line.size() || ::fdatasync(m_file.handle()) != 0)
        qFatal("the journal can't be written");
}

QList<Journal::Entry> Journal::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // killed before it wrote anything
    QList<Entry> entries;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        if (parts.size() == 3)
            entries.append({parts.at(0), parts.at(1), parts.at(2).split(u' ', Qt::SkipEmptyParts)});
    }
    return entries;
}

} // namespace cd::test
