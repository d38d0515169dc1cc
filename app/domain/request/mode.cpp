// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/mode.h"

namespace cd {

using namespace Qt::StringLiterals;

QString modeWord(Mode mode)
{
    return mode == Mode::Fast ? u"FAST"_s : u"MULTIMODAL"_s;
}

std::optional<Mode> modeFromWord(const QString &word)
{
    if (word == "FAST"_L1)
        return Mode::Fast;
    if (word == "MULTIMODAL"_L1)
        return Mode::Multimodal;
    return std::nullopt;
}

} // namespace cd
