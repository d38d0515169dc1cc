// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/charset.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype declarationWithin = 16 * 1024; ///< bytes

/// Without what writers of names vary.
QByteArray plainLabel(const QByteArray &label)
{
    QByteArray plain;
    for (const char c : label) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
        else if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
    }
    return plain;
}

/// Labels of the HTML standard, and of detectors, that Qt's converters (ICU) have no name for, or
/// know as a smaller set than their writers mean. Keys as plainLabel() makes them.
QByteArray meantBy(const QByteArray &plain)
{
    static const QHash<QByteArray, QByteArray> labels{
        {"csiso88596e", "iso-8859-6"},
        {"csiso88596i", "iso-8859-6"},
        {"csiso88598e", "iso-8859-8"},
        {"csiso88598i", "iso-8859-8"},
        {"logical", "iso-8859-8"},
        {"visual", "iso-8859-8"},
        {"koi", "koi8-r"},
        {"koi8ru", "koi8-u"},
        {"dos874", "windows-874"},
        {"tis620", "windows-874"},
        {"iso885911", "windows-874"},
        {"xmacukrainian", "x-mac-cyrillic"},
        {"maccyrillic", "x-mac-cyrillic"},
        {"maccentraleurope", "x-mac-centraleurroman"},
        {"xuserdefined", "windows-1252"},
        {"cnbig5", "big5-hkscs"},
        {"big5", "big5-hkscs"},
        {"xxbig5", "big5-hkscs"},
        {"csbig5", "big5-hkscs"},
        {"uhc", "windows-949"},
        {"ksc5601", "windows-949"},
        {"xeuc", "euc-jp"},
        {"unicode11utf8", "utf-8"},
        {"unicode20utf8", "utf-8"},
        {"xunicode20utf8", "utf-8"},
    };
    return labels.value(plain, plain);
}

/// The larger set that is meant by a name of a smaller one.
QByteArray widened(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> wider{
        {"ISO-8859-1", "windows-1252"}, {"US-ASCII", "windows-1252"},
        {"ISO-8859-9", "windows-1254"}, {"GB2312", "gb18030"},
        {"GB_2312-80", "gb18030"},      {"GBK", "gb18030"},
        {"EUC-KR", "windows-949"},      {"KSC_5601", "windows-949"},
        {"Big5", "big5-hkscs"},         {"UTF-16", "UTF-16LE"},
        {"UTF-32", "UTF-32LE"},
    };
    return wider.value(name, name);
}

QByteArray firstMatch(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).captured(1).toLatin1();
}

} // namespace

QByteArray charsetNamed(const QByteArray &label)
{
    const QByteArray plain = plainLabel(label);
    if (plain.isEmpty() || plain.size() > 40)
        return {};
    const QByteArray meant = meantBy(plain);
    // The table's names are as they should be; any other may be written as nobody's converter
    // knows it, so both ways are tried.
    for (const QByteArray &name : {meant == plain ? label.trimmed() : meant, meant}) {
        const QStringDecoder decoder(name.constData());
        if (decoder.isValid()) {
            const QByteArray known(decoder.name()); // none: it has but one name
            return known.isEmpty() ? name : widened(known);
        }
    }
    return {};
}

DecodedText decodedAs(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return {{}, bytes.size()};
    DecodedText decoded;
    decoded.text = decoder(bytes);
    decoded.lost = std::count_if(decoded.text.cbegin(), decoded.text.cend(), [](QChar c) {
        const char16_t code = c.unicode();
        return code == 0xfffd || (code >= 0x80 && code < 0xa0 && code != 0x85);
    });
    return decoded;
}

QByteArray charsetDeclaredIn(const QByteArray &markup)
{
    static const QRegularExpression comment(u"<!--.*?-->"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression xml(
        uR"(^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([^"'\s>]+))"_s);
    static const QRegularExpression meta(
        uR"(<meta\b(?=[^>]*http-equiv|\s+charset|[^>]*\scharset)[^>]*?\bcharset\s*=\s*["']?\s*([^"'\s;/>]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString beginning = QString::fromLatin1(markup.constData(),
                                            std::min<qsizetype>(markup.size(), declarationWithin));
    if (!beginning.contains(u'<'))
        return {};
    if (const QByteArray label = firstMatch(beginning, xml); !label.isEmpty())
        return label;
    beginning.remove(comment);
    const QByteArray label = firstMatch(beginning, meta);
    // Whoever could read the words could not if they were true.
    return plainLabel(label).startsWith("utf16") ? QByteArray("utf-8") : label;
}

} // namespace cd::local
