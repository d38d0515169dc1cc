// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/languagename.h"

#include <QCoreApplication>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// The names as they stand in domain/request/language.cpp, for the translators.
[[maybe_unused]] constexpr const char *namesToTranslate[] = {
    QT_TRANSLATE_NOOP("cd::Language", "Afrikaans"),
    QT_TRANSLATE_NOOP("cd::Language", "Azerbaijani"),
    QT_TRANSLATE_NOOP("cd::Language", "Bosnian"),
    QT_TRANSLATE_NOOP("cd::Language", "Czech"),
    QT_TRANSLATE_NOOP("cd::Language", "Welsh"),
    QT_TRANSLATE_NOOP("cd::Language", "Danish"),
    QT_TRANSLATE_NOOP("cd::Language", "German"),
    QT_TRANSLATE_NOOP("cd::Language", "English"),
    QT_TRANSLATE_NOOP("cd::Language", "Spanish"),
    QT_TRANSLATE_NOOP("cd::Language", "Estonian"),
    QT_TRANSLATE_NOOP("cd::Language", "French"),
    QT_TRANSLATE_NOOP("cd::Language", "Irish"),
    QT_TRANSLATE_NOOP("cd::Language", "Croatian"),
    QT_TRANSLATE_NOOP("cd::Language", "Hungarian"),
    QT_TRANSLATE_NOOP("cd::Language", "Indonesian"),
    QT_TRANSLATE_NOOP("cd::Language", "Icelandic"),
    QT_TRANSLATE_NOOP("cd::Language", "Italian"),
    QT_TRANSLATE_NOOP("cd::Language", "Kurdish"),
    QT_TRANSLATE_NOOP("cd::Language", "Latin"),
    QT_TRANSLATE_NOOP("cd::Language", "Lithuanian"),
    QT_TRANSLATE_NOOP("cd::Language", "Latvian"),
    QT_TRANSLATE_NOOP("cd::Language", "Maori"),
    QT_TRANSLATE_NOOP("cd::Language", "Malay"),
    QT_TRANSLATE_NOOP("cd::Language", "Maltese"),
    QT_TRANSLATE_NOOP("cd::Language", "Dutch"),
    QT_TRANSLATE_NOOP("cd::Language", "Norwegian"),
    QT_TRANSLATE_NOOP("cd::Language", "Occitan"),
    QT_TRANSLATE_NOOP("cd::Language", "Pali"),
    QT_TRANSLATE_NOOP("cd::Language", "Polish"),
    QT_TRANSLATE_NOOP("cd::Language", "Portuguese"),
    QT_TRANSLATE_NOOP("cd::Language", "Romanian"),
    QT_TRANSLATE_NOOP("cd::Language", "Serbian (Latin)"),
    QT_TRANSLATE_NOOP("cd::Language", "Slovak"),
    QT_TRANSLATE_NOOP("cd::Language", "Slovenian"),
    QT_TRANSLATE_NOOP("cd::Language", "Albanian"),
    QT_TRANSLATE_NOOP("cd::Language", "Swedish"),
    QT_TRANSLATE_NOOP("cd::Language", "Swahili"),
    QT_TRANSLATE_NOOP("cd::Language", "Tagalog"),
    QT_TRANSLATE_NOOP("cd::Language", "Turkish"),
    QT_TRANSLATE_NOOP("cd::Language", "Uzbek"),
    QT_TRANSLATE_NOOP("cd::Language", "Vietnamese"),
    QT_TRANSLATE_NOOP("cd::Language", "Arabic"),
    QT_TRANSLATE_NOOP("cd::Language", "Persian"),
    QT_TRANSLATE_NOOP("cd::Language", "Uyghur"),
    QT_TRANSLATE_NOOP("cd::Language", "Urdu"),
    QT_TRANSLATE_NOOP("cd::Language", "Bengali"),
    QT_TRANSLATE_NOOP("cd::Language", "Assamese"),
    QT_TRANSLATE_NOOP("cd::Language", "Manipuri"),
    QT_TRANSLATE_NOOP("cd::Language", "Russian"),
    QT_TRANSLATE_NOOP("cd::Language", "Serbian (Cyrillic)"),
    QT_TRANSLATE_NOOP("cd::Language", "Belarusian"),
    QT_TRANSLATE_NOOP("cd::Language", "Bulgarian"),
    QT_TRANSLATE_NOOP("cd::Language", "Ukrainian"),
    QT_TRANSLATE_NOOP("cd::Language", "Mongolian"),
    QT_TRANSLATE_NOOP("cd::Language", "Abaza"),
    QT_TRANSLATE_NOOP("cd::Language", "Adyghe"),
    QT_TRANSLATE_NOOP("cd::Language", "Kabardian"),
    QT_TRANSLATE_NOOP("cd::Language", "Avar"),
    QT_TRANSLATE_NOOP("cd::Language", "Dargwa"),
    QT_TRANSLATE_NOOP("cd::Language", "Ingush"),
    QT_TRANSLATE_NOOP("cd::Language", "Chechen"),
    QT_TRANSLATE_NOOP("cd::Language", "Lak"),
    QT_TRANSLATE_NOOP("cd::Language", "Lezgian"),
    QT_TRANSLATE_NOOP("cd::Language", "Tabasaran"),
    QT_TRANSLATE_NOOP("cd::Language", "Tajik"),
    QT_TRANSLATE_NOOP("cd::Language", "Hindi"),
    QT_TRANSLATE_NOOP("cd::Language", "Marathi"),
    QT_TRANSLATE_NOOP("cd::Language", "Nepali"),
    QT_TRANSLATE_NOOP("cd::Language", "Bihari"),
    QT_TRANSLATE_NOOP("cd::Language", "Maithili"),
    QT_TRANSLATE_NOOP("cd::Language", "Angika"),
    QT_TRANSLATE_NOOP("cd::Language", "Bhojpuri"),
    QT_TRANSLATE_NOOP("cd::Language", "Magahi"),
    QT_TRANSLATE_NOOP("cd::Language", "Sadri"),
    QT_TRANSLATE_NOOP("cd::Language", "Newar"),
    QT_TRANSLATE_NOOP("cd::Language", "Konkani (Goan)"),
    QT_TRANSLATE_NOOP("cd::Language", "Sanskrit"),
    QT_TRANSLATE_NOOP("cd::Language", "Haryanvi"),
    QT_TRANSLATE_NOOP("cd::Language", "Thai"),
    QT_TRANSLATE_NOOP("cd::Language", "Chinese (Simplified)"),
    QT_TRANSLATE_NOOP("cd::Language", "Chinese (Traditional)"),
    QT_TRANSLATE_NOOP("cd::Language", "Japanese"),
    QT_TRANSLATE_NOOP("cd::Language", "Korean"),
    QT_TRANSLATE_NOOP("cd::Language", "Tamil"),
    QT_TRANSLATE_NOOP("cd::Language", "Telugu"),
    QT_TRANSLATE_NOOP("cd::Language", "Kannada"),
};

} // namespace

QString languageName(const Language &language)
{
    return u"%1 (%2)"_s.arg(
        QCoreApplication::translate("cd::Language", language.englishName.latin1()),
        QString(language.code));
}

} // namespace cd
