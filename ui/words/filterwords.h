// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cd {

/// What is looked for, as somebody types it above a list: words, or phrases in quotation marks;
/// case-folded.
QStringList filterWords(const QString &typed);
/// Each of @p words is in one of @p texts.
bool haveWords(const QStringList &texts, const QStringList &words);

} // namespace cd
