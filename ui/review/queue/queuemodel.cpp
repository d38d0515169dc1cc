// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/queue/queuemodel.h"

#include "ui/look/icons.h"
#include "ui/look/typemark.h"
#include "ui/review/reviewwords.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "ui/words/resultwords.h"
#include "workflow/history/jobtable.h"
#include "workflow/review/review.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString iconOf(const ReviewItem &item)
{
    if (item.state.isFlagged && !item.state.verdict.has_value())
        return u"review-flag"_s;
    switch (reviewed(item)) {
    case Reviewed::Confirmed:
        return u"review-confirmed"_s;
    case Reviewed::Corrected:
        return u"review-corrected"_s;
    case Reviewed::CannotTell:
        return u"review-unknown"_s;
    case Reviewed::Open:
        break;
    }
    return u"review-open"_s;
}

} // namespace

QueueModel::QueueModel(const Review &review, const JobTable &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_review(review)
    , m_table(table)
{
    count();
    connect(&review, &Review::opened, this, [this] {
        beginResetModel();
        count();
        endResetModel();
    });
    connect(&review, &Review::itemsChanged, this, &QueueModel::tell);
    connect(&review, &Review::modeChanged, this, &QueueModel::tellAll);
}

void QueueModel::count()
{
    const QList<ReviewItem> &items = m_review.items();
    m_count = items.size();
    const auto first = std::ranges::find_if(
        items, [](const ReviewItem &item) { return item.answer && !item.answer->type; });
    const bool isSorted = m_review.choice().kind == QueueKind::LeastSure;
    const bool isBelow = isSorted && first != items.end() && first != items.begin();
    m_untypedFrom = isBelow ? static_cast<int>(first - items.begin()) : -1;
}

int QueueModel::headedRow() const
{
    return m_review.mode() == ReviewMode::Correct ? m_untypedFrom : -1;
}

/// What a mode hides or shows may be any of them.
void QueueModel::tellAll()
{
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_count) - 1, ColumnCount - 1));
}

/// In an audit a label from elsewhere would tell as much as the answer.
bool QueueModel::isAnswerHidden(int row) const
{
    return !m_review.isRevealed(row);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_count);
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case File:
        return tr("File");
    case Type:
        return tr("Type");
    default:
        return tr("Confidence");
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_review.items().size())
        return {};
    const int row = index.row();
    const int column = index.column();
    const ReviewItem &item = m_review.items().at(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        if (column == File)
            return deskIcon(isAnswerHidden(row) ? u"review-open"_s : iconOf(item));
        return {};
    case Qt::ToolTipRole:
        return toolTipText(column == File && !item.path.isEmpty() ? item.path : readAloud(row));
    case Qt::AccessibleTextRole:
        return column == File ? readAloud(row) : text(row, column).toString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Confidence ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case headingRole:
        //: above those documents of a list that got no type; %L1: how many
        return row == headedRow() ? tr("No rule matched · %L1").arg(m_count - row) : QVariant();
    case markRole:
        return markOf(row);
    default:
        return {};
    }
}

QVariant QueueModel::text(int row, int column) const
{
    const ReviewItem &item = m_review.items().at(row);
    if (column == File)
        return item.name;
    if (isAnswerHidden(row))
        return {};
    if (column == Type)
        return typeText(shownType(row));
    return item.answer ? confidenceText(item.answer->confidence) : u"–"_s;
}

QString QueueModel::readAloud(int row) const
{
    const ReviewItem &item = m_review.items().at(row);
    QStringList parts{item.name};
    if (isAnswerHidden(row)) {
        parts += tr("answer hidden");
    } else {
        parts += reviewedWord(reviewed(item));
        if (item.state.verdict && item.state.verdict->isLabel())
            parts += typeText(shownType(row));
        else
            parts += answerText(item.answer);
    }
    if (item.state.isFlagged)
        parts += tr("flagged", "a document, to look at it again");
    if (!item.state.note.isEmpty())
        parts += tr("note: %1").arg(item.state.note);
    return parts.join(u", "_s);
}

std::optional<QString> QueueModel::shownType(int row) const
{
    const ReviewItem &item = m_review.items().at(row);
    return finalType(item.state, item.answer);
}

QVariant QueueModel::markOf(int row) const
{
    const ReviewItem &item = m_review.items().at(row);
    if (isAnswerHidden(row))
        return {};
    const std::optional<QString> type = shownType(row);
    const bool isLabelled = item.state.verdict && item.state.verdict->isLabel();
    if (!type)
        return item.answer || isLabelled ? TypeMark::NoType : TypeMark::Failed;
    const JobRowPtr job = m_table.find(item.job);
    if (!job)
        return TypeMark::Other;
    const QList<Rule> &rules = job->job.rules;
    const auto rule = std::find_if(rules.cbegin(), rules.cend(),
                                   [&type](const Rule &one) { return one.type == *type; });
    return rule == rules.cend() ? TypeMark::Other
                                : static_cast<int>(std::distance(rules.cbegin(), rule));
}

void QueueModel::tell(const QList<int> &rows)
{
    const qsizetype count = m_review.items().size();
    if (count > m_count) {
        beginInsertRows({}, static_cast<int>(m_count), static_cast<int>(count) - 1);
        m_count = count;
        endInsertRows();
        return;
    }
    if (rows.isEmpty())
        return;
    // One signal for all of them: a view asks for those in sight only.
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    if (*first >= 0 && *last < m_count)
        Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
}

} // namespace cd
