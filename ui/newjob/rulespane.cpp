// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rulespane.h"

#include "store/settings/settings.h"
#include "ui/newjob/files/filesbox.h"
#include "ui/newjob/rules/lastrun.h"
#include "ui/newjob/rules/rulesbox.h"
#include "ui/newjob/rules/ruletallies.h"
#include "ui/newjob/suggesting/addedwords.h"
#include "ui/newjob/suggesting/suggestdialog.h"
#include "ui/newjob/trying/trypane.h"
#include "ui/widgets/parts.h"
#include "workflow/workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

RulesPane::RulesPane(Workspace &workspace, const QList<QAction *> &history, FilesBox &files,
                     const Care &care, QWidget *page)
    : QWidget(page)
    , m_workspace(workspace)
    , m_files(files)
    , m_care(care)
    , m_rules(new RulesBox(history, this))
    , m_tallies(new RuleTallies(workspace.labels(), this))
    , m_lastRun(new LastRun(workspace.table(), this))
    , m_try(new TryPane(workspace,
                        {care.get, care.set,
                         [this] {
                             return m_files.selectedPaths(PinnedFile::most);
                         }},
                        page))
{
    setMinimumWidth(400); // the rules' tools, and the titles of their columns
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addWidget(m_rules, 1);
    column->addWidget(m_try);
    connectRules();
    connect(&files, &FilesBox::selectedChanged, &m_try->files(), &TriedFiles::refresh);
    connect(&files, &FilesBox::pinAsked, &m_try->files(), &TriedFiles::pin);
    m_rules->useSettings(workspace.settings());
}

RulesPane::~RulesPane() = default;

void RulesPane::connectRules()
{
    connect(m_rules, &RulesBox::edited, this, [this] { Q_EMIT edited(0); });
    connect(m_rules, &RulesBox::typed, this, &RulesPane::edited);
    connect(m_rules, &RulesBox::dismissed, this, &RulesPane::setHintAside);
    connect(m_rules, &RulesBox::suggestAsked, this, &RulesPane::suggestWords);
    connect(m_rules, &RulesBox::opened, this, &RulesPane::tellSuggest);
    connect(m_tallies, &RuleTallies::changed, this,
            [this] { m_rules->setTallies(m_tallies->texts()); });
    connect(m_lastRun, &LastRun::changed, this,
            [this] { m_rules->setLastRun(m_lastRun->counts(), m_lastRun->chosen()); });
}

void RulesPane::setForm(const JobRequest &edited, const QString &preset)
{
    m_tallies->setPreset(preset);
    m_lastRun->setForm(preset, edited.rules);
    m_rules->setLanguage(edited.language.value_or(QString()));
    m_try->setRequest(edited);
    tellSuggest();
}

void RulesPane::showCare()
{
    m_rules->setDismissed(m_care.get().dismissed);
    m_try->files().refresh();
}

void RulesPane::suggestWords()
{
    if (!m_suggest) {
        m_suggest = new SuggestDialog(
            m_workspace,
            [this] {
                const auto [selected, others] = m_files.pathsHere();
                return SuggestPane::Files{selected, others};
            },
            this);
        m_suggest->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_suggest->pane(), &SuggestPane::wordsChosen, this, &RulesPane::addWords);
    }
    tellSuggest();
    m_suggest->show(); // beside the form, where files are selected meanwhile
    m_suggest->raise();
    m_suggest->activateWindow();
}

void RulesPane::suggestWordsFor(const QString &type)
{
    const QList<Rule> rules = m_rules->writtenRules();
    for (qsizetype row = 0; row < rules.size(); ++row) {
        if (rules.at(row).type != type)
            continue;
        m_rules->focusField({{u"rules"_s, QString::number(row), u"description"_s}});
        return suggestWords();
    }
}

void RulesPane::tellSuggest()
{
    if (m_suggest)
        m_suggest->pane().setRule(m_rules->writtenRules(), m_rules->openRule());
}

void RulesPane::addWords(const QStringList &words)
{
    QList<Rule> rules = m_rules->writtenRules();
    const int row = m_rules->openRule();
    if (row < 0)
        return;
    rules[row].description = addedWords(rules.at(row).description, words).description;
    m_rules->setRules(rules);
    Q_EMIT edited(0);
}

void RulesPane::setHintAside(const DismissedHint &hint)
{
    RuleCare care = m_care.get();
    if (!care.dismissed.contains(hint))
        care.dismissed += hint;
    m_care.set(care);
}

} // namespace cd
