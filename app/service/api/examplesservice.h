// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/service/example.h"
#include "service/door/httpdoor.h"

namespace cd {

/// What the local service has learned from people, `/local/examples`; no other service has that.
/// Callbacks come as described at HttpDoor::send().
class ExamplesService
{
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit ExamplesService(HttpDoor &door);

    Call use(QObject *context, const Done<bool> &done);
    Call setUse(bool use, QObject *context, const Done<bool> &done);
    Call counts(QObject *context, const Done<QList<ExampleCount>> &done);
    /// A page of all of them, newest first.
    Call list(const QString &pageToken, QObject *context, const Done<Page<Example>> &done);
    /// Deletes all of them; hands back how many there were.
    Call clear(QObject *context, const Done<int> &done);
    /// The service reads the document for it, which may take a while.
    Call add(const ExampleOrder &order, QObject *context, const Done<Example> &done);

private:
    HttpDoor &m_door;
};

} // namespace cd
