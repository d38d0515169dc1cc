// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"

namespace cd {

/// What an API can do (contract). What works on jobs asks for these and not for the API.
struct Abilities
{
    int filesPerJob; ///< the most that a create may name
    bool idempotentCreate; ///< a create with the same transaction ID returns the first one's job
    bool cancel; ///< jobs that have not ended
    bool remove; ///< jobs that have ended
    bool findsById; ///< the list of jobs can be asked for some of them
    bool resultsInJob; ///< a job's results are part of it, and need no request of their own
    bool creditsInJob; ///< a job can be asked for with the credits that were billed for it
    bool modes; ///< a create says in which Mode files are read
};

constexpr Abilities abilitiesOf(Dialect dialect)
{
    return dialect == Dialect::First
        ? Abilities{500, false, false, false, false, false, false, true}
        : Abilities{1, true, true, true, true, true, true, false};
}

} // namespace cd
