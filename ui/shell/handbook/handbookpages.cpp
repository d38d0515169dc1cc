// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/handbook/handbookpages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

const QString handbookRoot = u":/handbook/"_s;

/// A picture that is not there would be a sign of something broken.
QString withoutMissingPictures(const QString &markdown)
{
    static const QRegularExpression picture(u"^!\\[[^\\]]*\\]\\(\\.\\./([^)]+)\\)$"_s);
    QStringList lines = markdown.split(u'\n');
    lines.removeIf([](const QString &line) {
        const QRegularExpressionMatch match = picture.match(line);
        return match.hasMatch() && !QFile::exists(handbookRoot + match.captured(1));
    });
    return lines.join(u'\n');
}

} // namespace

QList<HandbookPage> handbookPages(const QString &language)
{
    QDir folder(handbookRoot + language);
    if (language.isEmpty() || !folder.exists())
        folder.setPath(handbookRoot + u"en"_s);
    QList<HandbookPage> pages;
    const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        pages += {name, text.section(u'\n', 0, 0).remove(u"# "_s), withoutMissingPictures(text)};
    }
    return pages;
}

QStringList namesIn(const HandbookPage &page)
{
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    QStringList names;
    auto matches = bold.globalMatch(page.markdown);
    while (matches.hasNext())
        names += matches.next().captured(1).simplified();
    names.removeDuplicates();
    return names;
}

} // namespace cd
