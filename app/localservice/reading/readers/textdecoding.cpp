// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace cd::local {

using namespace Qt::StringLiterals;

static QString fromWindows1252(const QByteArray &bytes)
{
    // Windows-1252 from 0x80 to 0x9f, where Latin-1 has control characters.
    static constexpr std::array<char16_t, 32> special{
        0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(special.at(c.unicode() - 0x80U));
    }
    return text;
}

static QString decode(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*encoding);
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    // The beginning of a long file may end within a character.
    QStringDecoder shorter(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const qsizetype last = bytes.lastIndexOf('\n');
    if (last > 0 && bytes.size() - last < 10'000) {
        text = shorter(bytes.first(last));
        if (!shorter.hasError())
            return text;
    }
    return fromWindows1252(bytes);
}

QString decodeText(const QByteArray &bytes)
{
    QString text = decode(bytes);
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.remove(QChar(u'\0'));
    return text;
}

bool looksBinary(const QByteArray &head)
{
    if (QStringConverter::encodingForData(head))
        return false;
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    });
    return head.contains('\0') || odd * 50 > head.size();
}

} // namespace cd::local
