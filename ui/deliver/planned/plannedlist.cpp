// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/plannedlist.h"

#include "ui/review/reviewstrip.h"
#include "ui/widgets/question.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFuture>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QUrl>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct PlannedList
{
    Q_DECLARE_TR_FUNCTIONS(cd::PlannedList)
};

bool writeTable(const QString &path, const CellTable &table)
{
    QSaveFile file(path);
    const QByteArray text = "\xEF\xBB\xBF" + commaSeparated(table).toUtf8(); // as spreadsheets want
    return file.open(QFile::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace

CellTable plannedTable(const QList<PlannedFile> &files)
{
    // Names for programs, as in other tables that are saved.
    CellTable table{{u"file"_s, u"path"_s, u"target"_s, u"type"_s, u"confidence"_s}};
    for (const PlannedFile &file : files) {
        if (!file.isDelivered())
            continue;
        const DeliverySource &source = file.source;
        QStringList row{source.name, source.path, file.target, source.type.value_or(QString()),
                        source.confidence ? QString::number(*source.confidence) : QString()};
        for (QString &cell : row)
            cell = cellText(cell, CsvSafety::Harmless);
        table += row;
    }
    return table;
}

void saveList(const QString &path, const QList<PlannedFile> &files, ReviewStrip &strip)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    promise->future().then(&strip, [&strip, path](bool isSaved) {
        const QString name = QDir::toNativeSeparators(path);
        if (isSaved)
            strip.say(u"list"_s, ReviewStrip::Kind::Information,
                      PlannedList::tr("Saved as %1").arg(name),
                      {PlannedList::tr("Open"), [path] {
                           QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                       }});
        else
            strip.say(u"list"_s, ReviewStrip::Kind::Error,
                      PlannedList::tr("%1 could not be written.").arg(name));
    });
    QThreadPool::globalInstance()->start([promise, path, files] {
        promise->addResult(writeTable(path, plannedTable(files)));
        promise->finish();
    });
}

void askToSaveList(const QList<PlannedFile> &files, ReviewStrip &strip, QWidget *page)
{
    ask(FileQuestion{.name = u"deliverListFile"_s,
                     .title = PlannedList::tr("Save the list"),
                     .filter = PlannedList::tr("Tables (*.csv)"),
                     .suffix = u"csv"_s,
                     .proposal
                     = inDocuments(PlannedList::tr("delivery list", "a file name") + u".csv"_s)},
        page, [files, &strip](const QString &path) { saveList(path, files, strip); });
}

} // namespace cd
