// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// What each target defines: any bytes at all must do no harm. Run by libFuzzer, and over the
/// corpus by corpusrun.cpp where there is none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace cd::fuzz {

inline QByteArray bytes(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// Aborts where @p holds is false: that is what a fuzzer takes for a finding.
void require(bool holds, const char *what);

} // namespace cd::fuzz
