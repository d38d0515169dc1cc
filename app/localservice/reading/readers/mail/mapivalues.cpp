// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/mail/mapivalues.h"

#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/mail/mailtext.h"

#include <QtEndian>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype richHeader = 16;

/// The last 4096 bytes that were unpacked, into which references point. At the beginning it holds
/// what most texts have.
class RichWindow
{
public:
    RichWindow()
        : m_bytes(QByteArray("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman "
                             "\\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes "
                             "New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
                             "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"))
        , m_end(m_bytes.size())
    {
        m_bytes.append(size - m_bytes.size(), '\0');
    }

    char at(qsizetype place) const { return m_bytes.at(place % size); }
    qsizetype end() const { return m_end; }
    void add(char c)
    {
        m_bytes[m_end] = c;
        m_end = (m_end + 1) % size;
    }

private:
    static constexpr qsizetype size = 4096;
    QByteArray m_bytes;
    qsizetype m_end;
};

/// Bits tell of the next eight whether they are bytes, or references: twelve bits say where in the
/// window, four how long. One to its end is the text's end.
QByteArray unpackedTokens(const QByteArray &tokens, qsizetype most)
{
    RichWindow window;
    QByteArray text;
    const auto add = [&](char c) {
        window.add(c);
        text.append(c);
    };
    for (qsizetype at = 0; at < tokens.size();) {
        const auto kinds = static_cast<uchar>(tokens.at(at++));
        for (int bit = 0; bit < 8 && at < tokens.size(); ++bit) {
            const bool isReference = (kinds & (1U << bit)) != 0;
            if (text.size() >= most || (isReference && at + 2 > tokens.size()))
                return text;
            if (!isReference) {
                add(tokens.at(at++));
                continue;
            }
            const auto reference = qFromBigEndian<quint16>(tokens.constData() + at);
            at += 2;
            const qsizetype begin = reference >> 4;
            if (begin == window.end())
                return text;
            for (qsizetype i = 0; i < (reference & 0xf) + 2; ++i)
                add(window.at(begin + i));
        }
    }
    return text;
}

} // namespace

QByteArray charsetOfPage(quint32 page)
{
    if (page == 65001 || page == 0)
        return page == 0 ? QByteArray() : QByteArray("utf-8");
    if (page == 20866 || page == 21866)
        return page == 20866 ? "koi8-r" : "koi8-u";
    if (page > 28590 && page < 28606)
        return "iso-8859-" + QByteArray::number(page - 28590);
    return "cp" + QByteArray::number(page);
}

QString mapiText(const QByteArray &wide, const QByteArray &narrow, const TextHints &hints)
{
    if (!wide.isEmpty())
        return decodeText(wide, {hints.language, "utf-16le"}).remove(QChar(0xfeff));
    return narrow.isEmpty() ? QString() : decodeText(narrow, hints);
}

void addBody(const MapiBody &body, MailText &mail)
{
    mail.addAlternatives(body.plain, body.page, body.hints);
    if (body.plain.trimmed().isEmpty() && body.page.isEmpty() && !body.rich.isEmpty())
        mail.addAttachment(u"message.rtf"_s, unpackedRichText(body.rich), false);
}

QByteArray unpackedRichText(const QByteArray &packed)
{
    if (packed.size() < richHeader)
        return {};
    const QByteArray content = packed.sliced(richHeader);
    const auto size
        = std::min<qsizetype>(qFromLittleEndian<quint32>(packed.constData() + 4), maxTextBytes);
    const QByteArray kind = packed.sliced(8, 4);
    if (kind == "MELA")
        return content.left(size);
    return kind == "LZFu" ? unpackedTokens(content, size) : QByteArray();
}

} // namespace cd::local
