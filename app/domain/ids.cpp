// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QRegularExpression>

namespace cd {

using namespace Qt::StringLiterals;

bool isUuid(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\z)"_s);
    return form.match(text).hasMatch();
}

} // namespace cd
