// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "domain/page.h"
#include "domain/service/remotefile.h"
#include "service/api/pagewalk.h"
#include "service/door/call.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace cd {

class Workspace;
class Note;
class RemoteFilesModel;
class TableView;

/// Picks files that are on the service. Pages are loaded while the dialog is open; files can be
/// searched and picked as they arrive.
class RemoteFilesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemoteFilesDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void load(const QString &pageToken);
    void take(const Result<Page<RemoteFile>> &page);
    void follow();

    Workspace &m_workspace;
    RemoteFilesModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_search;
    TableView *m_view;
    Note *m_note;
    QPushButton *m_add;
    QPushButton *m_again;
    PageWalk m_walk;
    QString m_nextPage;
    bool m_loading = false;
    Call m_call;
};

} // namespace cd
