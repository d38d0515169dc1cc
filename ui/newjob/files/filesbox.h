// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "ui/widgets/fittedpane.h"
#include "workflow/picking/uploaditemlist.h"

#include <QList>
#include <QStringList>

#include <utility>

class QAction;
class QCheckBox;
class QDragEnterEvent;
class QDropEvent;
class QMimeData;
class QPushButton;

namespace cd {

class Workspace;
class FilesFilter;
class FilesIntake;
class FilesModel;
class FilesOffer;
class FilesSaid;
class FilesView;
class Note;
class PaneTitle;

/// The form's files: from the disk (buttons, drag and drop, paste), by ID, or from the files on the
/// service.
class FilesBox : public FittedPane
{
    Q_OBJECT

public:
    explicit FilesBox(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows problems whose paths begin with "file_ids"; ignores others.
    void showProblems(const QList<FieldProblem> &problems);
    void focusFiles();
    /// The files on this computer: those that are selected, and the others.
    std::pair<QStringList, QStringList> pathsHere() const;
    /// Of the file where the keyboard is; empty: of none that is on this computer.
    QString currentPath() const;
    /// Of the selected files of this computer, the first ones.
    QStringList selectedPaths(int atMost) const;
    /// Selects and scrolls to the files that were not in the list @p before.
    void reveal(const UploadItemList &before);

    /// Asks for a folder, whose files are added.
    void chooseFolder();
    /// Adds what was dropped elsewhere in the window.
    void take(const QMimeData &given);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void changed(); ///< the files, or which of them can be submitted
    void currentChanged(); ///< currentPath()
    void selectedChanged(); ///< selectedPaths()
    void pinAsked(const QStringList &paths); ///< for trying rules on them

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What others would do something about.
    struct News
    {
        bool isOther = false; // files came or went
        int failed = 0;
        int copies = 0;
        bool areCopiesApart = false;
        bool isIdle = true;

        bool operator==(const News &) const = default;
    };

    void build();
    QWidget *buildButtons();
    QPushButton *addButton(const QString &text, const QString &meaning, QAction *action);
    template<typename Receiver>
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &keys,
                        Receiver *receiver, void (Receiver::*order)());
    template<typename Receiver>
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys,
                       Receiver *receiver, void (Receiver::*order)());
    void open();
    void removeSelected();
    void pinSelected();
    void retrySelected();
    void clear();
    void followQueue();
    void sayCopies(const QList<int> &copies, int originals);
    void tellNews(const News &now);
    void showMenu(const QPoint &at);
    void enableActions();

    Workspace &m_workspace;
    FilesModel *m_model;
    FilesFilter *m_filter; // before the table, also where Tab goes
    FilesView *m_view;
    PaneTitle *m_title;
    Note *m_note;
    FilesSaid *m_said;
    FilesIntake *m_intake;
    FilesOffer *m_failed;
    FilesOffer *m_same;
    QCheckBox *m_once;
    News m_news;
    bool m_hasErrors = false; // some file has one
    QAction *m_clear = nullptr;
    QAction *m_open = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_retry = nullptr;
};

} // namespace cd
