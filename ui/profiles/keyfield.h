// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace cd {

/// A field for a secret: masked until a person asks to see it, and again when it loses the focus.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    QAction *revealAction() const { return m_reveal; }

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QAction *m_reveal;
};

} // namespace cd
