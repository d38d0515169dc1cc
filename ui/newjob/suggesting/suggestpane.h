// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/rule.h"
#include "workflow/trying/suggestions.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cd {

class Note;
class PaneTitle;

/// Offers words that documents of a rule's type have more than others do, for its description.
class SuggestPane : public QWidget
{
    Q_OBJECT

public:
    /// The form's files on this computer.
    struct Files
    {
        QStringList selected;
        QStringList others;
    };
    using FilesSource = std::function<Files()>;

    SuggestPane(Suggestions &suggestions, const FilesSource &files, QWidget *parent = nullptr);

    /// The rule at @p row of @p rules is written at; -1: none is.
    void setRule(const QList<Rule> &rules, int row);

Q_SIGNALS:
    /// To be added to the rule's description, as addedWords() does; there is room for all of them.
    void wordsChosen(const QStringList &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Source { Selected, Folder, Labelled };

    void build();
    QWidget *buildSource();
    Rule rule() const { return m_rules.value(m_row); }
    Source source() const;
    void search();
    void searchFolder(const QString &folder);
    void showProgress(int done, int all);
    void showEnd(const std::optional<ServiceError> &error);
    void showFound();
    void showRow(QTreeWidgetItem *item, const TermSuggestion &found) const;
    bool isSaid(const TermSuggestion &found) const;
    void showHint();
    void showState();
    QStringList selectedWords() const;
    void add();
    void sayRoom();

    Suggestions &m_suggestions;
    FilesSource m_files;
    QList<Rule> m_rules;
    int m_row = -1;
    Rule m_searched; // as it was when words were looked for
    QString m_folder; // the last one
    PaneTitle *m_title;
    QComboBox *m_source;
    QPushButton *m_search;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_hint; // in the place of an empty table
    QTreeWidget *m_words;
    QPushButton *m_add;
    Note *m_room;
    Note *m_unread;
    Note *m_passed;
    Note *m_failure;
};

} // namespace cd
