// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultsmodel.h"

#include "ui/look/icons.h"
#include "ui/words/filterwords.h"
#include "ui/words/plaintext.h"
#include "ui/words/resultwords.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

bool isSame(const ExportRow &a, const ExportRow &b)
{
    return a.fileId == b.fileId && a.fileName == b.fileName && a.result == b.result
        && a.said == b.said && a.path == b.path && a.copyOf == b.copyOf && a.review == b.review;
}

/// Null: nothing was decided.
QIcon reviewIcon(const RowReview &review)
{
    switch (review.standing) {
    case cd::Reviewed::Open:
        break;
    case cd::Reviewed::Confirmed:
        return deskIcon(u"review-confirmed"_s);
    case cd::Reviewed::Corrected:
        return deskIcon(u"review-corrected"_s);
    case cd::Reviewed::CannotTell:
        return deskIcon(u"review-unknown"_s);
    }
    return review.isFlagged ? deskIcon(u"review-flag"_s) : QIcon();
}

/// All that tells it from others of its name.
QString fileToolTip(const ExportRow &row)
{
    QStringList lines{QDir::toNativeSeparators(row.path), row.fileId.value};
    if (!row.copyOf.isEmpty())
        //: %1: a file
        lines += ResultsModel::tr("Copy of %1, whose answer it gets")
                     .arg(QDir::toNativeSeparators(row.copyOf));
    lines.removeAll(QString());
    return toolTipText(lines.join(u'\n'));
}

} // namespace

ResultsModel::ResultsModel(QObject *parent)
    : OrderedTableModel(parent)
    , m_finder([this] {
        return [results = m_results, question = m_question] {
            return orderOf(results, question);
        };
    })
{
    connect(&m_finder, &OrderFinder::found, this, &ResultsModel::show);
}

bool ResultsModel::hasSameFiles(const ShownResults &results) const
{
    return results.folder == m_results.folder
        && std::equal(results.rows.cbegin(), results.rows.cend(), m_results.rows.cbegin(),
                      m_results.rows.cend(), [](const ExportRow &a, const ExportRow &b) {
                          // A file that is uploaded gets its ID when it is there.
                          return a.path == b.path && (!a.path.isEmpty() || a.fileId == b.fileId);
                      });
}

QList<OrderedTableModel::Key> ResultsModel::changesSince(const ShownResults &before) const
{
    const auto kindAt = [](const ShownResults &results, qsizetype row) {
        const KindCount &count = results.kinds.at(results.kindOf.at(row));
        return std::pair(count.kind, count.mark);
    };
    const bool isSaidAnew = before.whyNone != m_results.whyNone;
    QList<Key> changed;
    for (qsizetype i = 0; i < m_results.rows.size(); ++i) {
        const ExportRow &row = m_results.rows.at(i);
        if (!isSame(before.rows.at(i), row) || kindAt(before, i) != kindAt(m_results, i)
            || (isSaidAnew && !row.result))
            changed.append(i);
    }
    return changed;
}

void ResultsModel::setResults(const ShownResults &results)
{
    m_hasReviews = cd::hasReviews(results);
    if (!hasSameFiles(results)) {
        m_finder.drop();
        hide(QList<Key>(order())); // the keys stand for other files from now on
        m_results = results;
        m_unsure.reset();
        findOrder();
        return;
    }
    const ShownResults before = std::exchange(m_results, results);
    m_unsure.reset();
    const QList<Key> changed = changesSince(before);
    if (changed.isEmpty())
        return;
    tellRowsChanged(changed);
    if (!m_question.isForAllAsTheyAre())
        findOrder();
}

void ResultsModel::setReviews(const QList<DocumentKey> &documents,
                              const QHash<DocumentKey, ReviewState> &states)
{
    const QList<Key> changed = cd::setReviews(m_results.rows, documents, states);
    if (changed.isEmpty())
        return;
    m_hasReviews = cd::hasReviews(m_results);
    tellRowsChanged(changed);
    if (m_question.reviewed || m_question.sort == ResultField::Reviewed)
        findOrder();
}

void ResultsModel::setFilter(const QString &typed)
{
    ResultsQuestion asked = m_question;
    asked.words = filterWords(typed);
    ask(asked);
}

void ResultsModel::setKinds(const QSet<ResultKind> &kinds)
{
    ResultsQuestion asked = m_question;
    asked.kinds = kinds;
    ask(asked);
}

void ResultsModel::setUnsureOnly(bool isOnly)
{
    ResultsQuestion asked = m_question;
    asked.unsureBelow.reset();
    if (isOnly)
        asked.unsureBelow = m_unsureBelow;
    ask(asked);
}

void ResultsModel::setReviewed(std::optional<ReviewedFilter> filter)
{
    ResultsQuestion asked = m_question;
    asked.reviewed = filter;
    ask(asked);
}

void ResultsModel::setUnsureBelow(double confidence)
{
    m_unsureBelow = confidence;
    m_unsure.reset();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Confidence), index(rowCount() - 1, Confidence));
    if (m_question.unsureBelow)
        setUnsureOnly(true);
}

int ResultsModel::unsure() const
{
    if (!m_unsure)
        m_unsure = countUnsure(m_results, m_unsureBelow);
    return *m_unsure;
}

QList<ExportRow> ResultsModel::unsureRows() const
{
    QList<ExportRow> rows;
    std::copy_if(m_results.rows.cbegin(), m_results.rows.cend(), std::back_inserter(rows),
                 [this](const ExportRow &row) {
                     return standingOf(row, m_unsureBelow) == Standing::Unsure;
                 });
    return rows;
}

void ResultsModel::sort(int column, Qt::SortOrder order)
{
    ResultsQuestion asked = m_question;
    asked.sort.reset();
    if (column >= 0 && column < ColumnCount)
        asked.sort = static_cast<ResultField>(column);
    asked.sortOrder = order;
    ask(asked);
}

void ResultsModel::ask(const ResultsQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_finder.drop();
    findOrder();
}

void ResultsModel::findOrder()
{
    if (!m_question.isForAllAsTheyAre())
        return m_finder.find();
    QList<Key> all(m_results.rows.size());
    std::iota(all.begin(), all.end(), 0);
    show(all);
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ResultsModel::text(int row, int column) const
{
    return fieldText(m_results, key(row), static_cast<ResultField>(column));
}

QString ResultsModel::accessibleText(int row, int column) const
{
    const QString title = headerData(column, Qt::Horizontal).toString();
    if (column == Reviewed)
        return tr("%1: %2", "a column's title and what stands in it")
            .arg(title, reviewSentence(rowAt(row).review));
    if (column == Confidence && standingOf(rowAt(row), m_unsureBelow) == Standing::Unsure)
        return tr("%1: %2, unsure", "the title of the column of confidences, and a low one")
            .arg(title, text(row, column));
    return tr("%1: %2", "a column's title and what stands in it").arg(title, text(row, column));
}

QString ResultsModel::toolTip(int row, int column) const
{
    if (column == File || column == Folder)
        return fileToolTip(rowAt(row));
    return toolTipText(column == Reviewed ? reviewSentence(rowAt(row).review) : text(row, column));
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExportRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return toolTip(index.row(), column);
    case Qt::DecorationRole:
        return column == Reviewed ? reviewIcon(row.review) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), column);
    case Qt::TextAlignmentRole:
        return int((column == Confidence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == Folder || !row.result || (!row.result->type && column == Type)
            || (column == Reviewed && row.review.standing == cd::Reviewed::Open))
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case ConfidenceRole:
        return row.result && row.result->confidence ? QVariant(*row.result->confidence)
                                                    : QVariant();
    case StandingRole:
        return static_cast<int>(standingOf(row, m_unsureBelow));
    case MarkRole:
        return m_results.kinds.at(m_results.kindOf.at(key(index.row()))).mark;
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Confidence)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Folder:
        return tr("Folder");
    case Type:
        return tr("Type");
    case Reviewed:
        //: a column: what a person has decided about a result
        return tr("Reviewed");
    case Confidence:
        return tr("Confidence");
    case Reasoning:
        return tr("Reasoning");
    default:
        return {};
    }
}

} // namespace cd
