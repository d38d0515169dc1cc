// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/textfile.h"

#include "disk/smallfile.h"

#include <array>
#include <optional>

namespace cd {

namespace {

constexpr qint64 readAtOnce = qint64(256) * 1024;

/// Of Windows-1252, what is not as in Latin-1; 0: nothing.
constexpr std::array<char16_t, 32> fromHex80{
    u'\u20ac', 0,         u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
    u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017d', 0,
    0,         u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
    u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', 0,         u'\u017e', u'\u0178'};

QString fromWestern(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code < 0x80 || code > 0x9f)
            continue;
        const char16_t meant = fromHex80.at(code - 0x80U);
        character = meant == 0 ? QChar(QChar::ReplacementCharacter) : QChar(meant);
    }
    return text;
}

/// What the first bytes say; nullopt: nothing.
std::optional<QStringConverter::Encoding> encodingFrom(const QByteArray &beginning)
{
    if (const auto marked = QStringConverter::encodingForData(beginning))
        return marked;
    // Letters of the Latin alphabet, as names of columns are.
    constexpr qsizetype enough = 8;
    if (beginning.size() < enough)
        return std::nullopt;
    bool isLittle = true;
    bool isBig = true;
    for (qsizetype i = 0; i < enough; ++i) {
        const bool isNul = beginning.at(i) == '\0';
        isLittle = isLittle && isNul == (i % 2 == 1);
        isBig = isBig && isNul == (i % 2 == 0);
    }
    if (isLittle)
        return QStringConverter::Utf16LE;
    return isBig ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

} // namespace

QByteArray TextFile::part()
{
    QByteArray bytes = m_file.read(readAtOnce);
    if (m_file.error() != QFileDevice::NoError)
        m_failure = m_file.errorString();
    return bytes;
}

bool TextFile::isUtf8(const std::function<bool()> &goesOn)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    while (goesOn()) {
        const QByteArray bytes = part();
        if (bytes.isEmpty())
            break;
        const QString text = decoder.decode(bytes);
        if (decoder.hasError())
            return false;
    }
    return true;
}

bool TextFile::open(const std::function<bool()> &goesOn)
{
    m_failure = openRegularFile(m_file);
    if (!m_failure.isEmpty())
        return false;
    const auto said = encodingFrom(m_file.peek(readAtOnce));
    m_isWestern = !said && !isUtf8(goesOn);
    m_decoder = QStringDecoder(said.value_or(QStringConverter::Utf8));
    return m_failure.isEmpty() && goesOn() && m_file.seek(0);
}

QString TextFile::read()
{
    const QByteArray bytes = part();
    if (m_isWestern)
        return fromWestern(bytes);
    // Never empty before the end: no character is as long as a part.
    return m_decoder.decode(bytes);
}

} // namespace cd
