// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace cd {

/// Shows indented JSON to read and to copy. What is not JSON is shown unchanged. The text is
/// produced, parsed and laid out only while it is visible.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    /// @p name: the text's object name. @p title: its label and accessible name.
    JsonView(const QString &name, const QString &title, QWidget *parent = nullptr);

    using Make = std::function<QByteArray()>;

    /// Shows what @p make returns, which is called once, when the text becomes visible.
    void setJson(const Make &make);
    void setJson(const QByteArray &json);
    /// Shown while there is no JSON.
    void setPlaceholder(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showJson();

    Make m_make; ///< none: what it gave is shown
    QByteArray m_json;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace cd
