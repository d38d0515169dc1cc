// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

namespace cd::test {

/// Writes a dictionary that has @p words, and nothing of them but plurals with an s, into @p
/// folder.
inline bool writeTinyDictionary(const QString &folder, const QString &name,
                                const QStringList &words, const QByteArray &encoding = "UTF-8")
{
    const auto encoded = [&encoding](const QString &text) {
        return encoding == "UTF-8" ? text.toUtf8() : text.toLatin1();
    };
    QFile affixes(folder + u'/' + name + QStringLiteral(".aff"));
    QFile list(folder + u'/' + name + QStringLiteral(".dic"));
    if (!affixes.open(QIODevice::WriteOnly) || !list.open(QIODevice::WriteOnly))
        return false;
    affixes.write("SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n");
    list.write(QByteArray::number(words.size()) + '\n');
    for (const QString &word : words)
        list.write(encoded(word) + "/S\n");
    return true;
}

} // namespace cd::test
