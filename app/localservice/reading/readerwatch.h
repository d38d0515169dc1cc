// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readerjson.h"

#include <QElapsedTimer>

namespace cd::local {

/// The limit that a running process has exceeded which was started with @p clock and has said
/// @p output bytes. To be asked again and again.
std::optional<ReadFailure> passedLimit(qint64 process, const QElapsedTimer &clock, qint64 output,
                                       const ReaderLimits &limits);

ReadFailure tookTooLong();
ReadFailure tookTooMuchMemory();

} // namespace cd::local
