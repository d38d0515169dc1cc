// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/results/resultkind.h"

#include <QList>
#include <QRect>
#include <QSet>
#include <QWidget>

namespace cd {

/// A bar with a piece for each kind, as wide as it has files. Whoever can't see or point has the
/// buttons of the TypeBar below it.
class TypeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TypeStrip(QWidget *parent = nullptr);

    /// Those without files have no piece. @p chosen: the others fade; empty: none does.
    void setKinds(const QList<KindCount> &kinds, const QSet<ResultKind> &chosen);
    /// Where the kinds' pieces are; empty for those that have none.
    QList<QRect> pieces() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(int kind); ///< its place among the kinds

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int kindAt(const QPoint &position) const; ///< -1: none

    QList<KindCount> m_kinds;
    QSet<ResultKind> m_chosen;
};

} // namespace cd
