// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/matrix/confusionmodel.h"

#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "ui/words/resultwords.h"

#include <QGuiApplication>
#include <QPalette>

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int wholePercent = 100;

QString filesTitle()
{
    //: a column: how many files have the label of the row
    return ConfusionModel::tr("files");
}

} // namespace

QString kindName(int kind, const QStringList &types)
{
    if (kind >= 0)
        return types.value(kind);
    //: all types that have no row of their own in a table
    QString name = kind == noType ? typeText(std::nullopt) : ConfusionModel::tr("other types");
    while (types.contains(name))
        name = u'(' + name + u')';
    return name;
}

CellTable confusionTable(const ShownConfusion &shown, const QStringList &types)
{
    const auto name = [&types](int kind) {
        return cellText(kindName(kind, types), CsvSafety::Harmless);
    };
    CellTable table{{QString()}};
    for (const int kind : shown.kinds())
        table.first() += name(kind);
    table.first() += filesTitle();
    for (int row = 0; row < shown.size(); ++row) {
        QStringList cells{name(shown.kinds().at(row))};
        for (int column = 0; column < shown.size(); ++column)
            cells += QString::number(shown.count(row, column));
        cells += QString::number(shown.labelled(row));
        table += cells;
    }
    return table;
}

void ConfusionModel::setEvaluation(const EvaluationPtr &evaluation)
{
    m_evaluation = evaluation;
    show();
}

void ConfusionModel::setChoice(const MatrixChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    show();
}

/// Selection and place stay where rows and columns do.
void ConfusionModel::show()
{
    const ShownConfusion shown = m_evaluation
        ? ShownConfusion(m_evaluation->confusion, m_evaluation->types, m_choice)
        : ShownConfusion();
    const bool isAsBefore = shown.kinds() == m_shown.kinds();
    if (!isAsBefore)
        beginResetModel();
    m_shown = shown;
    if (!isAsBefore) {
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1); // a type may be called otherwise
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    Q_EMIT shownChanged();
}

void ConfusionModel::setShareOf(ShareOf of)
{
    if (of == m_shareOf)
        return;
    m_shareOf = of;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ConfusionModel::nameOf(int kind) const
{
    return kindName(kind, m_evaluation ? m_evaluation->types : QStringList());
}

CellTable ConfusionModel::asTable() const
{
    return m_evaluation ? confusionTable(m_shown, m_evaluation->types) : CellTable();
}

int ConfusionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.size();
}

int ConfusionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.size() == 0 ? 0 : m_shown.size() + 1;
}

qint64 ConfusionModel::files(const QModelIndex &index) const
{
    return isSum(index) ? m_shown.labelled(index.row())
                        : m_shown.count(index.row(), index.column());
}

double ConfusionModel::share(const QModelIndex &index) const
{
    const qint64 all = m_shareOf == ShareOf::Row ? m_shown.labelled(index.row())
                                                 : m_shown.answered(index.column());
    return all > 0 ? static_cast<double>(files(index)) / static_cast<double>(all) : 0;
}

QString ConfusionModel::trueKind(int kind) const
{
    //: What a document is, as labels say; %1: a type, or "no type"
    return tr("true %1").arg(nameOf(kind));
}

QString ConfusionModel::told(const QModelIndex &index) const
{
    const QString label = trueKind(m_shown.kinds().at(index.row()));
    const auto count = static_cast<int>(files(index));
    if (isSum(index))
        //: %1: "true invoice"
        return tr("%1, %Ln file(s)", nullptr, count).arg(label);
    const QString percent = QString::number(qRound(share(index) * wholePercent));
    const QString answer = nameOf(m_shown.kinds().at(index.column()));
    //: %1: "true invoice"; %2: a type, or "no type"; %3: a number from 0 to 100, of those that are
    //: truly this type
    return m_shareOf == ShareOf::Row
        ? tr("%1, answered %2, %Ln file(s), %3 %", nullptr, count).arg(label, answer, percent)
        //: the same, but %3 is of those that are answered so
        : tr("%1, answered %2, %Ln file(s), %3 % of these answers", nullptr, count)
              .arg(label, answer, percent);
}

QVariant ConfusionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return countText(files(index));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return toolTipText(told(index));
    case Qt::AccessibleTextRole:
        return told(index);
    case ShareRole:
        return isSum(index) ? QVariant() : QVariant(share(index));
    case RightRole:
        return !isSum(index) && m_shown.wrong(index.row(), index.column()) == 0
            && index.row() == index.column();
    case DimmedRole:
        return m_choice.isConfusedOnly && !isSum(index)
            && m_shown.wrong(index.row(), index.column()) == 0;
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section > m_shown.size())
        return {};
    if (section == m_shown.size()) {
        if (orientation != Qt::Horizontal || m_shown.size() == 0)
            return {};
        if (role == ApartRole)
            return true;
        if (role == Qt::ForegroundRole)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return role == Qt::DisplayRole ? filesTitle() : QVariant();
    }
    const int kind = m_shown.kinds().at(section);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(kind);
    case Qt::ToolTipRole:
        return toolTipText(nameOf(kind));
    case Qt::ForegroundRole:
        return kind < 0 ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                        : QVariant();
    case Qt::AccessibleTextRole:
        return orientation == Qt::Vertical ? trueKind(kind)
                                           //: %1: a type, or "no type"
                                           : tr("answered %1").arg(nameOf(kind));
    case KindRole:
        return kind;
    case ApartRole:
        return kind == noType;
    default:
        return {};
    }
}

} // namespace cd
