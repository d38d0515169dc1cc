// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace cd {

/// How documents are read: their text only, or pictures as well.
enum class Mode { Fast, Multimodal };

/// The service's word for a mode: "FAST" or "MULTIMODAL".
QString modeWord(Mode mode);
/// The mode for a word of the service; nullopt if the contract does not list it.
std::optional<Mode> modeFromWord(const QString &word);

} // namespace cd
