// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/documentreader.h"
#include "preview/fetchedfiles.h"
#include "workflow/rows/exportresults.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace cd {

class MarkedText;
class Note;
class PagesView;
class Workspace;

/// A file of a job, with what is to be marked in it.
struct ShownFile
{
    ExportRow row;
    QString service; ///< of its job, Session::serviceId()
    Scope scope; ///< of its job
};

/// The first pages of a document, with the terms that the reasoning names marked. Reads a file only
/// while it is seen; asks before it fetches one that lies on the service only.
class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Nullopt: none is selected.
    void setFile(const std::optional<ShownFile> &file);

    QAction *openAction() const { return m_open; }
    QAction *folderAction() const { return m_folder; }

Q_SIGNALS:
    /// A person wanted to open a file that is not there; this pane says why.
    void cannotOpen();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *action(const QString &name, const QString &icon, const QString &text,
                    void (DocumentPane::*act)());
    QLayout *titleRow();
    void layOut();
    void start();
    void read();
    void offerFetching(const QString &why);
    void fetch();
    void fetchFailed(const ServiceError &error);
    void take(const Preview &preview);
    void say(const QString &text);
    void mark();
    void showTitle();
    void open();
    void showFolder();

    Workspace &m_workspace;
    DocumentReader m_reader;
    FetchedFiles m_files;
    std::optional<ShownFile> m_file;
    bool m_awaitsService = false; // it is to be offered once its service is there
    PreviewOrder m_order; // the last that was given
    QAction *m_open;
    QAction *m_folder;
    QLabel *m_title;
    QLabel *m_count;
    Note *m_changed;
    Note *m_marked;
    QStackedWidget *m_stack;
    QLabel *m_said;
    QPushButton *m_fetch;
    PagesView *m_pages;
    MarkedText *m_text;
};

} // namespace cd
