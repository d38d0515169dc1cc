// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the form's rules are told, and tell.

#include "store/settings/settings.h"
#include "ui/newjob/files/filesbox.h"
#include "ui/newjob/newjobpage.h"
#include "ui/newjob/rules/lastrun.h"
#include "ui/newjob/rules/rulesbox.h"
#include "ui/newjob/rules/ruletallies.h"
#include "ui/newjob/suggesting/addedwords.h"
#include "ui/newjob/suggesting/suggestdialog.h"
#include "workflow/workspace.h"

using namespace Qt::StringLiterals;

namespace cd {

void NewJobPage::connectRules()
{
    m_rules->useSettings(m_workspace.settings());
    m_rules->setDismissed(m_care.dismissed);
    connect(m_rules, &RulesBox::edited, this, [this] { takeEdit(); });
    connect(m_rules, &RulesBox::typed, this, &NewJobPage::takeEdit);
    connect(m_rules, &RulesBox::dismissed, this, &NewJobPage::setHintAside);
    connect(m_rules, &RulesBox::suggestAsked, this, &NewJobPage::suggestWords);
    connect(m_rules, &RulesBox::opened, this, &NewJobPage::tellSuggest);
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
    tellSuggest();
}

void NewJobPage::suggestWords()
{
    if (!m_suggest) {
        m_suggest = new SuggestDialog(
            m_workspace,
            [this] {
                const auto [selected, others] = m_files->pathsHere();
                return SuggestPane::Files{selected, others};
            },
            this);
        m_suggest->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_suggest->pane(), &SuggestPane::wordsChosen, this, &NewJobPage::addWords);
    }
    tellSuggest();
    m_suggest->show(); // beside the form, where files are selected meanwhile
    m_suggest->raise();
    m_suggest->activateWindow();
}

void NewJobPage::suggestWordsFor(const QString &type)
{
    const QList<Rule> rules = m_rules->writtenRules();
    for (qsizetype row = 0; row < rules.size(); ++row) {
        if (rules.at(row).type != type)
            continue;
        m_rules->focusField({{u"rules"_s, QString::number(row), u"description"_s}});
        return suggestWords();
    }
}

void NewJobPage::tellSuggest()
{
    if (m_suggest)
        m_suggest->pane().setRule(m_rules->writtenRules(), m_rules->openRule());
}

void NewJobPage::addWords(const QStringList &words)
{
    QList<Rule> rules = m_rules->writtenRules();
    const int row = m_rules->openRule();
    if (row < 0)
        return;
    rules[row].description = addedWords(rules.at(row).description, words).description;
    m_rules->setRules(rules);
    takeEdit();
}

void NewJobPage::setHintAside(const DismissedHint &hint)
{
    RuleCare care = m_care;
    if (!care.dismissed.contains(hint))
        care.dismissed += hint;
    setCare(care);
}

} // namespace cd
