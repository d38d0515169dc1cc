// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace cd {

/// A place in the side bar: icon, name, and a number of what goes on there. In the style
/// Qt::ToolButtonIconOnly the number stands beside the icon.
class PlaceButton : public QToolButton
{
    Q_OBJECT

public:
    /// @p keys: what also leads there, for the tool tip.
    PlaceButton(const QString &name, const QString &title, const QIcon &icon,
                const QKeySequence &keys, QWidget *parent);

    /// 0: none is shown. @p spoken: the name with the number, for people who don't see it.
    void setCount(int count, const QString &spoken);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isIconOnly() const { return toolButtonStyle() == Qt::ToolButtonIconOnly; }
    QFont wordsFont(bool current) const;
    QFont countFont() const;
    void paintWords(QPainter &painter) const;

    int m_count = 0;
};

} // namespace cd
