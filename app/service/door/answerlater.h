// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/call.h"

#include <QObject>

namespace cd {

/// For answers that are known without a request: passes @p value to @p done from the event loop,
/// unless the Call was dropped or @p context is gone by then.
template<typename T>
Call answerLater(QObject *context, const std::function<void(T)> &done, const T &value)
{
    auto state = std::make_shared<Call::State>();
    QMetaObject::invokeMethod(
        context,
        [state, done, value] {
            state->done = true;
            if (!state->dropped)
                done(value);
        },
        Qt::QueuedConnection);
    return Call(state);
}

} // namespace cd
