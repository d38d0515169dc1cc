// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/resultsfilter.h"

#include "ui/details/results/confidencescale.h"
#include "ui/details/results/reviewchips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/searchfield.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int lettersForScale = 90; // from so many on there is room for it

QToolButton *textButton(const QString &name)
{
    auto *made = toolButton(name, {}, {});
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

ResultsFilter::ResultsFilter(double unsureBelow, QWidget *parent)
    : QWidget(parent)
    , m_words(named(new SearchField(tr("Name, folder, reasoning")), u"resultsSearch"_s,
                    tr("Search the results")))
    , m_scale(named(new ConfidenceScale, u"confidenceScale"_s))
    , m_unsureBelow(
          named(new QDoubleSpinBox, u"unsureBelow"_s, tr("Results below this are unsure")))
    , m_unsure(textButton(u"unsureResults"_s))
    , m_reviewed(new ReviewChips)
    , m_shown(named(new QLabel, u"resultsShown"_s))
    , m_all(textButton(u"showAllResults"_s))
{
    setObjectName(u"resultsFilter"_s);
    m_unsureBelow->setRange(0, 1);
    m_unsureBelow->setDecimals(2);
    m_unsureBelow->setSingleStep(0.05);
    m_unsureBelow->setValue(unsureBelow);
    m_unsureBelow->setToolTip(
        tr("Results with a lower confidence are marked with a question mark"));
    m_unsure->setCheckable(true);
    m_unsure->setToolTip(tr("Show only results that are unsure"));
    m_all->setText(tr("Show all"));
    m_all->setToolTip(tr("Show all files of the job again"));
    m_scale->setThreshold(m_unsureBelow->value());
    m_scale->setToolTip(tr("How many results have which confidence. Drag the line to where they "
                           "begin to be sure."));
    m_scale->hide();
    layOut();
    connect(m_scale, &ConfidenceScale::thresholdMoved, m_unsureBelow, &QDoubleSpinBox::setValue);
    connect(m_unsureBelow, &QDoubleSpinBox::valueChanged, m_scale, &ConfidenceScale::setThreshold);
    connect(m_words, &QLineEdit::textChanged, this, &ResultsFilter::typed);
    connect(m_words, &SearchField::left, this, &ResultsFilter::left);
    connect(m_unsureBelow, &QDoubleSpinBox::valueChanged, this, &ResultsFilter::unsureBelowChanged);
    connect(m_unsure, &QToolButton::toggled, this, &ResultsFilter::unsureOnlyChanged);
    connect(m_reviewed, &ReviewChips::chosenChanged, this, &ResultsFilter::reviewedChanged);
    connect(m_all, &QToolButton::clicked, this, &ResultsFilter::allAsked);
    setCounts({});
}

void ResultsFilter::layOut()
{
    auto *threshold = new QWidget;
    auto *pair = withoutMargins(new QHBoxLayout(threshold));
    pair->setSpacing(6);
    addWidgets(pair, {labelFor(m_unsureBelow, tr("Unsure below")), m_scale, m_unsureBelow});
    auto *flow = withoutMargins(new FlowLayout(this));
    flow->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_words), threshold,
                          static_cast<QWidget *>(m_unsure), static_cast<QWidget *>(m_reviewed),
                          static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_all)})
        flow->addWidget(part);
    // They stand in one line with the field, and are as high.
    const int height = m_words->sizeHint().height();
    for (QWidget *part :
         {threshold, static_cast<QWidget *>(m_unsure), static_cast<QWidget *>(m_reviewed),
          static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_all)})
        part->setMinimumHeight(height);
}

void ResultsFilter::setCounts(const Counts &counts)
{
    //: "? 23 unsure": results whose confidence is lower than somebody wants
    m_unsure->setText(tr("? %Ln unsure", "results", counts.unsure));
    m_unsure->setAccessibleName(tr("%Ln unsure", "results", counts.unsure));
    m_unsure->setEnabled(counts.unsure > 0 || m_unsure->isChecked());
    m_reviewed->setCounts(counts.reviewed, counts.all);
    m_shown->setText(
        //: files that match what is asked for; %1: of how many
        tr("%Ln of %1 shown", nullptr, counts.shown).arg(countText(counts.all)));
    m_all->setVisible(counts.isFiltered);
    setVisible(counts.all > 0);
}

void ResultsFilter::setSpread(const QList<int> &files)
{
    m_scale->setSpread(files);
}

double ResultsFilter::unsureBelow() const
{
    return m_unsureBelow->value();
}

void ResultsFilter::startSearch()
{
    m_words->start();
}

void ResultsFilter::clear()
{
    m_words->clear();
    m_unsure->setChecked(false);
    m_reviewed->choose({});
}

void ResultsFilter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scale->setVisible(width() >= lettersForScale * fontMetrics().averageCharWidth());
}

} // namespace cd
