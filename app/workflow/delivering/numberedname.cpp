// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/numberedname.h"

#include "domain/delivery/safename.h"

#include <QRegularExpression>

namespace cd {

using namespace Qt::StringLiterals;

QString nextName(const QString &name)
{
    static const QRegularExpression parts(u"^(.+?)(?: \\(([0-9]{1,6})\\))?(\\.[^.]{1,60})?$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = parts.match(name);
    const int number = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    return safeName({.head = match.captured(1),
                     .kept = u" (%1)"_s.arg(number + 1),
                     .ending = match.captured(3)});
}

} // namespace cd
