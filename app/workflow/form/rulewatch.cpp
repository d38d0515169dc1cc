// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/rulewatch.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <utility>

namespace cd {

using Findings = QList<RuleFinding>;

RuleWatch::RuleWatch(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(waitMs);
    connect(&m_timer, &QTimer::timeout, this, &RuleWatch::begin);
}

RuleWatch::~RuleWatch()
{
    m_pool.clear();
}

void RuleWatch::setRules(const QList<Rule> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    change();
}

void RuleWatch::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    change();
}

void RuleWatch::setChosen(const ChosenCounts &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    change();
}

/// What was found stays found: this one is heard at once.
void RuleWatch::setDismissed(const QList<DismissedHint> &dismissed)
{
    if (dismissed == m_dismissed)
        return;
    m_dismissed = dismissed;
    if (m_isCurrent)
        take(std::exchange(m_found, {}));
}

void RuleWatch::change()
{
    m_isCurrent = false;
    m_checking.renew();
    m_timer.start();
}

void RuleWatch::begin()
{
    m_checking.renew();
    m_pool.clear();
    const auto promise = std::make_shared<QPromise<Findings>>();
    auto *watcher = new QFutureWatcher<Findings>(m_checking.context());
    connect(watcher, &QFutureWatcher<Findings>::finished, m_checking.context(), [this, watcher] {
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(promise->future());
    m_pool.start([promise, rules = m_rules, language = m_language, chosen = m_chosen] {
        promise->start();
        promise->addResult(checkRules(rules, language, chosen));
        promise->finish();
    });
}

void RuleWatch::take(const Findings &found)
{
    m_found = found;
    m_findings = found;
    m_findings.removeIf(
        [this](const RuleFinding &finding) { return isDismissed(finding, m_rules, m_dismissed); });
    m_isCurrent = true;
    Q_EMIT changed();
}

} // namespace cd
