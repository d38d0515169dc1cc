// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/results/resultsorder.h"

#include <QList>
#include <QWidget>

#include <optional>

class QToolButton;

namespace cd {

/// How many results were reviewed, were corrected and are open, as buttons that show only those:
/// one at a time, and again all. Hidden while nobody has reviewed any.
class ReviewChips : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewChips(QWidget *parent = nullptr);

    /// @p all: how many results there are.
    void setCounts(const ReviewedCounts &counts, int all);
    void choose(std::optional<ReviewedFilter> filter);

Q_SIGNALS:
    void chosenChanged(std::optional<cd::ReviewedFilter> filter); ///< nullopt: all

private:
    QToolButton *add(ReviewedFilter filter, const QString &name, const QString &icon);
    static void showCount(QToolButton *chip, const QString &text, int count);

    std::optional<ReviewedFilter> m_chosen;
    QToolButton *m_reviewed;
    QToolButton *m_corrected;
    QToolButton *m_open;
};

} // namespace cd
