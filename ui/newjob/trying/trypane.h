// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/trying/triedfiles.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cd {

class Note;
class TableView;
class TrialsModel;

/// "Try it here": the form's rules on a few files, by the local service, and what changed since.
/// Once a person has tried, it follows the rules as they are written, until that is switched off.
class TryPane : public QWidget
{
    Q_OBJECT

public:
    /// @p page: whose keys they are.
    TryPane(Workspace &workspace, const TriedFiles::Form &form, QWidget *page);
    ~TryPane() override;

    Trials &trials() { return *m_trials; }
    TriedFiles &files() { return *m_files; }
    /// Rules and how to read, as they are written now.
    void setRequest(const JobRequest &request);
    void tryNow();
    /// Where it was asked for in a narrow window, it is shown until it is closed.
    void setOpen(bool isOpen);
    /// The line for the paid answer, at the foot.
    void addToFoot(QWidget *part);
    QString currentPath() const; ///< of the row where the keyboard is; empty: none

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void currentChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void addActions(QWidget *page);
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys,
                       void (TryPane::*order)());
    void showState();
    void showExplanation();
    void toggleRow(const QModelIndex &row);
    void closeRow();
    void pinCurrent();
    void unpinSelected();
    void showMenu(const QPoint &at);
    void fold();
    void fitTable();
    QStringList selectedPaths() const;

    Trials *m_trials;
    TriedFiles *m_files;
    TrialsModel *m_model;
    TableView *m_view;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_changes;
    QPushButton *m_try;
    QPushButton *m_close;
    QPlainTextEdit *m_explanation;
    Note *m_note;
    QCheckBox *m_follow;
    QWidget *m_foot;
    QAction *m_tryAction = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_unpin = nullptr;
    QString m_opened; // the path of the row that is open
    bool m_isOpen = false;
};

} // namespace cd
