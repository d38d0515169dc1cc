// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace cd {

/// A line of small text below a field: an explanation, a warning or an error. Hidden while empty.
/// Shows plain text, in a colour that follows the palette.
class Note : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Hint, Warning, Error };

    explicit Note(QWidget *parent = nullptr);
    void say(Kind kind, const QString &text);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintText();

    Kind m_kind = Kind::Hint;
};

} // namespace cd
