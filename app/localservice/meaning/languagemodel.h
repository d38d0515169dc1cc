// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/meaning/calibration.h"

namespace cd::local {

/// The small English language model with all it needs.
struct LanguageModel
{
    std::unique_ptr<const SentenceEncoder> encoder;
    Calibration calibration;
};

/// The model, or why there is none, as an English clause for the service's health answer
/// ("use-lite-en.bin is missing").
using LanguageModelResult = tl::expected<std::shared_ptr<const LanguageModel>, QString>;

/// The model whose files lie in @p folder.
LanguageModelResult languageModelIn(const QString &folder);

/// The one that came with the program, by its place beside the program's own folder. Loaded when it
/// is first asked for; thread safe.
const LanguageModelResult &installedLanguageModel();

} // namespace cd::local
