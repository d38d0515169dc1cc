// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/evaluating/evaluator.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cd {

/// The figures of the whole evaluation in a line, each with its interval.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    /// @p macroF1: its interval, once that is known.
    void tell(const Evaluation &evaluation, const std::optional<Interval> &macroF1);
    /// Another evaluation is being read: these are the figures of before.
    void setReading(bool isReading);

Q_SIGNALS:
    /// Those that are in no figure.
    void unjudgedAsked();

private:
    struct Figure
    {
        QWidget *whole;
        QLabel *value;
        QLabel *more;
    };

    Figure add(const QString &name, const QString &title, const QString &toolTip);
    void addUnjudged();
    static void say(const Figure &figure, const QString &value, const QString &more);
    void tellUnjudged(const Evaluation &evaluation);

    Figure m_right;
    Figure m_macroF1;
    Figure m_strangers;
    Figure m_lost;
    Figure m_corrected;
    QWidget *m_unjudgedWhole = nullptr;
    QPushButton *m_unjudged = nullptr;
    QLabel *m_reading;
};

} // namespace cd
