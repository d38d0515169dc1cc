// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesmodel.h"

#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "workflow/uploads/uploadqueue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct UploadText
{
    Q_DECLARE_TR_FUNCTIONS(cd::UploadText)
};

/// A file without a name is known by what was typed.
QString nameOf(const UploadItem &item)
{
    if (!item.name.isEmpty())
        return item.name;
    return item.text.isEmpty() ? item.fileId.value : item.text;
}

QString errorOf(const UploadItem &item)
{
    if (!item.error)
        return UploadText::tr("failed");
    const bool isAboutFile = !item.error->fields.isEmpty()
        && item.error->fields.constFirst().path.startsWith({u"file_ids"_s});
    return isAboutFile ? problemText(item.error->fields.constFirst()) : errorText(*item.error);
}

bool isTriedAgain(const UploadItem &item)
{
    return item.error && item.error->retry == ServiceError::Retry::Later;
}

QString localText(const UploadQueue &uploads, const UploadItem &item)
{
    if (const std::optional<QDateTime> nextTry = uploads.nextTry(item.id))
        return UploadText::tr("again in %n s", "until a file is uploaded once more",
                              secondsTo(*nextTry));
    if (item.error)
        return isTriedAgain(item) ? UploadText::tr("waiting") : errorOf(item);
    if (const UploadItem *same = uploads.find(item.sameAs))
        //: %1: another file
        return UploadText::tr("same content as %1").arg(nameOf(*same));
    return UploadText::tr("on this computer");
}

QString stateOf(const UploadQueue &uploads, const UploadItem &item)
{
    switch (item.state) {
    case UploadItem::State::Looking:
        return UploadText::tr("being looked at");
    case UploadItem::State::Local:
        return localText(uploads, item);
    case UploadItem::State::Uploading:
        return UploadText::tr("%1%", "part of a file that is uploaded")
            .arg(QLocale().toString(int(item.progress * 100)));
    case UploadItem::State::Ready:
        return UploadText::tr("on the service");
    case UploadItem::State::Elsewhere:
        return UploadText::tr("on another service or in another project");
    case UploadItem::State::Failed:
        break;
    }
    return errorOf(item);
}

QString toolTipOf(const UploadQueue &uploads, const UploadItem &item)
{
    QStringList lines{nameOf(item)};
    if (!item.path.isEmpty())
        lines += item.path;
    if (!item.fileId.isEmpty())
        lines += UploadText::tr("File ID %1").arg(item.fileId.value);
    lines += stateOf(uploads, item);
    if (item.state == UploadItem::State::Local && isTriedAgain(item))
        lines += errorOf(item) + u' ' + UploadText::tr("It will be retried automatically.");
    return toolTipText(lines.join(u'\n'));
}

} // namespace

FilesModel::FilesModel(const UploadQueue &uploads, QObject *parent)
    : QAbstractTableModel(parent)
    , m_uploads(uploads)
{
    for (const UploadItem &item : uploads.items())
        m_ids += item.id;
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &FilesModel::countDown);
    connect(&uploads, &UploadQueue::added, this, &FilesModel::add);
    connect(&uploads, &UploadQueue::changed, this, &FilesModel::change);
    connect(&uploads, &UploadQueue::progressed, this, &FilesModel::change);
    connect(&uploads, &UploadQueue::removed, this, &FilesModel::remove);
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    const UploadItem *item = index.isValid() ? m_uploads.find(idAt(index.row())) : nullptr;
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return nameOf(*item);
        return index.column() == Size ? sizeText(item->size) : stateOf(m_uploads, *item);
    case Qt::ToolTipRole:
        return toolTipOf(m_uploads, *item);
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
    case Size:
        return tr("Size");
    default:
        return tr("State");
    }
}

void FilesModel::add(const QList<int> &ids)
{
    const QSet<int> come(ids.cbegin(), ids.cend());
    const QList<UploadItem> &items = m_uploads.items();
    for (qsizetype first = 0; first < items.size();) {
        qsizetype end = first;
        while (end < items.size() && come.contains(items.at(end).id))
            ++end;
        if (end > first) {
            beginInsertRows({}, int(first), int(end) - 1);
            for (qsizetype row = first; row < end; ++row)
                m_ids.insert(row, items.at(row).id);
            endInsertRows();
        }
        first = std::max(end, first + 1);
    }
}

void FilesModel::change(const QList<int> &ids)
{
    for (const int id : ids) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        if (!m_second.isActive() && m_uploads.nextTry(id))
            m_second.start();
    }
}

void FilesModel::countDown()
{
    const bool isWaiting = std::any_of(m_ids.cbegin(), m_ids.cend(),
                                       [this](int id) { return m_uploads.nextTry(id); });
    if (isWaiting)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State), {Qt::DisplayRole});
    else
        m_second.stop();
}

void FilesModel::remove(const QList<int> &ids)
{
    if (ids.size() == m_ids.size()) {
        beginResetModel();
        m_ids.clear();
        endResetModel();
        return;
    }
    const QSet<int> gone(ids.cbegin(), ids.cend());
    for (qsizetype end = m_ids.size(); end > 0;) {
        qsizetype first = end;
        while (first > 0 && gone.contains(m_ids.at(first - 1)))
            --first;
        if (first < end) {
            beginRemoveRows({}, int(first), int(end) - 1);
            m_ids.remove(first, end - first);
            endRemoveRows();
        }
        end = std::min(first, end - 1);
    }
}

/// -1: it has none. They ascend.
int FilesModel::rowOf(int id) const
{
    const auto found = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
    return found == m_ids.cend() || *found != id ? -1 : int(found - m_ids.cbegin());
}

} // namespace cd
