// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequenceEdit>

namespace cd {

/// A field that takes one press of keys, and is empty again. Tab and Esc leave it.
class KeyPressField : public QKeySequenceEdit
{
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void pressed(const QKeySequence &keys);
    void left(); ///< by Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cd
