// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/dictionaries.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Office programs bring a folder for each language.
QStringList officeFolders()
{
    QStringList found;
    const QStringList homes{u"/usr/lib/libreoffice/share/extensions"_s,
                            u"/Applications/LibreOffice.app/Contents/Resources/extensions"_s,
                            u"C:/Program Files/LibreOffice/share/extensions"_s};
    for (const QString &home : homes) {
        const QStringList languages = QDir(home).entryList({u"dict-*"_s}, QDir::Dirs, QDir::Name);
        for (const QString &language : languages)
            found += home + u'/' + language;
    }
    return found;
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders
        = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &place : data)
        folders += {place + u"/hunspell"_s, place + u"/myspell/dicts"_s, place + u"/myspell"_s};
    folders += {u"/usr/share/hunspell"_s, u"/usr/local/share/hunspell"_s,
                u"/opt/homebrew/share/hunspell"_s, u"/Library/Spelling"_s,
                QDir::homePath() + u"/Library/Spelling"_s};
    folders += officeFolders();
    folders.removeDuplicates();
    return folders;
}

QList<Dictionary> dictionariesIn(const QStringList &folders)
{
    QMap<QString, Dictionary> found;
    for (const QString &folder : folders) {
        const QFileInfoList affixes = QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files);
        for (const QFileInfo &file : affixes) {
            const QString name = file.completeBaseName().replace(u'-', u'_');
            const QString words = file.absolutePath() + u'/' + file.completeBaseName() + u".dic"_s;
            if (!found.contains(name) && QFileInfo(words).isFile())
                found.insert(name, {name, file.absoluteFilePath(), words});
        }
    }
    return found.values();
}

std::optional<Dictionary> dictionaryFor(const QString &language,
                                        const QList<Dictionary> &dictionaries)
{
    const QString here = QLocale::system().name(); // "de_AT"
    const QString home = QLocale(language).name();
    std::optional<Dictionary> best;
    for (const Dictionary &one : dictionaries) {
        const bool isOfIt = one.name == language || one.name.startsWith(language + u'_');
        if (language.isEmpty() || !isOfIt)
            continue;
        if (one.name == here)
            return one;
        if (!best || one.name == home)
            best = one;
    }
    return best;
}

} // namespace cd
