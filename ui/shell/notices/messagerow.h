// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/notices/messagebar.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace cd {

/// One message with an icon and a close button.
class MessageRow : public QFrame
{
    Q_OBJECT

public:
    MessageRow(const QString &key, MessageBar::Kind kind, const QString &text, QWidget *parent);

    QString text() const;
    QPushButton *addButton(const QString &text);

Q_SIGNALS:
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    MessageBar::Kind m_kind;
    QString m_key;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace cd
