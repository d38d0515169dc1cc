// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/language.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

const QList<Language> &allLanguages()
{
    static const QList<Language> languages{
        {"af"_L1, "Afrikaans"_L1},
        {"az"_L1, "Azerbaijani"_L1},
        {"bs"_L1, "Bosnian"_L1},
        {"cs"_L1, "Czech"_L1},
        {"cy"_L1, "Welsh"_L1},
        {"da"_L1, "Danish"_L1},
        {"de"_L1, "German"_L1},
        {"en"_L1, "English"_L1},
        {"es"_L1, "Spanish"_L1},
        {"et"_L1, "Estonian"_L1},
        {"fr"_L1, "French"_L1},
        {"ga"_L1, "Irish"_L1},
        {"hr"_L1, "Croatian"_L1},
        {"hu"_L1, "Hungarian"_L1},
        {"id"_L1, "Indonesian"_L1},
        {"is"_L1, "Icelandic"_L1},
        {"it"_L1, "Italian"_L1},
        {"ku"_L1, "Kurdish"_L1},
        {"la"_L1, "Latin"_L1},
        {"lt"_L1, "Lithuanian"_L1},
        {"lv"_L1, "Latvian"_L1},
        {"mi"_L1, "Maori"_L1},
        {"ms"_L1, "Malay"_L1},
        {"mt"_L1, "Maltese"_L1},
        {"nl"_L1, "Dutch"_L1},
        {"no"_L1, "Norwegian"_L1},
        {"oc"_L1, "Occitan"_L1},
        {"pi"_L1, "Pali"_L1},
        {"pl"_L1, "Polish"_L1},
        {"pt"_L1, "Portuguese"_L1},
        {"ro"_L1, "Romanian"_L1},
        {"rs_latin"_L1, "Serbian (Latin)"_L1},
        {"sk"_L1, "Slovak"_L1},
        {"sl"_L1, "Slovenian"_L1},
        {"sq"_L1, "Albanian"_L1},
        {"sv"_L1, "Swedish"_L1},
        {"sw"_L1, "Swahili"_L1},
        {"tl"_L1, "Tagalog"_L1},
        {"tr"_L1, "Turkish"_L1},
        {"uz"_L1, "Uzbek"_L1},
        {"vi"_L1, "Vietnamese"_L1},
        {"ar"_L1, "Arabic"_L1},
        {"fa"_L1, "Persian"_L1},
        {"ug"_L1, "Uyghur"_L1},
        {"ur"_L1, "Urdu"_L1},
        {"bn"_L1, "Bengali"_L1},
        {"as"_L1, "Assamese"_L1},
        {"mni"_L1, "Manipuri"_L1},
        {"ru"_L1, "Russian"_L1},
        {"rs_cyrillic"_L1, "Serbian (Cyrillic)"_L1},
        {"be"_L1, "Belarusian"_L1},
        {"bg"_L1, "Bulgarian"_L1},
        {"uk"_L1, "Ukrainian"_L1},
        {"mn"_L1, "Mongolian"_L1},
        {"abq"_L1, "Abaza"_L1},
        {"ady"_L1, "Adyghe"_L1},
        {"kbd"_L1, "Kabardian"_L1},
        {"ava"_L1, "Avar"_L1},
        {"dar"_L1, "Dargwa"_L1},
        {"inh"_L1, "Ingush"_L1},
        {"che"_L1, "Chechen"_L1},
        {"lbe"_L1, "Lak"_L1},
        {"lez"_L1, "Lezgian"_L1},
        {"tab"_L1, "Tabasaran"_L1},
        {"tjk"_L1, "Tajik"_L1},
        {"hi"_L1, "Hindi"_L1},
        {"mr"_L1, "Marathi"_L1},
        {"ne"_L1, "Nepali"_L1},
        {"bh"_L1, "Bihari"_L1},
        {"mai"_L1, "Maithili"_L1},
        {"ang"_L1, "Angika"_L1},
        {"bho"_L1, "Bhojpuri"_L1},
        {"mah"_L1, "Magahi"_L1},
        {"sck"_L1, "Sadri"_L1},
        {"new"_L1, "Newar"_L1},
        {"gom"_L1, "Konkani (Goan)"_L1},
        {"sa"_L1, "Sanskrit"_L1},
        {"bgc"_L1, "Haryanvi"_L1},
        {"th"_L1, "Thai"_L1},
        {"ch_sim"_L1, "Chinese (Simplified)"_L1},
        {"ch_tra"_L1, "Chinese (Traditional)"_L1},
        {"ja"_L1, "Japanese"_L1},
        {"ko"_L1, "Korean"_L1},
        {"ta"_L1, "Tamil"_L1},
        {"te"_L1, "Telugu"_L1},
        {"kn"_L1, "Kannada"_L1},
    };
    return languages;
}

bool isLanguageCode(const QString &code)
{
    const auto &languages = allLanguages();
    return std::any_of(languages.begin(), languages.end(),
                       [&code](const Language &language) { return language.code == code; });
}

} // namespace cd
