// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/plannedmodel.h"

#include "ui/deliver/deliverywords.h"
#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"
#include "ui/words/filterwords.h"
#include "ui/words/foldertext.h"
#include "ui/words/plaintext.h"

#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString folderOfSources(const QList<PlannedFile> &files)
{
    QString folder;
    for (const PlannedFile &file : files) {
        if (folder.isNull() || !file.source.path.startsWith(folder))
            folder = commonFolder(folder, file.source.path);
    }
    return folder;
}

} // namespace

PlannedModel::PlannedModel(QObject *parent)
    : OrderedTableModel(parent)
    , m_finder([this] {
        return [files = m_files, question = m_question, folder = m_folder, action = m_plan.action] {
            return plannedOrder(files, question, folder, action);
        };
    })
{
    connect(&m_finder, &OrderFinder::found, this, &PlannedModel::show);
}

bool PlannedModel::hasSameSources(const QList<PlannedFile> &files) const
{
    return std::equal(files.cbegin(), files.cend(), m_files.cbegin(), m_files.cend(),
                      [](const PlannedFile &a, const PlannedFile &b) {
                          return a.source.job == b.source.job && a.source.path == b.source.path
                              && a.source.name == b.source.name;
                      });
}

void PlannedModel::setFiles(const QList<PlannedFile> &files, const DeliveryPlan &plan)
{
    m_finder.drop();
    const bool isSame = hasSameSources(files);
    if (!isSame)
        hide(QList<Key>(order())); // the keys stand for other files from now on
    m_files = files;
    m_plan = plan;
    if (isSame && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else if (!isSame)
        m_folder = folderOfSources(files);
    Q_EMIT headerDataChanged(Qt::Horizontal, To, To);
    m_finder.find();
}

void PlannedModel::setTypes(const QStringList &types)
{
    m_marks.clear();
    for (const QString &type : types) {
        if (!m_marks.contains(type))
            m_marks.insert(type, static_cast<int>(m_marks.size()));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, To), index(rowCount() - 1, To), {MarkRole});
}

void PlannedModel::setGroup(std::optional<PlannedGroup> group)
{
    PlannedQuestion asked = m_question;
    asked.group = group;
    ask(asked);
}

void PlannedModel::setFilter(const QString &typed)
{
    PlannedQuestion asked = m_question;
    asked.words = filterWords(typed);
    ask(asked);
}

void PlannedModel::sort(int column, Qt::SortOrder order)
{
    PlannedQuestion asked = m_question;
    asked.sort.reset();
    if (column >= 0 && column < ColumnCount)
        asked.sort = static_cast<PlannedField>(column);
    asked.sortOrder = order;
    ask(asked);
}

void PlannedModel::ask(const PlannedQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_finder.drop();
    m_finder.find();
}

int PlannedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int PlannedModel::markOf(const PlannedFile &file) const
{
    if (!file.source.isClassified)
        return TypeMark::Failed;
    if (!file.source.type)
        return TypeMark::NoType;
    return m_marks.value(*file.source.type, TypeMark::Other);
}

int PlannedModel::changedFrom(const PlannedFile &file)
{
    const auto from = static_cast<int>(file.target.lastIndexOf(u'/') + 1);
    return file.target.isEmpty() || file.target.sliced(from) == file.source.name ? -1 : from;
}

QVariant PlannedModel::colorOf(const PlannedFile &file, int column) const
{
    const QPalette palette = QGuiApplication::palette();
    const PlannedGroup group = groupOf(file);
    if (column == From || !file.isDelivered()) {
        const QColor icon = iconColor(groupIcon(group), palette);
        const bool isState
            = column == Status && group != PlannedGroup::SameThere && group != PlannedGroup::Stays;
        return isState ? icon : palette.color(QPalette::PlaceholderText);
    }
    if (column == Status && group == PlannedGroup::Numbered)
        return colorsOf(palette).warning;
    return {};
}

QVariant PlannedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedFile &file = fileAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return plannedText(file, static_cast<PlannedField>(column), m_folder, m_plan.action);
    case Qt::DecorationRole:
        if (column == File)
            return deskIcon(u"file"_s);
        return column == Status ? deskIcon(groupIcon(groupOf(file))) : QVariant();
    case Qt::ToolTipRole:
        if (column == File || column == From)
            return toolTipText(QDir::toNativeSeparators(file.source.path));
        return toolTipText(column == Status ? groupExplanation(groupOf(file)) : file.target);
    case Qt::AccessibleTextRole:
        //: a column's title and what stands in it
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                index.data().toString());
    case Qt::ForegroundRole:
        return colorOf(file, column);
    case MarkRole:
        return markOf(file);
    case ChangedFromRole:
        return changedFrom(file);
    default:
        return {};
    }
}

QVariant PlannedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case From:
        //: a column: the folder that a file comes from
        return tr("From");
    case To:
        //: a column: where files go to; %1: a folder
        return m_plan.root.isEmpty() ? tr("To") : tr("To, in %1").arg(shortFolder(m_plan.root));
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace cd
