// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace cd {

/// How many results have which confidence, and the one below which they are unsure: the pointer
/// moves it. For the keyboard there is the field beside it.
class ConfidenceScale : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidenceScale(QWidget *parent = nullptr);

    /// @p files: from the lowest confidences to the highest, in steps of the same size.
    void setSpread(const QList<int> &files);
    /// @p confidence: 0 to 1.
    void setThreshold(double confidence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void thresholdMoved(double confidence); ///< 0 to 1, with two decimals

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRect scale() const; ///< from 0 at its left to 1, whatever the reading direction
    void moveTo(const QMouseEvent &event);

    QList<int> m_files;
    double m_threshold = 0;
};

} // namespace cd
