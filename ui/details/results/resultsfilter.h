// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/results/resultsorder.h"

#include <QList>
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace cd {

class ConfidenceScale;
class ReviewChips;
class SearchField;

/// The line above a job's results that finds some of many: by words, those that are unsure, and
/// those that were reviewed. It says how many of them are shown.
class ResultsFilter : public QWidget
{
    Q_OBJECT

public:
    /// @p unsureBelow: a confidence, 0 to 1.
    explicit ResultsFilter(double unsureBelow, QWidget *parent = nullptr);

    struct Counts
    {
        int shown = 0;
        int all = 0;
        int unsure = 0; ///< of all
        ReviewedCounts reviewed = {}; ///< of all
        bool isFiltered = false; ///< by what is asked for here, or elsewhere
    };
    void setCounts(const Counts &counts);
    /// As ConfidenceScale::setSpread().
    void setSpread(const QList<int> &files);
    double unsureBelow() const;
    void startSearch();
    void clear(); ///< asks for all files; the threshold stays

Q_SIGNALS:
    void typed(const QString &words);
    void unsureOnlyChanged(bool isOnly);
    void unsureBelowChanged(double confidence);
    void reviewedChanged(std::optional<cd::ReviewedFilter> filter); ///< nullopt: all
    void allAsked(); ///< somebody wants to see all files, whatever hides them
    void left(); ///< somebody is done with typing, and wants to go to the results

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    SearchField *m_words;
    ConfidenceScale *m_scale; // where there is room
    QDoubleSpinBox *m_unsureBelow;
    QToolButton *m_unsure;
    ReviewChips *m_reviewed;
    QLabel *m_shown;
    QToolButton *m_all;
};

} // namespace cd
