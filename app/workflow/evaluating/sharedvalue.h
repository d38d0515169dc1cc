// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace cd {

/// A shared, immutable value that may be large: whoever drops it last does not wait until it has
/// gone.
template<typename T>
std::shared_ptr<const T> sharedValue(T value)
{
    return {new T(std::move(value)), [](const T *dropped) {
                QThreadPool::globalInstance()->start([dropped] { delete dropped; });
            }};
}

} // namespace cd
