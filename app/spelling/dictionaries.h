// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// Words of one language as Hunspell reads them.
struct Dictionary
{
    QString name; ///< language and country: "de_DE"
    QString affixes; ///< path of NAME.aff
    QString words; ///< path of NAME.dic

    bool operator==(const Dictionary &) const = default;
};

/// Where dictionaries lie on Linux, macOS and Windows; some of these folders may not exist.
QStringList dictionaryFolders();
/// By their names; where two folders have the same, the one that stands first counts.
QList<Dictionary> dictionariesIn(const QStringList &folders);
/// The one for @p language ("de"): of the country of the system if that speaks it, else of the one
/// that it comes from.
std::optional<Dictionary> dictionaryFor(const QString &language,
                                        const QList<Dictionary> &dictionaries);

} // namespace cd
