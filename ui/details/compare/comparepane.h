// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/compare/comparedqueue.h"
#include "ui/details/compare/runcomparer.h"

#include <QWidget>

#include <optional>
#include <utility>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QToolButton;

namespace cd {

class ChangeBar;
class ComparedModel;
class ComparedView;
class ComparisonSave;
class JobTable;
class Labels;
class MatrixModel;
class MatrixView;
class Note;
class SearchField;
class Settings;

/// Two jobs over the same files: what is the same and what has changed, from which type to which,
/// and each file with both results. The counts and the matrix choose what the list shows.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    ComparePane(JobTable &table, Labels &labels, const Settings &settings,
                QWidget *parent = nullptr);

    /// Does nothing if it compares these two already.
    void compare(JobKey here, JobKey there);
    void stop();

Q_SIGNALS:
    void reviewAsked(const cd::QueueChoice &choice); ///< a person wants to review these files
    void otherAsked(); ///< a person wants to compare with another job
    void ended(); ///< a person has seen enough

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QLayout *tools();
    QWidget *matrixSide();
    QWidget *listSide();
    void connectParts();
    void take(const SharedRuns &runs);
    void giveMatrixRoom();
    void sayGone(JobKey key);
    void nameJobs();
    void pick(const std::optional<KindPair> &cell);
    void showAll();
    void showOrdered();
    void showReasonings();
    ComparedQueue shownQueue() const;
    void review();
    void copy() const;
    void save();

    JobTable &m_table;
    Labels &m_labels;
    std::optional<std::pair<JobKey, JobKey>> m_jobs; // here and there
    std::pair<QString, QString> m_names; // of these
    RunComparer m_comparer;
    ComparedModel *m_model;
    MatrixModel *m_matrixModel;
    QLabel *m_title;
    Note *m_note;
    ChangeBar *m_changes;
    MatrixView *m_matrix;
    QLabel *m_caption;
    SearchField *m_words;
    QLabel *m_shown;
    QToolButton *m_all;
    QToolButton *m_review;
    QToolButton *m_copy;
    QToolButton *m_save;
    Note *m_saved;
    ComparisonSave *m_saving;
    ComparedView *m_list;
    QPlainTextEdit *m_here;
    QPlainTextEdit *m_there;
    QSplitter *m_sides;
    bool m_isDivided = false; // by a person
};

} // namespace cd
