// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/remotefile.h"
#include "domain/result.h"
#include "service/call.h"
#include "service/pagewalk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace cd {

class Desk;
class Note;
class RemoteFilesModel;
class TableView;

/// Picks from the files that are on the service. All pages are read while the dialog is open;
/// what has come can be searched and picked at once.
class RemoteFilesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemoteFilesDialog(Desk &desk, QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void load(const QString &pageToken);
    void take(const Result<Page<RemoteFile>> &page);
    void follow();

    Desk &m_desk;
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
