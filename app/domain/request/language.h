// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace cd {

/// A language that documents may be written in (API v1's schema ParserLanguages: 86 codes, most of
/// them EasyOCR's).
struct Language
{
    QLatin1StringView code;
    QLatin1StringView englishName; ///< also the source text of its translation

    static constexpr QLatin1StringView serviceDefault{"en"};
};

/// All 86, in the schema's order.
const QList<Language> &allLanguages();
bool isLanguageCode(const QString &code);

} // namespace cd
