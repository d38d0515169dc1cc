// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "service/door/call.h"
#include "workflow/base/generation.h"
#include "workflow/trying/contest.h"

#include <QObject>
#include <QTimer>

namespace cd {

class Bench;
struct TrialAnswer;

/// A document on this computer that got another type than a person gave it.
struct Miss
{
    QString path;
    JobRequest request; ///< the job's rules and reading
    std::optional<QString> answered; ///< nullopt: no type
    std::optional<QString> right;

    bool operator==(const Miss &) const = default;
};

/// Has the local service try a job's rules on a document that they got wrong, and says which words
/// decided. Who goes through a list quickly starts nothing. Lives on the thread that made it.
class MissLook : public QObject
{
    Q_OBJECT

public:
    explicit MissLook(Bench &bench, QObject *parent = nullptr);

    /// looked() follows, unless it can't be found out. Nullopt: there is nothing to be looked at.
    void look(const std::optional<Miss> &miss);

Q_SIGNALS:
    void looked(const cd::Contest &contest);

private:
    void begin();
    void ask(const FileId &file);

    Bench &m_bench;
    QTimer m_wait;
    std::optional<Miss> m_miss;
    Generation m_round;
    Call m_call;
};

} // namespace cd
