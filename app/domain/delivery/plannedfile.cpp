// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery/plannedfile.h"

namespace cd {

PathValues pathValues(const DeliverySource &source)
{
    const QString name = source.path.isEmpty() ? source.name : source.path.section(u'/', -1);
    const QString ending = endingOf(name);
    return {.type = source.type.value_or(QString()),
            .confidence = source.confidence,
            .date = source.modified.toLocalTime().date(),
            .name = name.chopped(ending.size()),
            .ending = ending,
            .parent = source.path.section(u'/', -2, -2),
            .preset = source.preset};
}

} // namespace cd
