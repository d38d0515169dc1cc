// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/ruletemplate.h"

#include "language/wordlists.h"

#include <QMap>
#include <QStringList>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

const QString &toFill()
{
    static const QString sign = u": …"_s;
    return sign;
}

const QMap<QString, QStringList> &templates()
{
    static const QMap<QString, QStringList> all = [] {
        QMap<QString, QStringList> found;
        const QList<WordList> lists = allWordLists();
        for (const WordList &list : lists) {
            for (const WordSection &section : list.sections) {
                if (section.heading == templateHeading)
                    found.insert(list.language, section.words);
            }
        }
        return found;
    }();
    return all;
}

} // namespace

QString withTemplate(const QString &description, const QString &language)
{
    const QStringList parts = templates().value(language.isEmpty() ? u"en"_s : language);
    if (parts.isEmpty() || hasOpenTemplate(description))
        return {};
    QString longer = description.trimmed();
    if (!longer.isEmpty())
        longer += longer.back().isPunct() ? u" "_s : u". "_s;
    QStringList filled;
    for (const QString &part : parts)
        filled.append(part + toFill());
    return longer + filled.join(u"; "_s);
}

bool hasOpenTemplate(const QString &description)
{
    return description.contains(toFill());
}

} // namespace cd
