// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/delivering/deliveryfiles.h"

namespace cd {

/// What was delivered and taken back, as a file of JSON Lines in the root, for people without the
/// program. Lines are only added, to a file that began so; one of that name that did not is left
/// alone, and another name is used. That it can't be written stops nothing: the journal is in the
/// history.
class DeliveryLog
{
public:
    /// What it is called, where no other one has it.
    static constexpr QLatin1StringView fileName{"classifydesk-deliveries.jsonl"};

    explicit DeliveryLog(const DeliveryPlace &place);

    /// Those of the steps that have come to @p state: Done or TakenBack.
    void add(const QList<DeliveryStep *> &steps, DeliveryStep::State state);

private:
    DeliveryPlace m_place;
};

} // namespace cd
