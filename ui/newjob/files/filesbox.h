// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "workflow/uploads/uploaditem.h"

#include <QList>
#include <QWidget>

class QAction;
class QDragEnterEvent;
class QDropEvent;
class QLabel;
class QMimeData;
class QPushButton;

namespace cd {

class Workspace;
class FilesModel;
class FilesOffer;
class FilesSaid;
class Note;
class TableView;

/// The form's files: from the disk (buttons, drag and drop, paste), by ID, or from the files on the
/// service.
class FilesBox : public QWidget
{
    Q_OBJECT

public:
    explicit FilesBox(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows problems whose paths begin with "file_ids"; ignores others.
    void showProblems(const QList<FieldProblem> &problems);
    void focusFiles();
    /// Selects and scrolls to the files that were not in the list @p before.
    void reveal(const QList<UploadItem> &before);

public Q_SLOTS:
    void addFiles();
    void addFolder();
    void addIds();
    void addFromService();

Q_SIGNALS:
    void changed(); ///< the files, or which of them can be submitted

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What others would do something about.
    struct News
    {
        bool isOther = false; // files came or went
        int failed = 0;
        bool isIdle = true;

        bool operator==(const News &) const = default;
    };

    void build();
    QWidget *buildButtons();
    QPushButton *addButton(const QString &name, const QString &text, const QString &meaning);
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys,
                       void (FilesBox::*order)());
    void listFiles(const QStringList &paths);
    void paste();
    void take(const QMimeData &given);
    void takeText(const QString &text);
    void removeSelected();
    void retrySelected();
    void clear();
    void select(const QList<int> &rows);
    QList<int> selectedIds() const;
    void followQueue();
    void tellNews(const News &now);
    void showMenu(const QPoint &at);
    void enableActions();

    Workspace &m_workspace;
    FilesModel *m_model;
    TableView *m_view;
    QLabel *m_title;
    Note *m_note;
    FilesSaid *m_said;
    FilesOffer *m_failed;
    FilesOffer *m_same;
    News m_news;
    QPushButton *m_clear = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_retry = nullptr;
};

} // namespace cd
