// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/review/labelledtwice.h"

#include <tuple>

namespace cd {

namespace {

std::optional<QString> typeOf(const Decision &label)
{
    return label.kind == Decision::Kind::Type ? std::optional(label.text) : std::nullopt;
}

} // namespace

std::optional<LabelledTwice> labelledTwice(const QList<Decision> &labels)
{
    const Decision *newest = nullptr;
    for (auto label = labels.crbegin(); label != labels.crend(); ++label) {
        if (label->isSettling || !label->isLabel())
            continue;
        if (!newest) {
            newest = &*label;
            continue;
        }
        const auto first = std::tie(newest->pot, newest->who);
        const auto second = std::tie(label->pot, label->who);
        if (first == second)
            continue; // its newest counts
        return first < second ? LabelledTwice{typeOf(*newest), typeOf(*label)}
                              : LabelledTwice{typeOf(*label), typeOf(*newest)};
    }
    return std::nullopt;
}

} // namespace cd
