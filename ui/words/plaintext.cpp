// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/plaintext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qsizetype mostCharacters = 1000;
constexpr qsizetype mostLines = 20;

QString cut(const QString &text)
{
    QStringList lines = text.left(mostCharacters).split(u'\n');
    const bool isWhole = text.size() <= mostCharacters && lines.size() <= mostLines;
    lines = lines.first(std::min(lines.size(), mostLines));
    return lines.join(u'\n') + (isWhole ? QString() : u"…"_s);
}

} // namespace

// Only with a tag around it does Qt take it for HTML whatever stands in it, and wrap it.
QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p>"_s + cut(text).toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s;
}

QString withoutMnemonics(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

} // namespace cd
