// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QList>
#include <QStringList>

namespace cd::test {

/// What a program that is about to be killed has done so far: a line each, on the disk before the
/// next step is taken.
class Journal
{
public:
    struct Entry
    {
        QString word;
        QString label; ///< of a submission or a draft
        QStringList files; ///< their names
    };

    static constexpr char asking[] = "asking"; ///< about to ask for it
    static constexpr char asked[] = "asked"; ///< it is in the list
    static constexpr char stored[] = "stored"; ///< it was told that it is on the disk
    static constexpr char drafted[] = "drafted"; ///< the form's label, told to be kept
    static constexpr char found[] = "found"; ///< the form's label at the start

    explicit Journal(const QString &path);

    void write(const char *word, const QString &label, const QStringList &files = {});

    static QList<Entry> read(const QString &path);

private:
    QFile m_file;
};

} // namespace cd::test
