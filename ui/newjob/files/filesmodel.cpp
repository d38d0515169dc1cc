// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesmodel.h"

#include "ui/newjob/files/filestext.h"
#include "ui/words/filterwords.h"
#include "ui/words/foldertext.h"
#include "ui/words/formats.h"
#include "workflow/picking/uploadqueue.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace cd {

FilesModel::FilesModel(const UploadQueue &uploads, QObject *parent)
    : OrderedTableModel(parent)
    , m_uploads(uploads)
    , m_finder([this] {
        return [files = m_uploads.items(), question = m_question] {
            return orderOf(files, question);
        };
    })
{
    connect(&m_finder, &OrderFinder::found, this, &FilesModel::show);
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &FilesModel::countDown);
    connect(&uploads, &UploadQueue::added, this, &FilesModel::add);
    connect(&uploads, &UploadQueue::changed, this, &FilesModel::change);
    connect(&uploads, &UploadQueue::progressed, this, &FilesModel::change);
    connect(&uploads, &UploadQueue::removed, this, &FilesModel::remove);
    add(idsOf(uploads.items()));
}

void FilesModel::setFilter(const QString &typed)
{
    FilesQuestion asked = m_question;
    asked.words = filterWords(typed);
    ask(asked);
}

void FilesModel::setFailedFirst(bool isFirst)
{
    FilesQuestion asked = m_question;
    asked.isFailedFirst = isFirst;
    ask(asked);
}

void FilesModel::sort(int column, Qt::SortOrder order)
{
    static constexpr std::array sorts{FilesSort::Name, FilesSort::Folder, FilesSort::Size,
                                      FilesSort::State};
    FilesQuestion asked = m_question;
    const bool isOne = column >= 0 && column < ColumnCount;
    asked.sort = isOne ? sorts.at(static_cast<size_t>(column)) : FilesSort::None;
    asked.sortOrder = order;
    ask(asked);
}

void FilesModel::ask(const FilesQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_finder.drop();
    findOrder();
}

void FilesModel::findOrder()
{
    if (m_question.isForAllAsPicked())
        showAsPicked();
    else
        m_finder.find();
}

void FilesModel::showAsPicked()
{
    QList<Key> all;
    all.reserve(m_uploads.items().size());
    for (const UploadItem &item : m_uploads.items())
        all.append(item.id);
    show(all);
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FilesModel::text(const UploadItem &item, int column) const
{
    switch (column) {
    case Name:
        return fileNameText(item);
    case Folder:
        return folderText(item.path, m_folder);
    case Size:
        return sizeText(item.size);
    default:
        return fileStateText(m_uploads, item);
    }
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UploadItem *item = m_uploads.find(int(key(index.row())));
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*item, index.column());
    case Qt::ToolTipRole:
        return fileToolTip(m_uploads, *item);
    case Qt::TextAlignmentRole:
        return int((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ProgressRole:
        return item->state == UploadItem::State::Uploading ? item->progress : QVariant();
    case FailedRole:
        return !item->canBeSubmitted() && item->state != UploadItem::State::Looking;
    default:
        return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("File");
    case Folder:
        return tr("Folder");
    case Size:
        return tr("Size");
    default:
        return tr("State");
    }
}

Qt::ItemFlags FilesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = OrderedTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *FilesModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes) {
        const UploadItem *item
            = index.column() == Name ? m_uploads.find(int(key(index.row()))) : nullptr;
        if (item && !item->path.isEmpty())
            urls.append(QUrl::fromLocalFile(item->path));
    }
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

QModelIndexList FilesModel::match(const QModelIndex &start, int role, const QVariant &value,
                                  int hits, Qt::MatchFlags flags) const
{
    const bool isTypedAhead = role == Qt::DisplayRole && hits == 1 && start.isValid()
        && start.column() == Name && flags == (Qt::MatchStartsWith | Qt::MatchWrap);
    if (!isTypedAhead)
        return OrderedTableModel::match(start, role, value, hits, flags);
    const QString wanted = value.toString();
    for (int i = 0; i < rowCount(); ++i) {
        const int row = (start.row() + i) % rowCount();
        const UploadItem *item = m_uploads.find(int(key(row)));
        if (item && fileNameText(*item).startsWith(wanted, Qt::CaseInsensitive))
            return {index(row, Name)};
    }
    return {};
}

void FilesModel::add(const QList<int> &ids)
{
    if (ids.size() == m_uploads.items().size()) {
        findCommonFolder();
    } else {
        QString common = m_folder;
        for (const int id : ids) {
            if (const UploadItem *item = m_uploads.find(id))
                common = commonFolder(common, item->path);
        }
        setCommonFolder(common);
    }
    const bool isAppended
        = !ids.isEmpty() && (order().isEmpty() || order().constLast() < ids.constFirst());
    if (!m_question.isForAllAsPicked() || !isAppended)
        return findOrder();
    show(order() + QList<Key>(ids.cbegin(), ids.cend()));
}

void FilesModel::findCommonFolder()
{
    QString common;
    for (const UploadItem &item : m_uploads.items())
        common = commonFolder(common, item.path);
    setCommonFolder(common);
}

void FilesModel::setCommonFolder(const QString &folder)
{
    if (std::exchange(m_folder, folder) != folder && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Folder), index(rowCount() - 1, Folder));
}

void FilesModel::change(const QList<int> &ids)
{
    tellRowsChanged({ids.cbegin(), ids.cend()});
    if (!ids.isEmpty() && (m_question.sort >= FilesSort::Size || m_question.isFailedFirst))
        findOrder();
    const bool isWaiting = !m_second.isActive()
        && std::any_of(ids.cbegin(), ids.cend(), [this](int id) { return m_uploads.nextTry(id); });
    if (isWaiting)
        m_second.start();
}

void FilesModel::countDown()
{
    const bool isWaiting = std::any_of(order().cbegin(), order().cend(),
                                       [this](Key id) { return m_uploads.nextTry(int(id)); });
    if (isWaiting)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State), {Qt::DisplayRole});
    else
        m_second.stop();
}

void FilesModel::remove(const QList<int> &ids)
{
    m_finder.drop(); // what it finds may still hold them
    hide({ids.cbegin(), ids.cend()});
    findCommonFolder();
    if (!m_question.isForAllAsPicked())
        findOrder();
}

} // namespace cd
