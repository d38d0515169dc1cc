// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace cd {

/// JSON to read and to copy, laid out. What is not JSON stands as it came. It is made, parsed and
/// laid out only while it can be seen.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    /// @p name: the text's object name; @p title says what it is.
    JsonView(const QString &name, const QString &title, QWidget *parent = nullptr);

    using Make = std::function<QByteArray()>;

    /// What @p make gives when it is to be shown; it is not called again for the same text.
    void setJson(const Make &make);
    void setJson(const QByteArray &json);
    /// What to say where there is none.
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
