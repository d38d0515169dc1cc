// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/httpanswer.h"

namespace cd {

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[found, value] : headers) {
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace cd
