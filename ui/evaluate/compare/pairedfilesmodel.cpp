// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/compare/pairedfilesmodel.h"

#include "ui/look/typemark.h"
#include "ui/widgets/lists/sortentry.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "ui/words/resultwords.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

bool isTyped(int column)
{
    return column == PairedFilesModel::Label || column == PairedFilesModel::Before
        || column == PairedFilesModel::After;
}

int numberIn(const PairedFile &file, int column)
{
    if (column == PairedFilesModel::Label)
        return file.after.label;
    return column == PairedFilesModel::Before ? file.before.answer : file.after.answer;
}

/// What should be looked at first.
int urgency(PairOutcome outcome)
{
    return static_cast<int>(outcome);
}

QString nameOfType(const RunPair &pair, int type)
{
    return typeText(type == noType ? std::nullopt : std::optional(pair.pairs.types.value(type)));
}

bool isWantedFile(const PairedFile &file, const PairQuestion &question)
{
    return (!question.kind || pairKind(file.outcome) == *question.kind)
        && (!question.type || file.after.label == *question.type);
}

} // namespace

QString pairedText(const RunPair &pair, qsizetype place, int column)
{
    const PairedFile &file = pair.pairs.files.at(place);
    if (column == PairedFilesModel::File)
        return pair.second->files.at(file.second).labelled.name;
    if (isTyped(column))
        return nameOfType(pair, numberIn(file, column));
    const auto text = [](std::optional<double> confidence) {
        return confidence ? confidenceText(confidence) : u"–"_s;
    };
    //: a confidence in an earlier run and in a later one
    return PairedFilesModel::tr("%1 → %2").arg(text(file.before.confidence),
                                               text(file.after.confidence));
}

QList<qint64> orderOf(const RunPair &pair, const PairQuestion &question)
{
    const QCollator collator = listCollator();
    std::vector<SortEntry> entries;
    for (qsizetype place = 0; place < pair.pairs.files.size(); ++place) {
        const PairedFile &file = pair.pairs.files.at(place);
        if (!isWantedFile(file, question))
            continue;
        SortEntry entry{place};
        if (question.column < 0)
            entry.group = urgency(file.outcome);
        else if (question.column == PairedFilesModel::Confidences)
            entry.number = file.after.confidence.value_or(-1);
        else
            entry.text = sortKeyOf(collator, pairedText(pair, place, question.column));
        entries.push_back(std::move(entry));
    }
    return sortedKeys(std::move(entries), question.order);
}

PairedFilesModel::PairedFilesModel(QObject *parent)
    : OrderedTableModel(parent)
    , m_finder([this] {
        return [pair = m_pair, question = m_question] {
            return pair ? orderOf(*pair, question) : OrderFinder::Order();
        };
    })
{
    connect(&m_finder, &OrderFinder::found, this, &PairedFilesModel::show);
}

void PairedFilesModel::setPair(const std::shared_ptr<const RunPair> &pair)
{
    if (pair == m_pair)
        return;
    m_finder.drop();
    const bool areTheSame = pair && m_pair && pair->pairs.files.size() == m_pair->pairs.files.size()
        && pair->second->run == m_pair->second->run && pair->first->run == m_pair->first->run;
    if (!areTheSame)
        hide(QList<Key>(order())); // the keys stand for other files from now on
    m_pair = pair;
    if (rowCount() > 0)
        tellRowsChanged(order());
    m_finder.find();
}

void PairedFilesModel::setKind(std::optional<PairKind> kind)
{
    PairQuestion asked = m_question;
    asked.kind = kind;
    ask(asked);
}

void PairedFilesModel::setType(std::optional<int> type)
{
    PairQuestion asked = m_question;
    asked.type = type;
    ask(asked);
}

void PairedFilesModel::sort(int column, Qt::SortOrder order)
{
    PairQuestion asked = m_question;
    asked.column = column;
    asked.order = order;
    ask(asked);
}

void PairedFilesModel::ask(const PairQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_finder.drop();
    m_finder.find();
}

const EvaluatedFile &PairedFilesModel::fileAtRow(int row) const
{
    return m_pair->second->files.at(m_pair->pairs.files.at(key(row)).second);
}

int PairedFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int PairedFilesModel::typeIn(const QModelIndex &index) const
{
    return numberIn(m_pair->pairs.files.at(key(index.row())), index.column());
}

QVariant PairedFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return pairedText(*m_pair, key(index.row()), index.column());
    case Qt::ToolTipRole:
        return toolTipText(index.column() == File
                               ? QDir::toNativeSeparators(fileAtRow(index.row()).labelled.path)
                               : index.data().toString());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a column's title and what stands in it")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), index.data().toString());
    case Qt::TextAlignmentRole:
        return int((index.column() == Confidences ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (isTyped(index.column()) && typeIn(index) == noType)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case MarkRole:
        if (!isTyped(index.column()))
            return {};
        return typeIn(index) == noType ? int(TypeMark::NoType) : typeIn(index);
    default:
        return {};
    }
}

QVariant PairedFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Confidences)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Label:
        return tr("Label");
    case Before:
        //: answers of the run that is compared with
        return tr("Before");
    case After:
        //: answers of the run that is looked at
        return tr("This run");
    case Confidences:
        return tr("Confidence");
    default:
        return {};
    }
}

} // namespace cd
