// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QRegularExpression>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxIdLength = 200;

bool isPartOfAnId(QChar character)
{
    return character.isPrint() && !character.isSpace() && character != u'"' && character != u'\''
        && character != u'`' && !character.isSurrogate();
}

} // namespace

bool isUuid(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\z)"_s);
    return form.match(text).hasMatch();
}

bool isFileId(const QString &text)
{
    static const QRegularExpression prefix(uR"(\A[A-Za-z][A-Za-z0-9_]*-\z)"_s);
    constexpr qsizetype uuidLength = 36;
    if (text.size() <= uuidLength || text.size() > maxIdLength)
        return isUuid(text);
    return prefix.match(text.chopped(uuidLength)).hasMatch() && isUuid(text.last(uuidLength));
}

bool isOpaqueId(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxIdLength
        && std::all_of(text.begin(), text.end(), &isPartOfAnId);
}

} // namespace cd
