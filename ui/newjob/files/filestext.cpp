// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filestext.h"

#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "workflow/picking/uploadqueue.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace cd {

namespace {

struct UploadText
{
    Q_DECLARE_TR_FUNCTIONS(cd::UploadText)
};

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
        return UploadText::tr("same content as %1").arg(fileNameText(*same));
    return UploadText::tr("on this computer");
}

} // namespace

QString fileNameText(const UploadItem &item)
{
    if (!item.name.isEmpty())
        return item.name;
    return item.text.isEmpty() ? item.fileId.value : item.text;
}

QString fileStateText(const UploadQueue &uploads, const UploadItem &item)
{
    switch (item.state) {
    case UploadItem::State::Looking:
        return UploadText::tr("being checked");
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

QString fileToolTip(const UploadQueue &uploads, const UploadItem &item)
{
    QStringList lines{fileNameText(item)};
    if (!item.path.isEmpty())
        lines += item.path;
    if (!item.fileId.isEmpty())
        lines += UploadText::tr("File ID %1").arg(item.fileId.value);
    lines += fileStateText(uploads, item);
    if (item.state == UploadItem::State::Local && isTriedAgain(item))
        lines += errorOf(item) + u' ' + UploadText::tr("It will be retried automatically.");
    return toolTipText(lines.join(u'\n'));
}

} // namespace cd
