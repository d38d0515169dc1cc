// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/figurespane.h"

#include "ui/charts/chartpane.h"
#include "ui/charts/reliabilitychart.h"
#include "ui/charts/typeschart.h"
#include "ui/evaluate/figures/figurewords.h"
#include "ui/evaluate/figures/thresholdpane.h"
#include "ui/evaluate/figures/typefiguresmodel.h"
#include "ui/evaluate/figures/typefiguresview.h"
#include "ui/evaluate/matrix/confusionchart.h"
#include "ui/look/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecopy.h"

#include <QButtonGroup>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

FiguresPane::FiguresPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new TypeFiguresModel(this))
    , m_table(new TypeFiguresView(*m_model))
    , m_scale(wrappedText(u"figuresScale"_s))
    , m_errors(wrappedText(u"figuresErrors"_s, tr("What errors were answered as")))
    , m_verdict(wrappedText(u"figuresVerdict"_s, tr("From which confidence answers hold")))
    , m_threshold(new ThresholdPane)
    , m_reliability(new ChartPane(u"reliability"_s, tr("How often each confidence is right")))
    , m_confidence(new ChartPane(u"confidences"_s, tr("How sure answers are")))
    , m_types(new ChartPane(u"typeCounts"_s, tr("How many files of each type")))
    , m_matrix(new ChartPane(u"matrixPicture"_s, tr("Labels against answers")))
    , m_buttons(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"figuresPane"_s);
    makePane(*this, tr("Figures by type and confidence"), m_table);
    layOnBase(this);
    m_stack->addWidget(byType());
    for (QWidget *page :
         {static_cast<QWidget *>(m_threshold), static_cast<QWidget *>(m_reliability),
          static_cast<QWidget *>(m_confidence), static_cast<QWidget *>(m_types),
          static_cast<QWidget *>(m_matrix)})
        m_stack->addWidget(page);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addWidget(pageButtons());
    column->addWidget(m_stack, 1);
    connect(m_table, &TypeFiguresView::picked, this, &FiguresPane::picked);
    connect(m_threshold, &ThresholdPane::verdictChanged, this, &FiguresPane::sayVerdict);
    showPage(ByType);
    setEvaluation({});
}

QWidget *FiguresPane::pageButtons()
{
    auto *row = new QWidget;
    row->setAccessibleName(tr("Which figures"));
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(8, 6, 8, 4);
    flow->setSpacing(2);
    const std::pair<QString, QString> pages[PageCount]{{u"figuresByType"_s, tr("By type")},
                                                       {u"figuresThreshold"_s, tr("Threshold")},
                                                       {u"figuresReliability"_s, tr("Reliability")},
                                                       {u"figuresConfidence"_s, tr("Confidence")},
                                                       {u"figuresTypes"_s, tr("Types")},
                                                       {u"figuresMatrix"_s, tr("Matrix")}};
    QList<QAbstractButton *> all;
    for (int page = 0; page < PageCount; ++page) {
        QToolButton *made = toolButton(pages[page].first, {}, pages[page].second);
        made->setCheckable(true);
        made->setAutoRaise(true);
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
        flow->addWidget(made);
        m_buttons->addButton(made, page);
        all.append(made);
    }
    (new OneTabStop(this))->setButtons(all);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int page) { showPage(static_cast<Page>(page)); });
    return row;
}

QWidget *FiguresPane::byType()
{
    auto *inside = new QWidget;
    m_scale->setForegroundRole(QPalette::PlaceholderText);
    auto *copy = toolButton(u"copyTypeFigures"_s, deskIcon(u"copy"_s), {});
    copy->setAccessibleName(tr("Copy the figures by type"));
    copy->setToolTip(copy->accessibleName());
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this, [this] { copyTable(m_model->asTable()); });
    auto *more = toolButton(u"moreThreshold"_s, {}, tr("Threshold…"));
    more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    more->setAutoRaise(true);
    connect(more, &QToolButton::clicked, this, [this] { showPage(Threshold); });
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 8, 0);
    top->addWidget(m_scale, 1);
    top->addWidget(copy);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 8, 12, 8);
    words->setSpacing(4);
    words->addWidget(m_errors);
    auto *last = new QHBoxLayout;
    last->addWidget(m_verdict, 1);
    last->addWidget(more, 0, Qt::AlignBottom);
    words->addLayout(last);
    auto *column = withoutMargins(new QVBoxLayout(inside));
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(words);
    return inside;
}

void FiguresPane::showPage(Page page)
{
    m_buttons->button(page)->setChecked(true);
    if (m_stack->currentIndex() == page)
        return;
    m_stack->setCurrentIndex(page);
    Q_EMIT pageChanged();
}

FiguresPane::Page FiguresPane::page() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void FiguresPane::setEvaluation(const EvaluationPtr &evaluation)
{
    m_threshold->setEvaluation(evaluation);
    m_matrix->setChart(evaluation && !evaluation->files.isEmpty()
                           ? std::make_shared<const ConfusionChart>(*evaluation)
                           : nullptr);
    if (!evaluation) {
        m_work.cancel();
        take({});
        return;
    }
    m_work.start([evaluation] { return shownFigures(*evaluation); },
                 [this](const ShownFigures &figures) { take(figures); });
}

void FiguresPane::take(const ShownFigures &figures)
{
    m_model->setFigures(figures);
    m_scale->setText(figures.rows.isEmpty() ? QString() : scaleText(m_model->scaleFrom()));
    m_errors->setText(errorsText(figures));
    m_errors->setVisible(!m_errors->text().isEmpty());
    m_threshold->setOwnThresholds(figures.types, figures.ownThresholds);
    const bool hasConfidences = !figures.calibration.bins.isEmpty();
    m_reliability->setChart(
        hasConfidences ? std::make_shared<const ReliabilityChart>(figures.calibration) : nullptr);
    m_confidence->setChart(
        hasConfidences ? std::make_shared<const ConfidenceChart>(figures.calibration) : nullptr);
    m_types->setChart(figures.rows.isEmpty() ? nullptr
                                             : std::make_shared<const TypesChart>(figures.counts));
    m_reliability->say(reliabilityText(figures.calibration));
    m_confidence->say(confidencesText(figures.calibration));
    m_types->say(figures.rows.isEmpty() ? noFiguresText() : QString());
}

void FiguresPane::sayVerdict()
{
    m_verdict->setText(m_threshold->verdict());
}

} // namespace cd
