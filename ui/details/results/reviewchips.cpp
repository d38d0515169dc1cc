// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/reviewchips.h"

#include "ui/look/icons.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

ReviewChips::ReviewChips(QWidget *parent)
    : QWidget(parent)
{
    named(this, u"reviewChips"_s, tr("Show results by what was decided"));
    withoutMargins(new QHBoxLayout(this))->setSpacing(2);
    m_reviewed = add(ReviewedFilter::Reviewed, u"reviewedResults"_s, u"review-confirmed"_s);
    m_corrected = add(ReviewedFilter::Corrected, u"correctedResults"_s, u"review-corrected"_s);
    m_open = add(ReviewedFilter::Open, u"openResults"_s, u"review-open"_s);
    m_reviewed->setToolTip(tr("Show only results that a person has reviewed"));
    m_corrected->setToolTip(tr("Show only results that got another type"));
    m_open->setToolTip(tr("Show only results that nobody has reviewed"));
    (new OneTabStop(this))->setButtons({m_reviewed, m_corrected, m_open});
    setCounts({}, 0);
}

QToolButton *ReviewChips::add(ReviewedFilter filter, const QString &name, const QString &icon)
{
    QToolButton *chip = toolButton(name, deskIcon(icon), {});
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setCheckable(true);
    connect(chip, &QToolButton::clicked, this, [this, filter](bool isChosen) {
        choose(isChosen ? std::optional(filter) : std::nullopt);
    });
    layout()->addWidget(chip);
    return chip;
}

void ReviewChips::setCounts(const ReviewedCounts &counts, int all)
{
    //: so many results were looked at by a person
    showCount(m_reviewed, tr("%Ln reviewed", "results", counts.reviewed()), counts.reviewed());
    //: so many results got another type from a person
    showCount(m_corrected, tr("%Ln corrected", "results", counts.corrected), counts.corrected);
    const int open = all - counts.reviewed();
    //: so many results nobody has looked at
    showCount(m_open, tr("%Ln open", "results", open), open);
    if (counts.reviewed() == 0)
        choose({}); // or there would be no way back from what is shown
    setVisible(counts.reviewed() > 0);
}

void ReviewChips::showCount(QToolButton *chip, const QString &text, int count)
{
    chip->setText(text);
    chip->setAccessibleName(text);
    chip->setEnabled(count > 0 || chip->isChecked());
}

void ReviewChips::choose(std::optional<ReviewedFilter> filter)
{
    m_reviewed->setChecked(filter == ReviewedFilter::Reviewed);
    m_corrected->setChecked(filter == ReviewedFilter::Corrected);
    m_open->setChecked(filter == ReviewedFilter::Open);
    if (filter == m_chosen)
        return;
    m_chosen = filter;
    Q_EMIT chosenChanged(filter);
}

} // namespace cd
