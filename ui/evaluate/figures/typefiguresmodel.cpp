// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/typefiguresmodel.h"

#include "ui/charts/binwords.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct ShownFigure
{
    std::optional<double> value;
    std::optional<Interval> interval;
};

ShownFigure figureIn(const TypeFigures &figures, int column)
{
    switch (column) {
    case TypeFiguresModel::Precision:
        return {figures.precision, figures.precisionInterval};
    case TypeFiguresModel::Recall:
        return {figures.recall, figures.recallInterval};
    case TypeFiguresModel::F1:
        return {figures.f1, figures.f1Interval};
    default:
        return {};
    }
}

double beginOfScale(const QList<TypeRow> &rows)
{
    constexpr double half = 0.5;
    for (const TypeRow &row : rows) {
        for (const int column :
             {TypeFiguresModel::Precision, TypeFiguresModel::Recall, TypeFiguresModel::F1}) {
            const ShownFigure figure = figureIn(row.figures, column);
            if (figure.interval && figure.interval->low < half)
                return 0;
        }
    }
    return half;
}

QVariant optionalNumber(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

void TypeFiguresModel::setFigures(const ShownFigures &figures)
{
    if (figures.rows == m_all && figures.types == m_types)
        return;
    beginResetModel();
    m_types = figures.types;
    m_all = figures.rows;
    m_rows = m_all;
    m_scaleFrom = beginOfScale(m_all);
    endResetModel();
}

int TypeFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TypeFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TypeFiguresModel::text(const TypeRow &row, int column) const
{
    if (column == Type)
        return typeNameAt(m_types, row.type);
    if (column == Support)
        return countText(row.figures.support);
    const ShownFigure figure = figureIn(row.figures, column);
    if (!figure.value || !figure.interval)
        return shareText(figure.value);
    //: a figure and its 95 % interval
    return tr("%1 (%2)").arg(shareText(figure.value), intervalFigures(figure.interval));
}

QString TypeFiguresModel::told(const QModelIndex &index) const
{
    const TypeRow &row = m_rows.at(index.row());
    const ShownFigure figure = figureIn(row.figures, index.column());
    QString words = text(row, index.column());
    if (index.column() > Support && !figure.value)
        words = tr("not defined");
    if (!row.figures.isEnough() && index.column() == Type)
        //: a type's name before it
        words = tr("%1, too few to tell").arg(words);
    return tr("%1: %2", "a column's title and what stands in it")
        .arg(headerData(index.column(), Qt::Horizontal).toString(), words);
}

QVariant TypeFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TypeRow &row = m_rows.at(index.row());
    const ShownFigure figure = figureIn(row.figures, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return told(index);
    case Qt::ToolTipRole:
        return toolTipText(text(row, index.column())
                           + (row.figures.isEnough() ? QString()
                                                     : u'\n'
                                      + tr("Fewer than %Ln files: too few to tell", nullptr,
                                           static_cast<int>(TypeFigures::fewest))));
    case Qt::TextAlignmentRole:
        return int((index.column() == Support ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!row.figures.isEnough() || index.column() == Support)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case MarkRole:
        return row.type;
    case ValueRole:
        return optionalNumber(figure.value);
    case LowRole:
        return figure.interval ? QVariant(figure.interval->low) : QVariant();
    case HighRole:
        return figure.interval ? QVariant(figure.interval->high) : QVariant();
    case FewRole:
        return !row.figures.isEnough();
    case ScaleRole:
        return m_scaleFrom;
    default:
        return {};
    }
}

QVariant TypeFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Support)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Support:
            return tr("Files that are labelled so");
        case Precision:
            return tr("How many of the files that were answered so are so");
        case Recall:
            return tr("How many of the files that are so were answered so");
        case F1:
            return tr("Precision and recall in one figure");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Type");
    case Support:
        return tr("n", "number of files");
    case Precision:
        return tr("Precision");
    case Recall:
        return tr("Recall");
    case F1:
        return tr("F1");
    default:
        return {};
    }
}

void TypeFiguresModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_rows = m_all;
    const auto number = [column](const TypeRow &row) {
        return column == Support ? double(row.figures.support)
                                 : figureIn(row.figures, column).value.value_or(-1);
    };
    const auto isBefore = [&](const TypeRow &one, const TypeRow &other) {
        return column == Type
            ? typeNameAt(m_types, one.type).localeAwareCompare(typeNameAt(m_types, other.type)) < 0
            : number(one) < number(other);
    };
    if (column >= 0)
        std::stable_sort(
            m_rows.begin(), m_rows.end(), [&](const TypeRow &one, const TypeRow &other) {
                return order == Qt::AscendingOrder ? isBefore(one, other) : isBefore(other, one);
            });
    endResetModel();
}

CellTable TypeFiguresModel::asTable() const
{
    CellTable table{{tr("Type"), tr("n", "number of files"), tr("Answered so"), tr("Right"),
                     tr("Precision"), tr("95 % interval"), tr("Recall"), tr("95 % interval"),
                     tr("F1"), tr("95 % interval"), tr("Remark")}};
    for (const TypeRow &row : m_rows) {
        const TypeFigures &figures = row.figures;
        table.append({cellText(typeNameAt(m_types, row.type), CsvSafety::Harmless),
                      QString::number(figures.support), QString::number(figures.answered),
                      QString::number(figures.right), shareText(figures.precision),
                      intervalFigures(figures.precisionInterval), shareText(figures.recall),
                      intervalFigures(figures.recallInterval), shareText(figures.f1),
                      intervalFigures(figures.f1Interval),
                      figures.isEnough() ? QString() : tr("too few to tell")});
    }
    return table;
}

} // namespace cd
