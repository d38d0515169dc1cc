// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cd {

/// A description with words added to its end.
struct AddedWords
{
    QString description;
    QStringList noRoom; ///< those that would make it longer than a description may be
};

/// "Paid at a till." with "cashier" and "change" is "Paid at a till, cashier, change."
AddedWords addedWords(const QString &description, const QStringList &words);

} // namespace cd
