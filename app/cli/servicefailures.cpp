// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/servicefailures.h"

namespace cd {

bool isUnreachable(const ServiceError &error)
{
    using Kind = ServiceError::Kind;
    return error.kind == Kind::Offline || error.kind == Kind::HostNotFound
        || error.kind == Kind::ProxyFailed || error.kind == Kind::Tls
        || error.kind == Kind::TimedOut;
}

bool isHopeless(const ServiceError &error)
{
    using Kind = ServiceError::Kind;
    // An unreadable answer may be a network's sign-in page, which will go away.
    const bool isFinal
        = error.retry == ServiceError::Retry::Never && error.kind != Kind::AnswerUnreadable;
    return isFinal || error.kind == Kind::SignInNeeded || error.kind == Kind::Forbidden
        || error.kind == Kind::NotFound;
}

} // namespace cd
