// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace cd {

/// The title of a pane, which no frame sets off: bold and larger than all else in it, and beside it
/// in faint letters how much the pane holds. As text() it is both.
class PaneTitle : public QLabel
{
    Q_OBJECT

public:
    explicit PaneTitle(const QString &name, QWidget *parent = nullptr);

    /// @p title: with an `&` before the key that leads to the buddy. @p more: empty if there is
    /// nothing to be said.
    void say(const QString &title, const QString &more = {});

    /// The letters of titles among those of @p font.
    static QFont titleFont(QFont font);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_more;
};

} // namespace cd
