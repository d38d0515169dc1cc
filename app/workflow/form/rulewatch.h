// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rulechecks.h"
#include "workflow/base/generation.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cd {

/// Checks rules while a person writes them: in a thread, a quarter of a second after the last
/// change. Lives on the thread that made it.
class RuleWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int waitMs = 250;

    explicit RuleWatch(QObject *parent = nullptr);
    ~RuleWatch() override;

    /// What is to be checked; changed() follows unless it says the same as before.
    void setRules(const QList<Rule> &rules);
    void setLanguage(const QString &language); ///< see checkRules()
    void setChosen(const ChosenCounts &chosen);
    void setDismissed(const QList<DismissedHint> &dismissed);

    /// Of the rules as they were at the last changed(), without those that were set aside.
    const QList<RuleFinding> &findings() const { return m_findings; }
    /// Whether findings() are those of the rules as they are now.
    bool isCurrent() const { return m_isCurrent; }

Q_SIGNALS:
    void changed();

private:
    void change();
    void begin();
    void take(const QList<RuleFinding> &found);

    QList<Rule> m_rules;
    QString m_language;
    ChosenCounts m_chosen;
    QList<DismissedHint> m_dismissed;
    QList<RuleFinding> m_found; ///< with those that were set aside
    QList<RuleFinding> m_findings;
    bool m_isCurrent = true;
    QTimer m_timer;
    Generation m_checking;
    QThreadPool m_pool; ///< of one thread; last, so that it ends before the rest goes
};

} // namespace cd
