// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pictures/ocrlanguage.h"

#include <QHash>

namespace cd::local {

using namespace Qt::StringLiterals;

QString ocrLanguage(const QString &code)
{
    // The languages of the Caucasus (abq to tjk) have no data; they are written in the Cyrillic
    // alphabet. Those of India (bh to bgc) without data are written in Devanagari.
    static const QHash<QString, QString> names{
        {u"af"_s, u"afr"_s},         {u"az"_s, u"aze"_s},
        {u"bs"_s, u"bos"_s},         {u"cs"_s, u"ces"_s},
        {u"cy"_s, u"cym"_s},         {u"da"_s, u"dan"_s},
        {u"de"_s, u"deu"_s},         {u"en"_s, u"eng"_s},
        {u"es"_s, u"spa"_s},         {u"et"_s, u"est"_s},
        {u"fr"_s, u"fra"_s},         {u"ga"_s, u"gle"_s},
        {u"hr"_s, u"hrv"_s},         {u"hu"_s, u"hun"_s},
        {u"id"_s, u"ind"_s},         {u"is"_s, u"isl"_s},
        {u"it"_s, u"ita"_s},         {u"ku"_s, u"kmr"_s},
        {u"la"_s, u"lat"_s},         {u"lt"_s, u"lit"_s},
        {u"lv"_s, u"lav"_s},         {u"mi"_s, u"mri"_s},
        {u"ms"_s, u"msa"_s},         {u"mt"_s, u"mlt"_s},
        {u"nl"_s, u"nld"_s},         {u"no"_s, u"nor"_s},
        {u"oc"_s, u"oci"_s},         {u"pi"_s, u"lat"_s},
        {u"pl"_s, u"pol"_s},         {u"pt"_s, u"por"_s},
        {u"ro"_s, u"ron"_s},         {u"rs_latin"_s, u"srp_latn"_s},
        {u"sk"_s, u"slk"_s},         {u"sl"_s, u"slv"_s},
        {u"sq"_s, u"sqi"_s},         {u"sv"_s, u"swe"_s},
        {u"sw"_s, u"swa"_s},         {u"tl"_s, u"fil"_s},
        {u"tr"_s, u"tur"_s},         {u"uz"_s, u"uzb"_s},
        {u"vi"_s, u"vie"_s},         {u"ar"_s, u"ara"_s},
        {u"fa"_s, u"fas"_s},         {u"ug"_s, u"uig"_s},
        {u"ur"_s, u"urd"_s},         {u"bn"_s, u"ben"_s},
        {u"as"_s, u"asm"_s},         {u"mni"_s, u"ben"_s},
        {u"ru"_s, u"rus"_s},         {u"rs_cyrillic"_s, u"srp"_s},
        {u"be"_s, u"bel"_s},         {u"bg"_s, u"bul"_s},
        {u"uk"_s, u"ukr"_s},         {u"mn"_s, u"mon"_s},
        {u"abq"_s, u"rus"_s},        {u"ady"_s, u"rus"_s},
        {u"kbd"_s, u"rus"_s},        {u"ava"_s, u"rus"_s},
        {u"dar"_s, u"rus"_s},        {u"inh"_s, u"rus"_s},
        {u"che"_s, u"rus"_s},        {u"lbe"_s, u"rus"_s},
        {u"lez"_s, u"rus"_s},        {u"tab"_s, u"rus"_s},
        {u"tjk"_s, u"tgk"_s},        {u"hi"_s, u"hin"_s},
        {u"mr"_s, u"mar"_s},         {u"ne"_s, u"nep"_s},
        {u"bh"_s, u"hin"_s},         {u"mai"_s, u"hin"_s},
        {u"ang"_s, u"hin"_s},        {u"bho"_s, u"hin"_s},
        {u"mah"_s, u"hin"_s},        {u"sck"_s, u"hin"_s},
        {u"new"_s, u"nep"_s},        {u"gom"_s, u"mar"_s},
        {u"sa"_s, u"san"_s},         {u"bgc"_s, u"hin"_s},
        {u"th"_s, u"tha"_s},         {u"ch_sim"_s, u"chi_sim"_s},
        {u"ch_tra"_s, u"chi_tra"_s}, {u"ja"_s, u"jpn"_s},
        {u"ko"_s, u"kor"_s},         {u"ta"_s, u"tam"_s},
        {u"te"_s, u"tel"_s},         {u"kn"_s, u"kan"_s},
    };
    return names.value(code, u"eng"_s);
}

} // namespace cd::local
