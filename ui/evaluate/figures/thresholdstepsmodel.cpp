// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/thresholdstepsmodel.h"

#include "ui/charts/scale.h"
#include "ui/charts/thresholdchart.h"
#include "ui/evaluate/figures/thresholdwords.h"
#include "ui/look/palettes.h"
#include "ui/words/formats.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString stepCell(const ThresholdStep &step, int column)
{
    switch (column) {
    case ThresholdStepsModel::Confidence:
        return exactConfidence(step.confidence);
    case ThresholdStepsModel::Accepted:
        return countText(step.accepted);
    case ThresholdStepsModel::Share:
        return percentText(step.share);
    case ThresholdStepsModel::Wrong:
        //: %1: how many answers are wrong; %2: their share, such as "2 %"
        return ThresholdStepsModel::tr("%1 · %2").arg(countText(step.wrong),
                                                      percentText(step.wrongShare));
    case ThresholdStepsModel::Bound:
        return percentText(step.bound);
    default:
        if (step.holds)
            //: the promise holds from this confidence on
            return ThresholdStepsModel::tr("✓ holds");
        return step.isTested ? ThresholdStepsModel::tr("✕ fails") : u"–"_s;
    }
}

} // namespace

void ThresholdStepsModel::setThresholds(const std::shared_ptr<const ThresholdChart> &chart)
{
    beginResetModel();
    m_chart = chart;
    endResetModel();
}

int ThresholdStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_chart ? 0 : static_cast<int>(m_chart->thresholds().steps.size());
}

int ThresholdStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ThresholdStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThresholdStep &step = m_chart->thresholds().steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return stepCell(step, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(),
                               stepCell(step, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Held ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == Held && step.holds)
            return colorsOf(QGuiApplication::palette()).success;
        if (index.column() == Held && step.isTested)
            return colorsOf(QGuiApplication::palette()).error;
        if (index.column() == Held)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant ThresholdStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Held)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Confidence:
        return tr("From");
    case Accepted:
        return tr("Accepted");
    case Share:
        return tr("Share");
    case Wrong:
        return tr("Wrong");
    case Bound:
        return tr("At most");
    case Held:
        return tr("Test");
    default:
        return {};
    }
}

} // namespace cd
