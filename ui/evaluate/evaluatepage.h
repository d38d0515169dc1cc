// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/jobfiles.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/review/reviewitem.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace cd {

class ConfusionPane;
class DocumentPane;
class EvaluateBar;
class EvaluatedFilesPane;
class EvaluationComparison;
class FigureStrip;
class FiguresPane;
class FollowActions;
class LabelSetMenu;
class LabelSets;
class ReviewStrip;
class ThresholdKeeper;
class TwoPanes;
class WhyPane;
class Workspace;

/// "How good is it?": a label set, a run over its files, and how far its answers are the labels.
/// Figures, matrix, files and document, without a window of their own.
class EvaluatePage : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluatePage(Workspace &workspace, QWidget *parent = nullptr);

    /// As choose() of the evaluator, and keeps which set it was.
    void open(const EvaluationChoice &choice);

    QByteArray saveSizes() const;
    void restoreSizes(const QByteArray &saved);

Q_SIGNALS:
    void reviewAsked(const cd::QueueChoice &choice);
    void wordsAsked(const QString &type); ///< for the rule of this type
    void asked(); ///< somebody wants to do something here

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QWidget *message();
    QWidget *content();
    void addActions();
    void connectSets();
    void connectEvaluator();
    void connectParts();
    void openFirst();
    void chooseSet(LabelSetId set, int version);
    void sayRemoved(const LabelSet &set);
    std::optional<LabelSet> shownSet() const;
    void showEvaluation();
    void showBar();
    bool isComparing() const;
    void compareWith(const QList<JobKey> &others);
    void showFile();
    void showState();
    void showWhatIsThere();
    void say(const QString &text, const QString &button);

    Workspace &m_workspace;
    LabelSets &m_sets;
    Evaluator &m_evaluator;
    JobFiles m_files;
    LabelSetMenu *m_menu;
    ReviewStrip *m_strip;
    FollowActions *m_follow;
    EvaluateBar *m_bar;
    FigureStrip *m_figures;
    QStackedWidget *m_stack;
    QLabel *m_none;
    QPushButton *m_noneButton;
    TwoPanes *m_columns;
    QStackedWidget *m_main;
    QSplitter *m_left;
    QSplitter *m_right;
    ConfusionPane *m_matrix;
    EvaluatedFilesPane *m_list;
    EvaluationComparison *m_comparison;
    FiguresPane *m_byType;
    ThresholdKeeper *m_keeper;
    DocumentPane *m_document;
    WhyPane *m_why;
    bool m_isAsked = false; // a set was asked for
};

} // namespace cd
