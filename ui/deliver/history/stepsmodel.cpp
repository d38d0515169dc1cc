// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/history/stepsmodel.h"

#include "ui/deliver/deliverywords.h"
#include "ui/look/icons.h"
#include "ui/widgets/lists/sortentry.h"
#include "ui/words/filterwords.h"
#include "ui/words/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString stepText(const DeliveryStep &step, int column)
{
    switch (column) {
    case StepsModel::File:
        return QFileInfo(step.source).fileName();
    case StepsModel::To:
        return step.placedAt.isEmpty() ? step.target : step.placedAt;
    case StepsModel::State:
        return stepWord(step);
    default:
        return reasonText(static_cast<DeliveryReason>(step.reason));
    }
}

QString iconOf(DeliveryStep::State state)
{
    switch (state) {
    case DeliveryStep::State::Done:
        return u"review-confirmed"_s;
    case DeliveryStep::State::TakenBack:
        return u"undo"_s;
    case DeliveryStep::State::Kept:
    case DeliveryStep::State::LeftOut:
        return u"warning"_s;
    case DeliveryStep::State::Planned:
        return u"review-open"_s;
    case DeliveryStep::State::Placing:
    case DeliveryStep::State::Placed:
    case DeliveryStep::State::TakingBack:
        break;
    }
    return u"status-unsure"_s;
}

QList<qint64> stepsOrder(const QList<DeliveryStep> &steps, const QStringList &words, int column,
                         Qt::SortOrder order)
{
    const QCollator collator = listCollator();
    std::vector<SortEntry> entries;
    for (qint64 key = 0; key < steps.size(); ++key) {
        const DeliveryStep &step = steps.at(key);
        QStringList texts;
        for (int i = 0; i < StepsModel::ColumnCount; ++i)
            texts += stepText(step, i);
        if (!words.isEmpty() && !haveWords(texts, words))
            continue;
        SortEntry entry{key};
        if (column >= 0)
            entry.text = sortKeyOf(collator, texts.at(column));
        entries.push_back(std::move(entry));
    }
    return sortedKeys(std::move(entries), order);
}

} // namespace

StepsModel::StepsModel(QObject *parent)
    : OrderedTableModel(parent)
    , m_finder([this] {
        return [steps = m_steps, words = m_words, column = m_sortColumn, order = m_sortOrder] {
            return stepsOrder(steps, words, column, order);
        };
    })
{
    connect(&m_finder, &OrderFinder::found, this, &StepsModel::show);
}

void StepsModel::setSteps(const QList<DeliveryStep> &steps)
{
    m_finder.drop();
    const bool isSame = std::equal(
        steps.cbegin(), steps.cend(), m_steps.cbegin(), m_steps.cend(),
        [](const DeliveryStep &a, const DeliveryStep &b) { return a.number == b.number; });
    if (!isSame)
        hide(QList<Key>(order()));
    m_steps = steps;
    if (isSame && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    m_finder.find();
}

void StepsModel::setFilter(const QString &typed)
{
    m_words = filterWords(typed);
    m_finder.drop();
    m_finder.find();
}

void StepsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    m_finder.drop();
    m_finder.find();
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeliveryStep &step = stepAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return stepText(step, column);
    case Qt::DecorationRole:
        return column == State ? deskIcon(iconOf(step.state)) : QVariant();
    case Qt::ToolTipRole:
        if (column == File)
            return toolTipText(QDir::toNativeSeparators(step.source));
        return toolTipText(column == Reason && !step.technical.isEmpty() ? step.technical
                                                                         : index.data().toString());
    case Qt::AccessibleTextRole:
        //: a column's title and what stands in it
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                index.data().toString());
    case Qt::ForegroundRole:
        if (column == Reason)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case To:
        return tr("To");
    case State:
        return tr("Status");
    case Reason:
        //: a column: why a file was left out, or could not be taken back
        return tr("Why");
    default:
        return {};
    }
}

} // namespace cd
