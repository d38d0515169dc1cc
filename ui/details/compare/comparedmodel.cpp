// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/comparedmodel.h"

#include "ui/details/resultsmodel.h"
#include "ui/look/typemark.h"
#include "ui/words/filterwords.h"
#include "ui/words/plaintext.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>

#include <numeric>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

bool isConfidence(int column)
{
    return column == ComparedModel::ConfidenceHere || column == ComparedModel::ConfidenceThere;
}

bool isOfHere(int column)
{
    return column == ComparedModel::TypeHere || column == ComparedModel::ConfidenceHere;
}

bool isOfThere(int column)
{
    return column == ComparedModel::TypeThere || column == ComparedModel::ConfidenceThere;
}

} // namespace

ComparedModel::ComparedModel(double unsureBelow, QObject *parent)
    : OrderedTableModel(parent)
    , m_unsureBelow(unsureBelow)
    , m_finder([this] {
        return [runs = m_runs, question = m_question] {
            return runs ? orderOf(*runs, question) : OrderFinder::Order();
        };
    })
{
    connect(&m_finder, &OrderFinder::found, this, &ComparedModel::show);
}

void ComparedModel::setRuns(const SharedRuns &runs)
{
    const bool areTheSameFiles = runs && m_runs && runs->pairs == m_runs->pairs;
    m_finder.drop();
    if (!areTheSameFiles)
        hide(QList<Key>(order())); // the keys stand for other files from now on
    m_runs = runs;
    if (rowCount() > 0)
        tellRowsChanged(order());
    m_finder.find();
}

bool ComparedModel::hasFolders() const
{
    return m_runs && !(m_runs->here.folder.isNull() && m_runs->there.folder.isNull());
}

void ComparedModel::setFilter(const QString &typed)
{
    ComparedQuestion asked = m_question;
    asked.words = filterWords(typed);
    ask(asked);
}

void ComparedModel::setChange(std::optional<FileChange> change)
{
    ComparedQuestion asked = m_question;
    asked.change = change;
    ask(asked);
}

void ComparedModel::setCell(const std::optional<KindPair> &cell)
{
    ComparedQuestion asked = m_question;
    asked.cell = cell;
    ask(asked);
}

void ComparedModel::sort(int column, Qt::SortOrder order)
{
    ComparedQuestion asked = m_question;
    asked.sort.reset();
    if (column >= 0 && column < ColumnCount)
        asked.sort = static_cast<ComparedField>(column);
    asked.sortOrder = order;
    ask(asked);
}

void ComparedModel::ask(const ComparedQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_finder.drop();
    m_finder.find();
}

int ComparedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ComparedModel::accessibleText(const QModelIndex &index) const
{
    const FilePair &pair = m_runs->pairs.at(key(index.row()));
    const bool isMissing = (isOfHere(index.column()) && pair.here < 0)
        || (isOfThere(index.column()) && pair.there < 0);
    return tr("%1: %2", "a column's title and what stands in it")
        .arg(headerData(index.column(), Qt::Horizontal).toString(),
             isMissing ? tr("this job does not have the file") : index.data().toString());
}

QVariant ComparedModel::resultData(const ShownResults &results, const KindNumbers &kinds, int row,
                                   int role) const
{
    const bool hasFile = row >= 0;
    switch (role) {
    case Qt::ForegroundRole:
        if (!hasFile || !results.rows.at(row).result || !results.rows.at(row).result->type)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case ResultsModel::ConfidenceRole:
        if (hasFile && results.rows.at(row).result && results.rows.at(row).result->confidence)
            return *results.rows.at(row).result->confidence;
        return {};
    case ResultsModel::StandingRole:
        return static_cast<int>(hasFile ? standingOf(results.rows.at(row), m_unsureBelow)
                                        : Standing::NoResult);
    case ResultsModel::MarkRole:
        return hasFile ? m_runs->kinds.at(kinds.at(row)).mark : TypeMark::Other;
    default:
        return {};
    }
}

QVariant ComparedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype place = key(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return fieldText(*m_runs, place, static_cast<ComparedField>(column));
    case Qt::ToolTipRole:
        return toolTipText(column == File || column == Folder
                               ? QDir::toNativeSeparators(fileOf(*m_runs, place).path)
                               : index.data().toString());
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::TextAlignmentRole:
        return int((isConfidence(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        break;
    }
    const FilePair &pair = m_runs->pairs.at(place);
    if (isOfHere(column))
        return resultData(m_runs->here, m_runs->kindsHere, pair.here, role);
    if (isOfThere(column))
        return resultData(m_runs->there, m_runs->kindsThere, pair.there, role);
    if (column == Folder && role == Qt::ForegroundRole)
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    return {};
}

QVariant ComparedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isConfidence(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Folder:
        return tr("Folder");
    case TypeHere:
        //: of the job that is looked at; the other one is "there"
        return tr("Type here");
    case ConfidenceHere:
        return tr("Confidence here");
    case TypeThere:
        return tr("Type there");
    case ConfidenceThere:
        return tr("Confidence there");
    default:
        return {};
    }
}

} // namespace cd
