// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace cd {

/// A field for words above a list, which shows what has them. Esc empties it; Down and Enter leave
/// it for the list.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p hint: stands in it while it is empty, and is never cut.
    explicit SearchField(const QString &hint, QWidget *parent = nullptr);

    /// Gives it the keyboard; what stands in it is replaced by what is typed.
    void start();

Q_SIGNALS:
    void left(); ///< somebody is done with typing, and wants to go to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cd
