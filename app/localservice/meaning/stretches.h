// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// Some forty words of a document that follow one another.
struct Stretch
{
    QString text;
    int page = 0; ///< on which it begins, from 1

    bool operator==(const Stretch &) const = default;
};

/// The stretches of a document that say what it is about: those it begins with, and of a long one
/// also one from its middle. None if it has hardly any words.
QList<Stretch> stretchesOf(const DocumentText &document);

} // namespace cd::local
