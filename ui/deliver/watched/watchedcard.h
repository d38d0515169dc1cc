// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/watchfolders/watchedfolders.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace cd {

/// How a watched folder is getting on.
class WatchedCard : public QWidget
{
    Q_OBJECT

public:
    explicit WatchedCard(qint64 id, QWidget *parent = nullptr);

    /// @p service: its name.
    void tell(const WatchedFolder &folder, const QString &service, const QDateTime &now);

Q_SIGNALS:
    void pauseAsked(bool isToPause);
    void changeAsked();
    void showAsked(); ///< the folder's files
    void removeAsked();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTexts();
    void paintState();

    QString m_fullName;
    QString m_fullOrigin;
    QString m_icon;
    bool m_isPaused = false; // by a person
    QLabel *m_name;
    QToolButton *m_pause;
    QToolButton *m_menu;
    QLabel *m_origin;
    QProgressBar *m_bar;
    QLabel *m_today;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_more;
};

} // namespace cd
