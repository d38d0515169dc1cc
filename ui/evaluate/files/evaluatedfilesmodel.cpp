// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/files/evaluatedfilesmodel.h"

#include "ui/look/typemark.h"
#include "ui/words/foldertext.h"
#include "ui/words/plaintext.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString folderOfAll(const Evaluation &evaluation)
{
    QString folder;
    for (qint64 key = 0; key < fileCount(evaluation); ++key) {
        const QString &path = fileAt(evaluation, key).labelled.path;
        if (folder.isNull() || !path.startsWith(folder))
            folder = commonFolder(folder, path);
    }
    return folder;
}

} // namespace

EvaluatedFilesModel::EvaluatedFilesModel(QObject *parent)
    : OrderedTableModel(parent)
    , m_finder([this] {
        return [evaluation = m_evaluation, question = m_question, folder = m_folder] {
            return evaluation ? evaluatedOrder(*evaluation, question, folder) : QList<qint64>();
        };
    })
{
    connect(&m_finder, &OrderFinder::found, this, &EvaluatedFilesModel::show);
}

bool EvaluatedFilesModel::hasSameFiles(const EvaluationPtr &evaluation) const
{
    if (!evaluation || !m_evaluation || fileCount(*evaluation) != fileCount(*m_evaluation)
        || evaluation->files.size() != m_evaluation->files.size())
        return false;
    for (qint64 key = 0; key < fileCount(*evaluation); ++key) {
        if (fileAt(*evaluation, key).labelled.document
            != fileAt(*m_evaluation, key).labelled.document)
            return false;
    }
    return true;
}

void EvaluatedFilesModel::setEvaluation(const EvaluationPtr &evaluation)
{
    m_finder.drop();
    const bool isSame = hasSameFiles(evaluation);
    if (!isSame)
        hide(QList<Key>(order())); // the keys stand for other files from now on
    m_evaluation = evaluation;
    if (isSame && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else if (!isSame)
        m_folder = evaluation ? folderOfAll(*evaluation) : QString();
    m_finder.find();
}

void EvaluatedFilesModel::setChosen(const ChosenCells &chosen, const ShownConfusion &shown)
{
    EvaluatedQuestion asked = m_question;
    asked.only = chosen.only;
    asked.shown = {};
    asked.cells.clear();
    if (chosen.only == ChosenCells::Only::Chosen) {
        asked.shown = shown;
        asked.cells.resize(qsizetype(shown.size()) * shown.size());
        for (int row = 0; row < shown.size(); ++row) {
            for (int column = 0; column < shown.size(); ++column)
                asked.cells[qsizetype(row) * shown.size() + column] = chosen.cells.contains(
                    std::pair(shown.kinds().at(row), shown.kinds().at(column)));
        }
    }
    ask(asked);
}

void EvaluatedFilesModel::setUnjudged(bool isUnjudged)
{
    EvaluatedQuestion asked = m_question;
    asked.isUnjudged = isUnjudged;
    ask(asked);
}

void EvaluatedFilesModel::sort(int column, Qt::SortOrder order)
{
    EvaluatedQuestion asked = m_question;
    asked.sort.reset();
    if (column >= 0 && column < ColumnCount)
        asked.sort = static_cast<EvaluatedField>(column);
    asked.sortOrder = order;
    ask(asked);
}

void EvaluatedFilesModel::ask(const EvaluatedQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_finder.drop();
    m_finder.find();
}

int EvaluatedFilesModel::rowOfDocument(const DocumentKey &document) const
{
    const QList<Key> &keys = order();
    const auto found = std::find_if(keys.cbegin(), keys.cend(), [&](Key key) {
        return fileAt(*m_evaluation, key).labelled.document == document;
    });
    return found == keys.cend() ? -1 : static_cast<int>(std::distance(keys.cbegin(), found));
}

int EvaluatedFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int EvaluatedFilesModel::markOf(const QModelIndex &index) const
{
    const Key at = key(index.row());
    const EvaluatedFile &file = fileAt(*m_evaluation, at);
    const auto markOfType = [this](const std::optional<QString> &type) {
        if (!type)
            return int(TypeMark::NoType);
        const auto place = static_cast<int>(m_evaluation->types.indexOf(*type));
        return place < 0 ? int(TypeMark::Other) : place;
    };
    if (index.column() == Label)
        return markOfType(file.labelled.label);
    const auto why = whyUnjudged(*m_evaluation, at);
    if (why && !file.answer)
        return *why == UnjudgedFile::Why::Failed ? TypeMark::Failed : TypeMark::Other;
    return markOfType(file.answer ? file.answer->type : std::nullopt);
}

/// Compared as it is shown, with two decimals.
Standing EvaluatedFilesModel::standing(qint64 key) const
{
    const EvaluatedFile &file = fileAt(*m_evaluation, key);
    if (!file.answer)
        return Standing::NoResult;
    ExportRow row;
    row.result = Classification{};
    row.result->type = file.answer->type;
    row.result->confidence = file.answer->confidence;
    return standingOf(row, m_unsureBelow);
}

QString EvaluatedFilesModel::told(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QString title = headerData(index.column(), Qt::Horizontal).toString();
    if (index.column() == Confidence && standing(key(index.row())) == Standing::Unsure)
        return tr("%1: %2, unsure", "the title of the column of confidences, and a low one")
            .arg(title, text);
    return tr("%1: %2", "a column's title and what stands in it").arg(title, text);
}

QVariant EvaluatedFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Key at = key(index.row());
    const EvaluatedFile &file = fileAt(*m_evaluation, at);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return evaluatedText(*m_evaluation, at, static_cast<EvaluatedField>(column), m_folder);
    case Qt::ToolTipRole:
        return toolTipText(column == File || column == Folder
                               ? QDir::toNativeSeparators(file.labelled.path)
                               : index.data().toString());
    case Qt::AccessibleTextRole:
        return told(index);
    case Qt::TextAlignmentRole:
        return int((column == Confidence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == Folder || column == Source || (column == Label && !file.labelled.label)
            || (column == Answer && (!file.answer || !file.answer->type)))
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case ConfidenceRole:
        return file.answer && file.answer->confidence ? QVariant(*file.answer->confidence)
                                                      : QVariant();
    case StandingRole:
        return static_cast<int>(standing(at));
    case MarkRole:
        return markOf(index);
    default:
        return {};
    }
}

QVariant EvaluatedFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Label:
        //: a column: what a document truly is
        return tr("Label");
    case Answer:
        //: a column: what the service says it is
        return tr("Answer");
    case Confidence:
        return tr("Confidence");
    case Source:
        //: a column: folder, table or review
        return tr("Label from");
    default:
        return {};
    }
}

} // namespace cd
