// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"
#include "service/door/httpdoor.h"
#include "support/faultyserver.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace cd::test {

/// What the network and a service can do to one request, and what whoever asked knows then.
struct Fault
{
    enum class Outcome {
        Answered, ///< well
        Lost, ///< it may have done something, and nobody knows what
        Refused, ///< it did nothing, and asking again will not help
        Later, ///< it did nothing, and may do later
    };

    QByteArray name;
    ServerStep step;
    Outcome outcome = Outcome::Lost; ///< of a request that does something
    std::optional<ServiceError::Kind> kind = {}; ///< of the error; nothing: there is none
    Patience patience = {}; ///< with which it is met
};

/// All that can happen to any request that is answered by @p good when all is well.
QList<Fault> faults(const QByteArray &good);
/// Answers of status 2xx that are not what was promised.
QList<Fault> wrongAnswers(const QList<QByteArray> &bodies);
/// They lead a read elsewhere, and end everything else.
QList<Fault> redirects();

/// The rows of a test with a column "fault".
void addRows(const QList<Fault> &faults);

} // namespace cd::test
