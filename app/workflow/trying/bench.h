// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "service/door/httpdoor.h"

#include <QObject>

#include <functional>

namespace cd {

/// The local service, whichever service is selected: where rules are tried and words of documents
/// looked at before they cost anything. Files get there without leaving this machine. It is started
/// when it is first asked for, and shared with the session where that uses it. Lives on the thread
/// that made it.
class Bench : public QObject
{
    Q_OBJECT

public:
    using GotFile = std::function<void(const Result<FileId> &)>;

    ~Bench() override;

    /// Calls @p ready once it answers, or with why it does not; from the event loop.
    void begin(QObject *context, const std::function<void(const Result<void> &)> &ready);
    /// To the local service; only after begin().
    HttpDoor &door();
    /// Brings the file at @p path there, unless its content is there already, as what @p got is
    /// told.
    void bring(const QString &path, QObject *context, const GotFile &got);
};

} // namespace cd
