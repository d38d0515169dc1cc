// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/htmltext.h"

#include <QSet>

#include <algorithm>
#include <libxml/HTMLparser.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

struct Gathered
{
    QString shown;
    QString all; ///< with what is not shown as the page comes
    int hidden = 0; ///< depth within an element that is not shown
    int silent = 0; ///< depth within an element that is nothing to read

    void add(const QString &text)
    {
        if (silent == 0)
            all += text;
        if (silent == 0 && hidden == 0)
            shown += text;
    }
};

QString elementName(const xmlChar *name)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(name));
}

bool isNeverShown(const QString &name)
{
    static const QSet<QString> names{u"script"_s, u"style"_s, u"template"_s, u"svg"_s,
                                     u"ix:header"_s};
    return names.contains(name);
}

/// attributes: name, value, name, value, …, null; or null.
bool isHidden(const QString &element, const xmlChar **attributes)
{
    // A page that is hidden as a whole is shown by a script when it has loaded.
    if (element == "html"_L1 || element == "body"_L1)
        return false;
    if (element == "noscript"_L1)
        return true;
    for (; attributes && *attributes; attributes += 2) {
        const QString name = elementName(attributes[0]);
        if (name == "hidden"_L1)
            return true;
        if (name == "style"_L1 && attributes[1]
            && elementName(attributes[1])
                   .remove(u' ')
                   .contains("display:none"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool isInline(const QString &name)
{
    static const QSet<QString> names{u"a"_s,      u"b"_s,     u"i"_s,     u"u"_s,    u"em"_s,
                                     u"strong"_s, u"span"_s,  u"font"_s,  u"sup"_s,  u"sub"_s,
                                     u"small"_s,  u"big"_s,   u"code"_s,  u"img"_s,  u"tt"_s,
                                     u"abbr"_s,   u"label"_s, u"input"_s, u"mark"_s, u"s"_s};
    return names.contains(name) || name.startsWith("ix:"_L1);
}

void onStart(void *context, const xmlChar *rawName, const xmlChar **attributes)
{
    auto *gathered = static_cast<Gathered *>(context);
    const QString name = elementName(rawName);
    if (gathered->silent > 0 || isNeverShown(name))
        ++gathered->silent;
    else if (gathered->hidden > 0 || isHidden(name, attributes))
        ++gathered->hidden;
    if (name == "td"_L1 || name == "th"_L1)
        gathered->add(u"\t"_s);
    else if (!isInline(name))
        gathered->add(u"\n"_s);
}

void onEnd(void *context, const xmlChar *rawName)
{
    auto *gathered = static_cast<Gathered *>(context);
    const QString name = elementName(rawName);
    if (gathered->silent > 0)
        --gathered->silent;
    else if (gathered->hidden > 0)
        --gathered->hidden;
    if (!isInline(name) && name != "td"_L1 && name != "th"_L1)
        gathered->add(u"\n"_s);
}

void onCharacters(void *context, const xmlChar *characters, int length)
{
    static_cast<Gathered *>(context)->add(
        QString::fromUtf8(reinterpret_cast<const char *>(characters), length));
}

/// Removes blanks that only lay out the source.
QString tidied(const QString &text)
{
    QString tidy;
    tidy.reserve(text.size());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QString words = line.toString().simplified();
        if (!words.isEmpty())
            tidy += words + u'\n';
    }
    return tidy;
}

qsizetype countOfLetters(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

/// What the page shows, or all of it if it shows next to nothing.
QString textOf(const Gathered &gathered, QStringList *notes)
{
    constexpr qsizetype next = 10; // to nothing, as a part of the whole
    if (countOfLetters(gathered.shown) * next >= countOfLetters(gathered.all))
        return tidied(gathered.shown);
    if (notes)
        notes->append(
            u"Most of the page is hidden until a script runs; it was read all the same."_s);
    return tidied(gathered.all);
}

Gathered gatheredFrom(const QByteArray &utf8)
{
    Gathered gathered;
    // SAX builds no tree, however deeply elements are nested.
    htmlSAXHandler handler{};
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onCharacters;
    handler.ignorableWhitespace = onCharacters;
    htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&handler, &gathered, nullptr, 0, nullptr,
                                                        XML_CHAR_ENCODING_UTF8);
    if (!parser)
        return {};
    htmlCtxtUseOptions(parser,
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    constexpr qsizetype step = 1 << 20;
    for (qsizetype at = 0; at < utf8.size(); at += step) {
        const auto size = static_cast<int>(std::min(step, utf8.size() - at));
        htmlParseChunk(parser, utf8.constData() + at, size, 0);
    }
    htmlParseChunk(parser, nullptr, 0, 1);
    htmlFreeParserCtxt(parser);
    return gathered;
}

} // namespace

QString htmlText(const QByteArray &html, const TextHints &hints, QStringList *notes)
{
    return textOf(gatheredFrom(decodeText(html, hints, notes).toUtf8()), notes);
}

} // namespace cd::local
