// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/newjob/history/formcontent.h"

#include <QObject>

#include <functional>

namespace cd {

class SubmitBar;
class SubmitGuard;
class Workspace;

/// What happens between the click on Submit and the outbox: the files are looked at once more, as
/// they may have been edited since; a duplicate of an earlier job, and what exceeds the monthly
/// limit, is asked about first, and once for a service what is to become of uploaded files. Waits
/// while the session is connecting. What was asked for either comes to cleared(), or is called off
/// with the reason on the SubmitBar: never without a word.
class SubmitFlow : public QObject
{
    Q_OBJECT

public:
    struct Form
    {
        std::function<FormContent()> content;
        std::function<JobRequest()> request; ///< with its files
        /// Whether it can be submitted. Says on the SubmitBar why not.
        std::function<bool()> isFit;
        std::function<QList<JobFile>()> files = {}; ///< empty: all that can be submitted
    };
    SubmitFlow(Workspace &workspace, SubmitBar &bar, Form form, QObject *parent = nullptr);

    /// Does nothing while an earlier start() is under way.
    void start();
    /// Whether files are being looked at, or the service is waited for, because of start().
    bool isLooking() const { return m_step == Step::Looking; }
    /// Whether a person agreed, since start(), to exceed the monthly limit.
    bool isSpendingAgreed() const { return (m_agreed & AgreedToSpending) != 0; }
    /// Withdraws a question, which was about the form as it was.
    void formChanged();
    void sessionChanged();

Q_SIGNALS:
    void cleared(); ///< what the form says now is to be submitted
    void askedAboutDuplicate();

private:
    enum class Step { None, Looking, Comparing, Asking };
    enum Agreed { AgreedToNothing = 0, AgreedToDuplicate = 1, AgreedToSpending = 2 };

    void look();
    void goOn();
    QList<JobFile> files() const;
    bool mustWait() const;
    bool isStillWanted();
    QString destination() const;
    void agree(Agreed to);
    void askAbout(JobKey duplicate);
    void askAboutSpending();
    bool mustAskAboutStorage() const;
    void askAboutStorage();

    Workspace &m_workspace;
    SubmitBar &m_bar;
    Form m_form;
    SubmitGuard *m_guard;
    Step m_step = Step::None;
    int m_agreed = AgreedToNothing; // by a person, since start()
    QString m_destination; // as it was at start(), like the next
    FormContent m_content;
};

} // namespace cd
