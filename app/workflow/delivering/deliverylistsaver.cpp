// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliverylistsaver.h"

#include "workflow/export/resultsfile.h"
#include "workflow/rows/resultcolumns.h"

#include <QDir>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

ResultValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? ResultValue() : ResultValue(text);
}

/// In the order of DeliveryListSaver::keys().
QList<ResultValue> listCells(const QString &root, const PlannedFile &file)
{
    const DeliverySource &source = file.source;
    return {textOrNothing(source.name),
            textOrNothing(source.path),
            file.target.isEmpty() ? ResultValue() : QDir(root).filePath(file.target),
            DeliveryListSaver::word(file.status),
            source.type ? ResultValue(*source.type) : ResultValue(),
            source.confidence ? ResultValue(*source.confidence) : ResultValue(),
            source.isReviewed,
            source.size < 0 ? ResultValue() : ResultValue(source.size),
            textOrNothing(QString::fromLatin1(source.hash.toHex()))};
}

} // namespace

DeliveryListSaver::DeliveryListSaver(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

DeliveryListSaver::~DeliveryListSaver()
{
    m_isStopped = true;
    m_thread.waitForDone();
}

QStringList DeliveryListSaver::keys()
{
    return {columnKey(ResultColumn::File),
            columnKey(ResultColumn::Path),
            u"target"_s,
            u"delivery"_s,
            columnKey(ResultColumn::TypeFinal),
            columnKey(ResultColumn::Confidence),
            u"reviewed"_s,
            columnKey(ResultColumn::Size),
            columnKey(ResultColumn::Hash)};
}

QString DeliveryListSaver::word(PlannedFile::Status status)
{
    using enum PlannedFile::Status;
    switch (status) {
    case Ready:
        return u"ready"_s;
    case Numbered:
        return u"numbered"_s;
    case NameFixed:
        return u"name_fixed"_s;
    case SameThere:
        return u"same_there"_s;
    case NameTaken:
        return u"name_taken"_s;
    case Changed:
        return u"changed"_s;
    case Gone:
        return u"gone"_s;
    case NotReadable:
        return u"not_readable"_s;
    case NotWritable:
        return u"not_writable"_s;
    case LeadsOutside:
        return u"leads_outside"_s;
    case OtherDevice:
        return u"other_device"_s;
    case TooLong:
        return u"too_long"_s;
    case NoRoom:
        return u"no_room"_s;
    case NotHere:
        return u"not_here"_s;
    case Unsure:
        return u"unsure"_s;
    case NoType:
        return u"no_type"_s;
    case Failed:
        break;
    }
    return u"failed"_s;
}

void DeliveryListSaver::save(const QString &path, const QString &root,
                             const QList<PlannedFile> &files, const ExportForm &form)
{
    ExportForm own = form;
    own.ownKeys = keys();
    m_thread.start([this, path, root, files, own] {
        ResultsFile table(path, own);
        bool isGood = table.begin();
        for (auto file = files.cbegin(); isGood && file != files.cend(); ++file) {
            if (m_isStopped)
                return;
            isGood = table.addRow(listCells(root, *file));
        }
        isGood = isGood && table.end();
        QMetaObject::invokeMethod(
            this,
            [this, path, isGood, why = table.failure()] {
                if (isGood)
                    Q_EMIT saved(path);
                else
                    Q_EMIT failed(path, why);
            },
            Qt::QueuedConnection);
    });
}

} // namespace cd
