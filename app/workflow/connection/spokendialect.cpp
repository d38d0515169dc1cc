// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/spokendialect.h"

#include "service/api/dialectprobe.h"

namespace cd {

void SpokenDialect::ask(HttpDoor &door, QObject *context,
                        const std::function<void(Result<Dialect>)> &done)
{
    m_call = askForDialects(door, context, [this, done](const Result<SpokenDialects> &spoken) {
        if (!spoken)
            return done(tl::unexpected(spoken.error()));
        const bool isSecond
            = !spoken->contains(Dialect::First) && spoken->contains(Dialect::Second);
        m_found = isSecond ? Dialect::Second : Dialect::First;
        m_isUncertain = false;
        done(*m_found);
    });
}

} // namespace cd
