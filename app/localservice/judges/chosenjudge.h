// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/judges/judge.h"

#include "domain/service/judgechoice.h"
#include "wire/judgecodec.h"

#include <QMutex>

#include <memory>
#include <stop_token>

namespace cd::local {

/// How the service was started, as far as it is about who judges.
struct JudgeSetup
{
    JudgeChoice choice;
    bool mayBeElsewhere = false; ///< a model's server may be on another machine
    QByteArray key; ///< for a model's server that wants one; may be empty
};

/// Who judges at the moment. Thread safe.
class ChosenJudge
{
public:
    explicit ChosenJudge(const JudgeSetup &setup);

    /// For documents from now on; those that are being judged keep theirs.
    void choose(const JudgeChoice &choice);
    JudgeChoice choice() const;
    bool mayBeElsewhere() const { return m_setup.mayBeElsewhere; }

    /// By the chosen judge. See Judge::judge().
    Judged judge(const DocumentText &document, const QList<Rule> &rules, const QString &language);

    /// The same, and what led to it: see Judge::tried().
    tl::expected<Trial, QString> tried(TriedDocument &document, const QList<Rule> &rules,
                                       const QString &language)
    {
        return current()->tried(document, rules, language);
    }

    /// Whether @p choice is there. Blocks for some seconds at most.
    JudgeState look(const JudgeChoice &choice) const;
    /// Has @p choice judge a made-up sample. Blocks.
    JudgeTrial tryOut(const JudgeChoice &choice) const;

    /// Ends everything that waits for a judge, with JudgeStopped.
    void stop();

private:
    std::shared_ptr<Judge> current() const;
    std::shared_ptr<Judge> judgeFor(const JudgeChoice &choice) const;

    JudgeSetup m_setup;
    std::stop_source m_stop;
    mutable QMutex m_mutex;
    std::shared_ptr<Judge> m_judge;
};

} // namespace cd::local
