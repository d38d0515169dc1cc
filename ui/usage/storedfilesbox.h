// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/service/storedfile.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace cd {

class Note;
class Workspace;

/// What this program keeps on services, since when and for how much a day, and deleting it there.
class StoredFilesBox : public QWidget
{
    Q_OBJECT

public:
    /// @p prices: as they are in the dialog.
    StoredFilesBox(Workspace &workspace, const std::function<Prices()> &prices,
                   QWidget *parent = nullptr);

    /// Reads anew what is kept; shows it from the event loop.
    void refresh();

private:
    void build();
    void showSums(const QList<StoredSum> &sums);
    void addLine(const StoredSum &sum);
    bool isFree(const StoredSum &sum) const;
    QList<StoredSum> selected() const;
    void askBeforeDeleting();
    void showRemoval();
    void removalEnded();
    void showFailure();
    void showState();

    Workspace &m_workspace;
    std::function<Prices()> m_prices;
    QList<StoredSum> m_sums; // in the order of the lines
    QLabel *m_sum;
    QTreeWidget *m_lines;
    QPushButton *m_delete;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    Note *m_note;
    QTimer m_soon;
};

} // namespace cd
