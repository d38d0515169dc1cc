// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/call.h"

#include <QObject>

namespace cd {

/// For what is known without asking: tells @p value from the event loop, under the rules of a Call.
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
