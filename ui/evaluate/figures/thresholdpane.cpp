// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/thresholdpane.h"

#include "ui/charts/charttools.h"
#include "ui/charts/thresholdchart.h"
#include "ui/evaluate/figures/thresholdstepsmodel.h"
#include "ui/evaluate/figures/thresholdview.h"
#include "ui/evaluate/figures/thresholdwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/verticalscroll.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr double usualAllowed = 5; // per cent
constexpr int stepRows = 6; // that are seen at once

/// Wide enough for what nearly all steps need; the last column takes the rest.
void fitSteps(TableView &table)
{
    const std::pair<int, QString> samples[]{{ThresholdStepsModel::Confidence, u"0.0000"_s},
                                            {ThresholdStepsModel::Accepted, u"100,000"_s},
                                            {ThresholdStepsModel::Share, u"100 %"_s},
                                            {ThresholdStepsModel::Wrong, u"100 · 9.9 %"_s},
                                            {ThresholdStepsModel::Bound, u"9.9 %"_s}};
    constexpr int aroundCell = 16;
    for (const auto &[column, sample] : samples)
        table.setColumnWidth(column,
                             std::max(table.horizontalHeader()->sectionSizeHint(column),
                                      table.fontMetrics().horizontalAdvance(sample) + aroundCell));
}

QWidget *together(QLabel *label, QWidget *field)
{
    auto *both = new QWidget;
    auto *row = withoutMargins(new QHBoxLayout(both));
    addWidgets(row, {label, field});
    return both;
}

} // namespace

ThresholdPane::ThresholdPane(QWidget *parent)
    : QWidget(parent)
    , m_allowed(named(new QDoubleSpinBox, u"thresholdAllowed"_s))
    , m_level(named(new QComboBox, u"thresholdLevel"_s))
    , m_types(named(new QComboBox, u"thresholdType"_s))
    , m_verdict(wrappedText(u"thresholdVerdict"_s, tr("What holds")))
    , m_step(wrappedText(u"thresholdStep"_s, tr("What the line stands at")))
    , m_view(new ThresholdView)
    , m_model(new ThresholdStepsModel(this))
    , m_table(named(new TableView, u"thresholdSteps"_s, tr("Steps from the highest confidence")))
    , m_conditions(wrappedText(u"thresholdConditions"_s, tr("What it rests on")))
    , m_kept(wrappedText(u"thresholdKept"_s, tr("The threshold that is kept")))
    , m_keep(button(u"thresholdKeep"_s, tr("Keep"), {}, this, &ThresholdPane::keep))
    , m_said(named(new Note, u"thresholdSaid"_s))
{
    setObjectName(u"thresholdPane"_s);
    m_allowed->setRange(0.1, 50);
    m_allowed->setDecimals(1);
    m_allowed->setValue(usualAllowed);
    //: after a number of per cent
    m_allowed->setSuffix(tr(" %"));
    m_allowed->setAccelerated(true);
    m_allowed->setKeyboardTracking(false);
    for (const int level : {90, 95, 99})
        //: how sure the promise is; %1: 95
        m_level->addItem(tr("%1 % sure").arg(level), (100 - level) / 100.0);
    m_level->setCurrentIndex(1);
    m_types->addItem(tr("All answers"));
    m_table->setModel(m_model);
    m_table->showAsRows();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last one may be cut
    m_table->setEmptyText(tr("No answer has a confidence."));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    fitSteps(*m_table);
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_conditions->setForegroundRole(QPalette::PlaceholderText);

    auto *scroll = named(new VerticalScroll, u"thresholdScroll"_s, tr("Threshold"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content());
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->addWidget(scroll);

    connect(m_allowed, &QDoubleSpinBox::valueChanged, this, &ThresholdPane::ask);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ThresholdPane::ask);
    connect(m_types, &QComboBox::currentIndexChanged, this, &ThresholdPane::ask);
    connect(m_view, &ThresholdView::stepMoved, this, &ThresholdPane::showStep);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    showStep(current.row());
            });
    setKept({}, false);
    setEvaluation({});
}

QLayout *ThresholdPane::fields()
{
    auto *flow = withoutMargins(new FlowLayout);
    flow->setSpacing(8);
    flow->addWidget(together(labelFor(m_allowed, tr("&Wrong at most")), m_allowed));
    m_level->setAccessibleName(tr("How sure it is to be"));
    flow->addWidget(m_level);
    m_types->setAccessibleName(tr("Which answers"));
    m_types->setToolTip(tr("A type can be chosen if it has at least %Ln labelled answers.", nullptr,
                           static_cast<int>(fewestForThreshold)));
    flow->addWidget(m_types);
    return flow;
}

QWidget *ThresholdPane::content()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 8, 0, 8);
    const auto inset = [](QLayout *layout) {
        layout->setContentsMargins(12, 0, 12, 0);
        return layout;
    };
    auto *top = new QVBoxLayout;
    top->addLayout(fields());
    addWidgets(top, {m_verdict});
    column->addLayout(inset(top));
    column->addWidget(m_view, 1);
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_step, 1);
    chosen->addWidget(new ChartTools(*m_view, *m_said), 0, Qt::AlignTop);
    chosen->addWidget(m_keep, 0, Qt::AlignTop);
    column->addLayout(inset(chosen));
    auto *below = new QVBoxLayout;
    addWidgets(below, {m_said, m_kept});
    column->addLayout(inset(below));
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * stepRows
                              + m_table->horizontalHeader()->sizeHint().height());
    column->addWidget(m_table, 1);
    auto *last = new QVBoxLayout;
    addWidgets(last, {m_conditions});
    column->addLayout(inset(last));
    layOnBase(inside);
    return inside;
}

Promise ThresholdPane::promise() const
{
    return {m_allowed->value() / 100, m_level->currentData().toDouble()};
}

std::optional<int> ThresholdPane::type() const
{
    const QVariant number = m_types->currentData();
    return number.isValid() ? std::optional(number.toInt()) : std::nullopt;
}

void ThresholdPane::setEvaluation(const EvaluationPtr &evaluation)
{
    m_evaluation = evaluation;
    m_said->clear();
    m_conditions->setText(evaluation ? conditionsText(labelSources(*evaluation)) : QString());
    ask();
}

void ThresholdPane::setOwnThresholds(const QStringList &types, const QList<int> &numbers)
{
    const QString before = type() ? m_types->currentText() : QString();
    const QSignalBlocker quiet(m_types);
    while (m_types->count() > 1)
        m_types->removeItem(1);
    for (const int number : numbers)
        m_types->addItem(types.value(number), number);
    const int same = before.isEmpty() ? 0 : std::max(0, m_types->findText(before));
    m_types->setCurrentIndex(same);
    if (same > 0 || !before.isEmpty())
        ask(); // numbers may mean other types, and a type may be gone
}

void ThresholdPane::ask()
{
    m_common.cancel();
    m_work.cancel();
    if (!m_evaluation) {
        take({}, promise(), {});
        m_verdict->clear();
        m_commonVerdict.clear();
        Q_EMIT verdictChanged();
        return;
    }
    const auto work = [evaluation = m_evaluation, promise = promise()](std::optional<int> which) {
        return [evaluation, promise, which] {
            return shownThresholds(*evaluation, promise, which);
        };
    };
    const auto done = [this, promise = promise()](std::optional<int> which) {
        return [this, promise, which](const Thresholds &found) {
            take(found, promise, which);
        };
    };
    showKeep(); // what is shown may be of other answers
    if (type())
        m_work.start(work(type()), done(type()));
    m_common.start(work({}), done({}));
}

/// The common one is always wanted: it stands below the figures by type.
void ThresholdPane::take(const Thresholds &found, const Promise &promise, std::optional<int> which)
{
    const QString verdict = verdictText(found, promise);
    if (!which) {
        m_commonVerdict = verdict;
        Q_EMIT verdictChanged();
    }
    if (which != type())
        return;
    m_verdict->setText(verdict);
    m_chart
        = found.steps.isEmpty() ? nullptr : std::make_shared<const ThresholdChart>(found, promise);
    m_model->setThresholds(m_chart);
    m_view->setThresholds(m_chart);
    std::optional<qsizetype> step;
    for (qsizetype i = 0; i < found.steps.size() && found.lowest; ++i) {
        if (found.steps.at(i).confidence == *found.lowest)
            step = i;
    }
    showStep(step);
}

void ThresholdPane::showStep(std::optional<qsizetype> step)
{
    m_chosen = step;
    m_view->setStep(step);
    m_step->setText(step ? stepWords(m_chart->thresholds().steps.at(*step))
                         : tr("Move the line, or choose a step, to see what it would accept."));
    const int row = step ? static_cast<int>(*step) : -1;
    if (row >= 0 && m_table->currentIndex().row() != row) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->viewport()->update();
    }
    showKeep();
}

void ThresholdPane::setKept(const std::optional<KeptThreshold> &kept, bool isProven)
{
    m_kept->setText(kept ? keptText(*kept, isProven) : QString());
    m_kept->setVisible(kept.has_value());
}

void ThresholdPane::setNotKeepable(const QString &why)
{
    m_notKeepable = why;
    showKeep();
}

void ThresholdPane::showKeep()
{
    const bool holds = m_chosen && m_chart->thresholds().steps.at(*m_chosen).holds;
    QString why = m_notKeepable;
    if (why.isEmpty() && type())
        why = tr("Only a threshold for all answers can be kept.");
    if (why.isEmpty() && !holds)
        why = tr("The confidence at the line doesn't hold.");
    m_keep->setEnabled(why.isEmpty());
    m_keep->setToolTip(why);
    m_keep->setText(
        holds ? tr("&Keep %1")
                    .arg(exactConfidence(m_chart->thresholds().steps.at(*m_chosen).confidence))
              : tr("&Keep"));
}

void ThresholdPane::keep()
{
    if (m_chosen)
        Q_EMIT keepAsked(m_chart->thresholds().steps.at(*m_chosen).confidence,
                         m_chart->promise()); // that of the field may not be found yet
}

} // namespace cd
