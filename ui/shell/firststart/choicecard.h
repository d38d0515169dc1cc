// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

class QPushButton;

namespace cd {

/// One of the ways to begin: what it is, what it costs, and a button.
class ChoiceCard : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString text;
        QString hint; ///< where it happens and what it costs
        QString button;
    };

    /// @p name: the button's object name.
    ChoiceCard(const QString &name, const QIcon &icon, const Texts &texts);

    QPushButton &act() { return *m_act; }
    /// Whether this way leads to where money is spent.
    void setPaid(bool isPaid) { m_isPaid = isPaid; }
    /// The height that all texts have room in.
    int neededHeight() const;

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    QPushButton *m_act;
    bool m_isPaid = false;
};

} // namespace cd
