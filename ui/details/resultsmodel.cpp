// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultsmodel.h"

#include "ui/words/foldertext.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

bool hasNoType(const ExportRow &row)
{
    return !row.result || !row.result->type;
}

bool isSame(const ExportRow &a, const ExportRow &b)
{
    return a.fileId == b.fileId && a.fileName == b.fileName && a.result == b.result
        && a.said == b.said && a.path == b.path && a.copyOf == b.copyOf;
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
    : QAbstractTableModel(parent)
{
}

bool ResultsModel::hasSameFiles(const QList<ExportRow> &rows) const
{
    return std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                      [](const ExportRow &a, const ExportRow &b) {
                          // A file that is uploaded gets its ID when it is there.
                          return a.path == b.path && (!a.path.isEmpty() || a.fileId == b.fileId);
                      });
}

void ResultsModel::setRows(const QList<ExportRow> &rows, const QString &whyNone)
{
    QString folder;
    for (const ExportRow &row : rows)
        folder = commonFolder(folder, row.path);
    if (!hasSameFiles(rows) || folder != m_folder) {
        beginResetModel();
        m_folder = folder;
        m_rows = rows;
        m_whyNone = whyNone;
        endResetModel();
        return;
    }
    const bool reasonChanged = std::exchange(m_whyNone, whyNone) != whyNone;
    for (int row = 0; row < rowCount(); ++row) {
        const bool changed = !isSame(std::exchange(m_rows[row], rows.at(row)), rows.at(row));
        if (changed || (reasonChanged && !rows.at(row).result))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResultsModel::text(const ExportRow &row, int column) const
{
    switch (column) {
    case File:
        return row.fileName.isEmpty() ? row.fileId.value : row.fileName;
    case Folder:
        return folderText(row.path, m_folder);
    case Type:
        if (!row.result)
            return tr("no result");
        return row.result->type.value_or(tr("no rule matched"));
    case Confidence:
        return row.result ? confidenceText(row.result->confidence) : QString();
    default:
        if (row.result)
            return row.result->reasoning;
        return row.said.isEmpty() ? m_whyNone : row.said;
    }
}

QVariant ResultsModel::sortValue(const ExportRow &row, int column) const
{
    if (column == Confidence)
        return row.result ? row.result->confidence.value_or(-0.5) : -1.0;
    return text(row, column).toCaseFolded();
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == File || index.column() == Folder
            ? fileToolTip(row)
            : toolTipText(text(row, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a column's title and what stands in it")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column()));
    case Qt::ForegroundRole:
        if (hasNoType(row) && (index.column() == Type || !row.result))
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case SortRole:
        return sortValue(row, index.column());
    case ConfidenceRole:
        return row.result && row.result->confidence ? QVariant(*row.result->confidence)
                                                    : QVariant();
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Folder:
        return tr("Folder");
    case Type:
        return tr("Type");
    case Confidence:
        return tr("Confidence");
    case Reasoning:
        return tr("Reasoning");
    default:
        return {};
    }
}

} // namespace cd
