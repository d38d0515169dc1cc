// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QStringView>

#include <algorithm>

namespace cd {

namespace {

constexpr qsizetype maxIdLength = 200;

bool isPartOfAnId(QChar character)
{
    return character.isPrint() && !character.isSpace() && character != u'"' && character != u'\''
        && character != u'`' && !character.isSurrogate();
}

// Without regular expressions: these are asked of many thousands.

bool isLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isPartOfAPrefix(QChar character)
{
    return isLetter(character) || (character >= u'0' && character <= u'9') || character == u'_';
}

} // namespace

bool isUuid(const QString &text)
{
    constexpr qsizetype length = 36;
    if (text.size() != length)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t character = text.at(i).unicode();
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = (character >= u'0' && character <= u'9')
            || (character >= u'a' && character <= u'f') || (character >= u'A' && character <= u'F');
        if (isDash ? character != u'-' : !isHex)
            return false;
    }
    return true;
}

bool isFileId(const QString &text)
{
    constexpr qsizetype uuidLength = 36;
    if (text.size() <= uuidLength || text.size() > maxIdLength)
        return isUuid(text);
    const QStringView prefix = QStringView(text).chopped(uuidLength + 1);
    return !prefix.isEmpty() && isLetter(prefix.front())
        && std::all_of(prefix.begin(), prefix.end(), &isPartOfAPrefix)
        && text.at(prefix.size()) == u'-' && isUuid(text.last(uuidLength));
}

bool isOpaqueId(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxIdLength
        && std::all_of(text.begin(), text.end(), &isPartOfAnId);
}

} // namespace cd
