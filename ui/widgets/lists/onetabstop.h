// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAbstractButton;
class QToolBar;

namespace cd {

/// Makes a row of buttons one stop for Tab. The arrow keys, Home and End go from one to the next;
/// Tab comes back to the one that had the keyboard last.
class OneTabStop : public QObject
{
    Q_OBJECT

public:
    explicit OneTabStop(QObject *parent);

    /// In reading order. Those that are hidden or disabled are passed over.
    void setButtons(const QList<QAbstractButton *> &buttons);
    /// The buttons that @p tools has now.
    void setTools(const QToolBar &tools);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseStop();
    void setStop(QAbstractButton *stop);
    bool go(int key, const QAbstractButton *from);

    QList<QAbstractButton *> m_buttons;
};

} // namespace cd
