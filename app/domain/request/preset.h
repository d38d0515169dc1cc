// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

#include <QString>

namespace cd {

/// Rules and options under a name, without files.
struct Preset
{
    QString name; ///< unique among the saved presets, compared without case
    JobRequest request; ///< its fileIds are empty

    bool operator==(const Preset &) const = default;
};

} // namespace cd
