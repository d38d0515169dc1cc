// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/json/jsontext.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Kind = JsonFault::Kind;

/// More than any preset has, and few enough for any thread's stack.
constexpr int deepest = 200;

TextPlace placeAt(const QString &text, qsizetype offset)
{
    TextPlace place{1, 1};
    for (qsizetype at = 0; at < offset; ++at) {
        const QChar character = text.at(at);
        const bool isBreak = character == u'\n'
            || (character == u'\r' && (at + 1 == text.size() || text.at(at + 1) != u'\n'));
        if (isBreak)
            place = {place.line + 1, 1};
        else if (!character.isLowSurrogate() && character != u'\r')
            ++place.column;
    }
    return place;
}

/// Reads JSON once, for what is wrong in it or for where something is.
class JsonScanner
{
public:
    explicit JsonScanner(const QString &text, const QStringList &wanted = {})
        : m_text(text)
        , m_wanted(wanted)
    {
    }

    bool scan()
    {
        skipSpace();
        if (!m_fault && atEnd())
            fail(Kind::Empty);
        if (!value(0))
            return false;
        skipSpace();
        return atEnd() || fail(Kind::GoesOn);
    }

    std::optional<JsonFault> fault() const { return m_fault; }
    TextPlace found() const { return placeAt(m_text, m_found); }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }

    bool failAt(qsizetype at, Kind kind, const QString &said = {})
    {
        if (!m_fault)
            m_fault = JsonFault{kind, placeAt(m_text, at), said};
        return false;
    }

    bool fail(Kind kind) { return failAt(m_at, kind); }

    bool unexpected()
    {
        if (m_fault)
            return false;
        if (atEnd())
            return fail(Kind::EndsTooSoon);
        const qsizetype length = peek().isHighSurrogate() ? 2 : 1;
        return failAt(m_at, Kind::Unexpected, m_text.mid(m_at, length));
    }

    void skipSpace()
    {
        while (!atEnd() && u" \t\r\n"_s.contains(peek()))
            ++m_at;
        const QStringView rest = QStringView(m_text).sliced(std::min(m_at, m_text.size()));
        if (rest.startsWith(u"//") || rest.startsWith(u"/*") || rest.startsWith(u'#'))
            fail(Kind::Comment);
    }

    /// Past @p character, if it is there.
    bool take(QChar character)
    {
        skipSpace();
        if (m_fault || peek() != character || atEnd())
            return false;
        ++m_at;
        return true;
    }

    /// @p known: how much of the wanted path leads here; -1: it leads elsewhere.
    bool value(qsizetype known)
    {
        skipSpace();
        if (m_fault)
            return false;
        if (known >= 0)
            m_found = m_at;
        if (peek() == u'{' || peek() == u'[') {
            if (++m_depth > deepest)
                return fail(Kind::TooDeep);
            const bool isDone = peek() == u'{' ? object(known) : list(known);
            --m_depth;
            return isDone;
        }
        if (peek() == u'"')
            return text();
        return word() || number() || unexpected();
    }

    qsizetype below(qsizetype known, const QString &key) const
    {
        return known >= 0 && known < m_wanted.size() && m_wanted.at(known) == key ? known + 1 : -1;
    }

    bool object(qsizetype known)
    {
        QSet<QString> keys;
        ++m_at;
        if (take(u'}'))
            return true;
        qsizetype comma = -1;
        while (true) {
            skipSpace();
            if (comma >= 0 && peek() == u'}')
                return failAt(comma, Kind::TrailingComma);
            const qsizetype begin = m_at;
            QString key;
            if (m_fault || peek() != u'"')
                return unexpected();
            if (!text(&key))
                return false;
            if (keys.contains(key))
                return failAt(begin, Kind::DuplicateKey, key);
            keys.insert(key);
            if (!take(u':'))
                return unexpected();
            if (!value(below(known, key)))
                return false;
            if (take(u'}'))
                return true;
            comma = m_at;
            if (!take(u','))
                return unexpected();
            comma = m_at - 1;
        }
    }

    bool list(qsizetype known)
    {
        ++m_at;
        if (take(u']'))
            return true;
        for (int index = 0;; ++index) {
            if (!value(below(known, QString::number(index))))
                return false;
            if (take(u']'))
                return true;
            if (!take(u','))
                return unexpected();
            const qsizetype comma = m_at - 1;
            skipSpace();
            if (peek() == u']')
                return failAt(comma, Kind::TrailingComma);
        }
    }

    bool escape(QString *into)
    {
        const QChar kind = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        static const QString kinds = u"\"\\/bfnrt"_s;
        static const QString meanings = u"\"\\/\b\f\n\r\t"_s;
        if (const qsizetype which = kinds.indexOf(kind); which >= 0 && !kind.isNull()) {
            if (into)
                *into += meanings.at(which);
            m_at += 2;
            return true;
        }
        bool isHex = false;
        const QString digits = m_text.mid(m_at + 2, 4);
        const ushort code = digits.toUShort(&isHex, 16);
        if (kind != u'u' || digits.size() < 4 || !isHex)
            return fail(Kind::BadText);
        if (into)
            *into += QChar(code);
        m_at += 6;
        return true;
    }

    bool text(QString *into = nullptr)
    {
        for (++m_at; !atEnd();) {
            const QChar character = peek();
            if (character == u'"') {
                ++m_at;
                return true;
            }
            if (character == u'\\') {
                if (!escape(into))
                    return false;
                continue;
            }
            if (character < u' ')
                return fail(Kind::BadText);
            if (into)
                *into += character;
            ++m_at;
        }
        return fail(Kind::EndsTooSoon);
    }

    bool word()
    {
        for (const QString &one : {u"true"_s, u"false"_s, u"null"_s}) {
            if (QStringView(m_text).sliced(m_at).startsWith(one)) {
                m_at += one.size();
                return true;
            }
        }
        return false;
    }

    qsizetype digits()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && peek() >= u'0' && peek() <= u'9')
            ++m_at;
        return m_at - begin;
    }

    bool number()
    {
        const qsizetype begin = m_at;
        if (peek() == u'-')
            ++m_at;
        const qsizetype first = m_at;
        if (digits() == 0)
            return m_at == begin ? false : unexpected();
        if (m_text.at(first) == u'0' && m_at > first + 1) {
            m_at = first + 1;
            return unexpected();
        }
        if (peek() == u'.') {
            ++m_at;
            if (digits() == 0)
                return unexpected();
        }
        if (peek() == u'e' || peek() == u'E') {
            ++m_at;
            if (peek() == u'+' || peek() == u'-')
                ++m_at;
            if (digits() == 0)
                return unexpected();
        }
        return true;
    }

    const QString &m_text;
    const QStringList m_wanted;
    qsizetype m_at = 0;
    qsizetype m_found = 0;
    int m_depth = 0;
    std::optional<JsonFault> m_fault;
};

/// By where the zeros are around the first two characters, which in JSON are ASCII.
QStringConverter::Encoding encodingWithoutMark(const QByteArray &bytes)
{
    using enum QStringConverter::Encoding;
    const auto isZero = [&bytes](qsizetype at) {
        return at < bytes.size() && bytes.at(at) == 0;
    };
    if (bytes.size() >= 4 && isZero(0) && isZero(1))
        return Utf32BE;
    if (bytes.size() >= 4 && isZero(1) && isZero(2) && isZero(3))
        return Utf32LE;
    if (isZero(0))
        return Utf16BE;
    return isZero(1) ? Utf16LE : Utf8;
}

} // namespace

std::optional<QString> unicodeText(const QByteArray &bytes)
{
    const auto encoding
        = QStringConverter::encodingForData(bytes).value_or(encodingWithoutMark(bytes));
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

std::optional<JsonFault> jsonFault(const QString &text)
{
    JsonScanner scanner(text);
    scanner.scan();
    return scanner.fault();
}

TextPlace placeOf(const QString &text, const QStringList &path)
{
    JsonScanner scanner(text, path);
    scanner.scan();
    return scanner.found();
}

} // namespace cd
