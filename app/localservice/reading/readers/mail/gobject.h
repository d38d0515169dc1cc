// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>
#include <memory>

namespace cd::local {

struct GObjectRelease
{
    void operator()(void *object) const { g_object_unref(object); }
};
/// An object of GMime or libgsf that nobody else needs.
template<typename T>
using Owned = std::unique_ptr<T, GObjectRelease>;

} // namespace cd::local
