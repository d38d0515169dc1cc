// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/labels/labelcommand.h"

#include "cli/commandfolder.h"
#include "cli/console.h"
#include "cli/folderwait.h"
#include "cli/interruption.h"
#include "cli/labels/labeloptions.h"
#include "cli/labels/labelsaid.h"
#include "cli/submittexts.h"
#include "ui/words/errortext.h"
#include "workflow/export/ownfiles.h"
#include "workflow/labelbook.h"
#include "workflow/review/labelexport.h"
#include "workflow/review/labelimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>

#include <optional>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

int numberOf(LabelStatus status)
{
    return static_cast<int>(status);
}

LabelStatus statusOf(const LabelReport &report)
{
    if (report.isStopped || !report.notStored.isEmpty())
        return LabelStatus::Failed;
    if (report.failure != LabelReport::Failure::None)
        return report.rows > 0 ? LabelStatus::Failed : LabelStatus::Invalid;
    return report.left() > 0 ? LabelStatus::LeftOut : LabelStatus::Done;
}

/// Why there is no use in opening the data folder; empty: there is.
QString pathProblem(const LabelOptions &options)
{
    if (options.way == LabelOptions::Way::Import)
        return QFileInfo::exists(options.path)
            ? QString()
            : LabelTexts::tr("There is no file or folder %1.").arg(options.path);
    return {};
}

/// Empty: it is open.
QString openBook(LabelBook &book, const LabelOptions &options)
{
    std::optional<WorkspaceFailure> failure;
    const FolderWait waited = openWhenFree(options.dataFolder, options.waitForFolder, [&] {
        failure = book.open(options.dataFolder);
        return failure;
    });
    switch (waited) {
    case FolderWait::Opened:
        return {};
    case FolderWait::Failed:
        return failure && failure->store
            ? errorText(*failure->store)
            : SubmitTexts::tr("The data folder %1 can't be used: %2.")
                  .arg(options.dataFolder, failure ? failure->technical : QString());
    case FolderWait::Interrupted:
        return LabelTexts::tr("Interrupted. Nothing was changed.");
    case FolderWait::TooLong:
        break;
    }
    return LabelTexts::tr("Another Classify Desk is using %1. Nothing was changed. Close its "
                          "window, or try again when it has finished.")
        .arg(options.dataFolder);
}

int runImport(LabelBook &book, const LabelOptions &options)
{
    LabelImport &import = book.import();
    QObject::connect(&import, &LabelImport::ended, &import, [&options](const LabelReport &report) {
        sayLabelReport(report);
        const bool isSaid
            = !options.json || console::answer(QJsonDocument(labelReportJson(report)).toJson());
        QCoreApplication::exit(numberOf(isSaid ? statusOf(report) : LabelStatus::Failed));
    });
    import.start(QFileInfo(options.path).absoluteFilePath());
    return QCoreApplication::exec();
}

int runExport(LabelBook &book, const LabelOptions &options)
{
    LabelExport &exporting = book.exporting();
    QObject::connect(&exporting, &LabelExport::saved, &exporting,
                     [&options](const QString &path, qint64 labels) {
                         OwnFiles(options.dataFolder).add(path);
                         console::say(LabelTexts::tr("%n label(s) saved as %1.", nullptr,
                                                     static_cast<int>(labels))
                                          .arg(path));
                         QCoreApplication::exit(numberOf(LabelStatus::Done));
                     });
    QObject::connect(
        &exporting, &LabelExport::failed, &exporting, [](const QString &path, const QString &why) {
            //: %1: a file, %2: what the system says
            console::say(LabelTexts::tr("The labels could not be saved as %1: %2.").arg(path, why));
            QCoreApplication::exit(numberOf(LabelStatus::Failed));
        });
    QObject::connect(&exporting, &LabelExport::cancelled, &exporting, [] {
        console::say(LabelTexts::tr("Interrupted. Nothing was saved."));
        QCoreApplication::exit(numberOf(LabelStatus::Failed));
    });
    ExportForm form;
    form.format = formatOf(options.path).value_or(form.format);
    form.csv.separator = options.separator;
    exporting.save(QFileInfo(options.path).absoluteFilePath(), form);
    return QCoreApplication::exec();
}

} // namespace

int runLabels(QCoreApplication &application, const QStringList &arguments)
{
    const auto options = parseLabelOptions(arguments);
    if (!options) {
        console::say(options.error());
        console::say(LabelTexts::tr("Nothing was changed. See classifydesk labels --help."));
        return numberOf(LabelStatus::Invalid);
    }
    if (options->help)
        return numberOf(console::answer(labelHelp().toUtf8()) ? LabelStatus::Done
                                                              : LabelStatus::Failed);
    if (const QString why = pathProblem(*options); !why.isEmpty()) {
        console::say(why);
        return numberOf(LabelStatus::Invalid);
    }
    const Interruption interruption;
    LabelBook book;
    if (const QString why = openBook(book, *options); !why.isEmpty()) {
        console::say(why);
        return numberOf(LabelStatus::NoFolder);
    }
    const bool mayReplace = options->way == LabelOptions::Way::Import || options->overwrite;
    if (const QString why
        = mayReplace ? QString() : overwriteProblem(options->path, options->dataFolder);
        !why.isEmpty()) {
        console::say(why);
        return numberOf(LabelStatus::Invalid);
    }
    QObject::connect(&interruption, &Interruption::requested, &application, [&book] {
        book.import().cancel();
        book.exporting().cancel();
    });
    return options->way == LabelOptions::Way::Import ? runImport(book, *options)
                                                     : runExport(book, *options);
}

} // namespace cd
