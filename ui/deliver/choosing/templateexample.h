// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace cd {

/// A finished example of a template: "so that document 0175.eml becomes
/// invoice/2026/document 0175.eml". Where there is no room, names lose of their middle.
class TemplateExample : public QLabel
{
    Q_OBJECT

public:
    explicit TemplateExample(QWidget *parent = nullptr);

    void say(const QString &name, const QString &path); ///< both empty: nothing

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_before;
    QString m_path;
};

} // namespace cd
