// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/plannedlist.h"

#include "ui/review/reviewstrip.h"
#include "ui/widgets/question.h"
#include "workflow/delivering/deliverylistsaver.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct PlannedList
{
    Q_DECLARE_TR_FUNCTIONS(cd::PlannedList)
};

} // namespace

void saveList(const QString &path, const QString &root, const QList<PlannedFile> &files,
              ReviewStrip &strip)
{
    auto *saver = new DeliveryListSaver(&strip);
    QObject::connect(saver, &DeliveryListSaver::saved, &strip, [saver, &strip](const QString &at) {
        strip.say(u"list"_s, ReviewStrip::Kind::Information,
                  PlannedList::tr("Saved as %1").arg(QDir::toNativeSeparators(at)),
                  {PlannedList::tr("Open"), [at] {
                       QDesktopServices::openUrl(QUrl::fromLocalFile(at));
                   }});
        saver->deleteLater();
    });
    QObject::connect(saver, &DeliveryListSaver::failed, &strip, [saver, &strip](const QString &at) {
        strip.say(u"list"_s, ReviewStrip::Kind::Error,
                  PlannedList::tr("%1 could not be written.").arg(QDir::toNativeSeparators(at)));
        saver->deleteLater();
    });
    saver->save(path, root, files, {});
}

void askToSaveList(const QString &root, const QList<PlannedFile> &files, ReviewStrip &strip,
                   QWidget *page)
{
    ask(FileQuestion{.name = u"deliverListFile"_s,
                     .title = PlannedList::tr("Save the list"),
                     .filter = PlannedList::tr("Tables (*.csv)"),
                     .suffix = u"csv"_s,
                     .proposal
                     = inDocuments(PlannedList::tr("delivery list", "a file name") + u".csv"_s)},
        page, [root, files, &strip](const QString &path) { saveList(path, root, files, strip); });
}

} // namespace cd
