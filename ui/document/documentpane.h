// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/documentreader.h"
#include "preview/fetchedfiles.h"
#include "ui/document/documentbar.h"
#include "workflow/rows/exportresults.h"

#include <QWidget>

#include <optional>

class QAction;

namespace cd {

class DocumentView;
class Note;
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
    /// What is likely to be shown next, the likeliest first: their first pages are then there at
    /// once, and of the first one the second page too. Of those that lie on the service only the
    /// likeliest is fetched, if fetching from there is allowed.
    void readAhead(const QList<ShownFile> &next);
    static constexpr int mostAhead = 3;

    /// What is on the line above the document, for keys and menus.
    const DocumentActions &actions() const { return m_actions; }
    QAction *openAction() const { return m_actions.open; }
    QAction *folderAction() const { return m_actions.folder; }
    bool areMarksShown() const;

public Q_SLOTS:
    /// By a screen: 1 down, -1 up. At the end there is nothing to scroll.
    void scrollPage(int direction);
    void nextPage();
    void previousPage();
    void firstPage();
    void lastPage();
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void setMarksShown(bool areShown);

Q_SIGNALS:
    /// A person wanted to open a file that is not there; this pane says why.
    void cannotOpen();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void start();
    void blank();
    PreviewOrder orderOf(const ShownFile &file) const;
    void orderAhead();
    void offerFetching(const QString &why);
    void fetch();
    void fetched(const FileId &file);
    void fetchFailed(const FileId &file, const ServiceError &error);
    void take(const Preview &preview);
    void say(const QString &text, bool offersFetching = false);
    void mark();
    void showTitle();
    void showPlace();
    void open();
    void showFolder();

    Workspace &m_workspace;
    DocumentReader m_reader;
    FetchedFiles m_files;
    std::optional<ShownFile> m_file;
    QList<ShownFile> m_next;
    bool m_awaitsService = false; // it is to be offered once its service is there
    PreviewOrder m_order; // the last that was given
    QString m_pagesText; // of a document whose pages can't be told apart
    QTimer m_blank; // until what was shown before goes
    QTimer m_sized; // until the size has come to rest
    DocumentActions m_actions;
    DocumentBar *m_bar;
    Note *m_changed;
    Note *m_marked;
    DocumentView *m_view;
};

} // namespace cd
