// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDropEvent;
class QLabel;
class QMimeData;

namespace cd {

class Session;

/// Takes what is dragged over its window, wherever that is, and lies over it as long as it says
/// what letting go would do. A dialog that waits for an answer keeps the window from taking things.
class DropVeil : public QWidget
{
    Q_OBJECT

public:
    DropVeil(Session &session, QWidget &window);

Q_SIGNALS:
    void pathsDropped(const QStringList &paths);
    /// Text, such as a list of file IDs, that was let go over no field. @p list: valid during the
    /// signal.
    void listDropped(const QMimeData &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takes(const QObject *watched, const QMimeData &given) const;
    void say(const QMimeData &given);
    void take(QDropEvent &event);
    QString whereItGoes(bool areFiles) const;

    Session &m_session;
    QWidget &m_window;
    QLabel *m_text;
};

} // namespace cd
