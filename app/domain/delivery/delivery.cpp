// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery/delivery.h"

namespace cd {

void Delivery::count(DeliveryStep::State state, int steps)
{
    files += steps;
    switch (state) {
    case DeliveryStep::State::Planned:
        planned += steps;
        break;
    case DeliveryStep::State::Placing:
    case DeliveryStep::State::Placed:
    case DeliveryStep::State::TakingBack:
        doubtful += steps;
        break;
    case DeliveryStep::State::Done:
        done += steps;
        break;
    case DeliveryStep::State::LeftOut:
        leftOut += steps;
        break;
    case DeliveryStep::State::TakenBack:
        takenBack += steps;
        break;
    case DeliveryStep::State::Kept:
        kept += steps;
        break;
    }
}

void Delivery::countAll(const QList<DeliveryStep> &steps)
{
    files = planned = doubtful = done = leftOut = takenBack = kept = 0;
    for (const DeliveryStep &step : steps)
        count(step.state);
}

} // namespace cd
