// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"

#include <QStringList>

#include <optional>

namespace cd {

/// The sample documents that ship with the program: real files, in the order in which they are
/// listed. Empty if the installation lacks them.
QStringList sampleDocuments();
/// Reads what is text, through both versions of the API.
std::optional<Preset> samplePreset();
/// Reads pictures and scans too, which only API v1 does.
std::optional<Preset> sampleScanPreset();

} // namespace cd
