// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evaluation/labelset.h"

namespace cd {

SetPart partOf(const DocumentKey &document)
{
    constexpr int oneIn = 5;
    const auto last = document.isEmpty() ? uchar(0) : uchar(document.value.back());
    return last % oneIn == 0 ? SetPart::Test : SetPart::Build;
}

bool isIn(SetPart part, const DocumentKey &document)
{
    return part == SetPart::All || partOf(document) == part;
}

} // namespace cd
