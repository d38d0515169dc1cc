// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/request/preset.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;

namespace cd {

class FilesBox;
class LastRun;
class RulesBox;
class RuleTallies;
class SuggestDialog;
class TryPane;
class Workspace;

/// The form's rules with what is said of them, tried and suggested for them.
class RulesPane : public QWidget
{
    Q_OBJECT

public:
    /// What the form keeps beside the rules.
    struct Care
    {
        std::function<RuleCare()> get;
        std::function<void(const RuleCare &)> set;
    };

    /// @p history: undo and redo of the form. @p page: whose keys there are.
    RulesPane(Workspace &workspace, const QList<QAction *> &history, FilesBox &files,
              const Care &care, QWidget *page);
    ~RulesPane() override;

    RulesBox &rules() { return *m_rules; }
    TryPane &trying() { return *m_try; }
    /// What the form says that matters for what is said of rules.
    void setForm(const JobRequest &edited, const QString &preset);
    /// Offers words for the rule of @p type, if there is one.
    void suggestWordsFor(const QString &type);
    /// The care has changed.
    void showCare();

Q_SIGNALS:
    /// The rules were changed. @p typing: as FormHistory has it.
    void edited(int typing);

private:
    void connectRules();
    void suggestWords();
    void tellSuggest();
    void addWords(const QStringList &words);
    void setHintAside(const DismissedHint &hint);

    Workspace &m_workspace;
    FilesBox &m_files;
    Care m_care;
    RulesBox *m_rules;
    RuleTallies *m_tallies;
    LastRun *m_lastRun;
    TryPane *m_try;
    QPointer<SuggestDialog> m_suggest;
};

} // namespace cd
