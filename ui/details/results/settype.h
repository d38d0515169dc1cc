// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/request/rule.h"
#include "workflow/rows/exportresults.h"

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace cd {

class Labels;
class Note;
class Review;

/// Gives results that a person has selected the same type, as one decision, and says so in a line
/// with a button that takes it back. Such decisions are marked, and never in the audit pot.
class SetType : public QWidget
{
    Q_OBJECT

public:
    using Source = std::function<QList<ExportRow>()>;

    /// @p selected: the rows that a type is set for.
    SetType(Labels &labels, Review &review, const Source &selected, QWidget *parent = nullptr);

    /// Has a type for each of the job's rules.
    void setJob(const JobRow &row, const QList<Rule> &rules);
    QMenu *menu() const { return m_menu; }
    /// Nullopt: no type.
    void set(const std::optional<QString> &type);

private:
    void fillMenu();
    void sayDone(const QList<Decision> &decisions, const std::optional<QString> &type);
    void takeBack();
    bool isNewest() const;

    Labels &m_labels;
    Review &m_review;
    Source m_selected;
    JobRow m_job;
    QStringList m_types;
    QMenu *m_menu;
    Note *m_said;
    QPushButton *m_undo;
    qint64 m_batch = 0; // of the decision that is told of
};

} // namespace cd
