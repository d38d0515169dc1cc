// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/safetext.h"

#include <algorithm>

namespace cd {

namespace {

bool isLayout(QChar character)
{
    return character == u'\t' || character == u'\n' || character == u'\r'
        || character.category() == QChar::Separator_Line
        || character.category() == QChar::Separator_Paragraph;
}

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm.
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

QString withoutControls(QString text)
{
    const auto isControl = [](QChar character) {
        const bool isOne = character.category() == QChar::Other_Control && !isLayout(character);
        return isOne || turnsDirection(character);
    };
    std::replace_if(text.begin(), text.end(), isControl, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace

QString safeText(const QString &text)
{
    return withoutControls(text);
}

QString safeLine(const QString &text)
{
    QString line = withoutControls(text);
    std::replace_if(line.begin(), line.end(), &isLayout, u' ');
    return line;
}

} // namespace cd
