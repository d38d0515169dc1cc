// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the form's rules are told, and tell.

#include "store/settings/settings.h"
#include "ui/newjob/newjobpage.h"
#include "ui/newjob/rules/lastrun.h"
#include "ui/newjob/rules/rulesbox.h"
#include "ui/newjob/rules/ruletallies.h"
#include "workflow/workspace.h"

namespace cd {

void NewJobPage::connectRules()
{
    m_rules->useSettings(m_workspace.settings());
    m_rules->setDismissed(m_care.dismissed);
    connect(m_rules, &RulesBox::edited, this, [this] { takeEdit(); });
    connect(m_rules, &RulesBox::typed, this, &NewJobPage::takeEdit);
    connect(m_rules, &RulesBox::dismissed, this, &NewJobPage::setHintAside);
    connect(m_tallies, &RuleTallies::changed, this,
            [this] { m_rules->setTallies(m_tallies->texts()); });
    connect(m_lastRun, &LastRun::changed, this,
            [this] { m_rules->setLastRun(m_lastRun->counts(), m_lastRun->chosen()); });
    connect(this, &NewJobPage::careChanged, m_rules,
            [this] { m_rules->setDismissed(m_care.dismissed); });
}

/// What the rest of the form says that matters for what is said of rules.
void NewJobPage::tellRules()
{
    const JobRequest now = edited();
    m_tallies->setPreset(m_presetName);
    m_lastRun->setForm(m_presetName, now.rules);
    m_rules->setLanguage(now.language.value_or(QString()));
}

void NewJobPage::setHintAside(const DismissedHint &hint)
{
    RuleCare care = m_care;
    if (!care.dismissed.contains(hint))
        care.dismissed += hint;
    setCare(care);
}

} // namespace cd
