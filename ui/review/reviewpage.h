// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/jobfiles.h"
#include "workflow/history/labels.h"
#include "workflow/review/reviewitem.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace cd {

class AgreementLine;
class ConflictPane;
class DocumentPane;
class LabelMenu;
struct ShownFile;
class LastDecision;
class QueuePane;
class Review;
class ReviewActions;
class ReviewHeader;
class ReviewStrip;
class TypesPane;
class WhyPane;
class Workspace;

/// "Is it right?": the queue, the document, and the types to choose from. One key decides and goes
/// on; nothing asks in a window of its own.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    /// How long an answer stays after a decision that was made without it.
    static constexpr std::chrono::milliseconds revealStays{1500};

    explicit ReviewPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const QueueChoice &choice);
    /// Those that its scope offers.
    void setSelectedJobs(const QList<JobKey> &jobs);
    /// Still to be decided, and new ones: as far as a queue was opened.
    int openCount() const;

    QByteArray saveSizes() const;
    void restoreSizes(const QByteArray &saved);

Q_SIGNALS:
    void openCountChanged(int count);
    void asked(); ///< somebody wants to do something here
    void formAsked(); ///< there is nothing to look at yet

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QWidget *side();
    QWidget *message();
    void fillMenu();
    void connectActions();
    void connectDocument();
    void connectReview();
    void openFirst();
    void chooseQueue(QueueKind kind);
    void findOtherRun(QueueChoice choice);
    void askForAudit(bool isWanted);
    void startAudit();
    void endAudit();

    void assign(const std::optional<QString> &type);
    void decide(Decision::Kind kind, const QString &type = {});
    void decideAll(const QList<int> &rows, Decision::Kind kind, const QString &type);
    void confirm();
    void toggleFlag();
    void move(int step);
    void goTo(const DocumentKey &document);
    void scroll(int direction);

    const ReviewItem *current() const;
    QStringList typesOf(const ReviewItem &item) const;
    void showCurrent();
    std::optional<ShownFile> fileOf(int index);
    void showFile();
    void showTypes();
    void showWhy();
    void followReveal();
    QString outcome(const ReviewItem &item) const;
    void showProgress();
    void sayWhyNone();
    void say(const QString &text, const QString &button, const std::function<void()> &act);
    void readTally();
    QString tally(const ReviewItem &item) const;

    Workspace &m_workspace;
    Review &m_review;
    ReviewActions *m_actions;
    JobFiles m_files;
    ReviewHeader *m_header;
    ReviewStrip *m_strip;
    LabelMenu *m_labels;
    AgreementLine *m_agreement;
    QSplitter *m_panes;
    QueuePane *m_queue;
    QStackedWidget *m_middle;
    QLabel *m_none;
    QPushButton *m_noneButton;
    std::function<void()> m_noneAct;
    DocumentPane *m_document;
    TypesPane *m_types;
    ConflictPane *m_conflict;
    WhyPane *m_why;
    LastDecision *m_last;
    QTimer m_reveal;
    QTimer m_tallyDue;
    PresetTally m_corrections; // what reviews say so far
    PresetTally m_audits;
    QString m_tallied; // the preset that they are of
    QueueChoice m_before; // the queue that an audit stands in for
    QByteArray m_sizes; // of the panes, when the program began
    bool m_isAsked = false; // a queue was asked for
};

} // namespace cd
