// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cd {

/// JSON to read and to copy, laid out. What is not JSON stands as it came.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    /// @p name: the text's object name; @p title says what it is.
    JsonView(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setJson(const QByteArray &json);
    /// What to say where there is none.
    void setPlaceholder(const QString &text);

private:
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace cd
