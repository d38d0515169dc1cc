// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/rtfwords.h"

#include <QHash>
#include <QSet>

namespace cd::local {

using namespace Qt::StringLiterals;

bool isRtfFurniture(const QByteArray &word)
{
    static const QSet<QByteArray> words{"colortbl",
                                        "stylesheet",
                                        "info",
                                        "objdata",
                                        "objclass",
                                        "objname",
                                        "fldinst",
                                        "ftnsep",
                                        "ftnsepc",
                                        "ftncn",
                                        "aftnsep",
                                        "aftnsepc",
                                        "aftncn",
                                        "xe",
                                        "tc",
                                        "rxe",
                                        "txe",
                                        "bkmkstart",
                                        "bkmkend",
                                        "atnid",
                                        "atnauthor",
                                        "atndate",
                                        "atntime",
                                        "atnref",
                                        "atnicn",
                                        "template",
                                        "themedata",
                                        "private",
                                        "datafield",
                                        "nonshppict",
                                        "listtable",
                                        "revtbl",
                                        "filetbl",
                                        "formfield",
                                        "pntxta",
                                        "pntxtb",
                                        "keycode",
                                        "mmathPr",
                                        "falt",
                                        "panose",
                                        "sn",
                                        "blipuid",
                                        "datastore",
                                        "rsidtbl",
                                        "generator",
                                        "xmlnstbl",
                                        "userprops",
                                        "annotation",
                                        "pict",
                                        "fonttbl",
                                        "sp",
                                        "shprslt",
                                        "listoverridetable",
                                        "colorschememapping",
                                        "latentstyles"};
    return words.contains(word);
}

bool isOptionalRtfText(const QByteArray &word)
{
    static const QSet<QByteArray> words{
        "shpinst", "shptxt",  "ud",      "footnote", "fldrslt", "result",  "listtext", "pntext",
        "header",  "headerl", "headerr", "headerf",  "footer",  "footerl", "footerr",  "footerf"};
    return words.contains(word);
}

QString rtfCharacters(const QByteArray &word)
{
    static const QHash<QByteArray, QString> words{
        {"par", u"\n"_s},      {"line", u"\n"_s},     {"sect", u"\n"_s},   {"row", u"\n"_s},
        {"nestrow", u"\n"_s},  {"tab", u"\t"_s},      {"cell", u"\t"_s},   {"nestcell", u"\t"_s},
        {"page", u"\f"_s},     {"softpage", u"\f"_s}, {"column", u"\n"_s}, {"softline", u"\n"_s},
        {"emdash", u"—"_s},    {"endash", u"–"_s},    {"lquote", u"‘"_s},  {"rquote", u"’"_s},
        {"ldblquote", u"“"_s}, {"rdblquote", u"”"_s}, {"bullet", u"•"_s},  {"emspace", u" "_s},
        {"enspace", u" "_s},   {"qmspace", u" "_s},   {"~", u" "_s},       {"_", u"-"_s},
        {"{", u"{"_s},         {"}", u"}"_s},         {"\\", u"\\"_s},     {"\n", u"\n"_s},
        {"\r", u"\n"_s},       {"\t", u"\t"_s}};
    return words.value(word);
}

} // namespace cd::local
