// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/labelmenu.h"

#include "ui/review/labelnote.h"
#include "ui/saving/exportformbox.h"
#include "ui/saving/saveresultsdialog.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/formats.h"
#include "ui/words/labels/labelwords.h"
#include "workflow/review/labelexport.h"
#include "workflow/review/labelimport.h"
#include "workflow/teaching/typefolder.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cd {

LabelMenu::LabelMenu(LabelImport &import, LabelExport &exporting, const Settings &settings,
                     QWidget *page)
    : QObject(page)
    , m_import(import)
    , m_export(exporting)
    , m_settings(settings)
    , m_page(page)
    , m_menu(named(new QMenu(tr("&Labels"), page), u"labelsMenu"_s))
    , m_note(new LabelNote(page))
    , m_folder(named(new QAction(tr("Import labels from &folders…"), page), u"importLabelFolder"_s))
    , m_table(named(new QAction(tr("Import labels from a &table…"), page), u"importLabelTable"_s))
    , m_save(named(new QAction(tr("&Export labels…"), page), u"exportLabels"_s))
{
    m_folder->setToolTip(tr("A folder with a folder of documents for each type, called as the "
                            "type. Documents that are none of the types go into a folder called "
                            "%1.")
                             .arg(TypeFolder::noneFolder()));
    m_table->setToolTip(tr("CSV or JSON Lines with a column “type” and one of “file”, “path” and "
                           "“hash”, such as an export of labels or of reviewed results"));
    m_menu->setToolTipsVisible(true);
    m_menu->addActions({m_folder, m_table, m_save});
    connect(m_folder, &QAction::triggered, this, &LabelMenu::askForFolder);
    connect(m_table, &QAction::triggered, this, &LabelMenu::askForTable);
    connect(m_save, &QAction::triggered, this, &LabelMenu::askForExport);
    connect(m_note, &LabelNote::stopAsked, this, [this] {
        m_import.cancel();
        m_export.cancel();
    });
    connect(&import, &LabelImport::progressed, this, [this](qint64 rows, double part) {
        constexpr int hundred = 100;
        //: %1: a number of rows or files; %2: a number from 0 to 100
        m_note->sayBusy(tr("Importing labels: %1 read, %2 %")
                            .arg(countText(rows), countText(qRound64(part * hundred))));
    });
    connect(&import, &LabelImport::ended, this, &LabelMenu::sayImported);
    connect(&exporting, &LabelExport::progressed, this, [this](qint64 labels) {
        m_note->sayBusy(tr("Exporting labels: %1").arg(countText(labels)));
    });
    connect(&exporting, &LabelExport::saved, this, [this](const QString &path, qint64 labels) {
        m_note->sayDone(tr("%Ln label(s) saved as %1", nullptr, int(labels))
                            .arg(QDir::toNativeSeparators(path)),
                        {}, true);
        showState();
    });
    connect(&exporting, &LabelExport::cancelled, this, [this] {
        m_note->sayDone(tr("Nothing was saved."), {}, false);
        showState();
    });
    connect(&exporting, &LabelExport::failed, this, &LabelMenu::sayFailed);
    showState();
}

/// One at a time, so that one message is enough.
void LabelMenu::showState()
{
    const bool isBusy = m_import.isRunning() || m_export.isRunning();
    for (QAction *action : {m_folder, m_table, m_save})
        action->setEnabled(!isBusy);
}

void LabelMenu::askForFolder()
{
    auto *dialog = named(new QFileDialog(m_page, tr("Import labels from folders by type")),
                         u"labelFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &LabelMenu::import);
    openOnce(dialog);
}

void LabelMenu::askForTable()
{
    ask({.name = u"labelTableDialog"_s,
         .title = tr("Import labels from a table"),
         .filter = tr("Tables (*.csv *.tsv *.txt *.jsonl);;All files (*)")},
        m_page, [this](const QString &path) { import(path); });
}

void LabelMenu::import(const QString &path)
{
    if (m_import.isRunning() || m_export.isRunning())
        return; // meanwhile
    m_note->sayBusy(tr("Importing labels…"));
    m_import.start(path);
    showState();
}

void LabelMenu::sayImported(const LabelReport &report)
{
    QStringList lines;
    for (const UntakenLabel &label : report.named)
        lines += untakenLabelText(label);
    if (report.left() > report.named.size())
        lines += u"…"_s;
    const QString text = labelReportText(report);
    if (report.rows == 0 && report.failure != LabelReport::Failure::None)
        m_note->sayFailed(tr("No labels were imported. %1").arg(text));
    else
        m_note->sayDone(text, lines.join(u'\n'), report.left() == 0);
    showState();
}

void LabelMenu::askForExport()
{
    const ResultsFormat format = ResultsFormat::Csv;
    //: part of a file's name
    const QString proposal = tr("Labels") + QDateTime::currentDateTime().toString(u" yyyy-MM-dd"_s);
    ask({.name = u"labelExportDialog"_s,
         .title = tr("Export labels"),
         .filter = filterFor(format) + u";;"_s + filterFor(ResultsFormat::JsonLines),
         .suffix = suffixOf(format),
         .proposal = inDocuments(proposal + u'.' + suffixOf(format))},
        m_page, [this](const QString &path) { saveAs(path); });
}

/// A desktop's own dialog may leave a name without an ending, and has not asked about the file with
/// one.
void LabelMenu::saveAs(const QString &path)
{
    if (m_import.isRunning() || m_export.isRunning())
        return;
    ExportForm form;
    form.format = formatOf(path).value_or(ResultsFormat::Json);
    const bool isNamed = LabelExport::canBe(form.format);
    if (!isNamed)
        form.format = ResultsFormat::Csv;
    const QString whole = isNamed ? path : path + u'.' + suffixOf(form.format);
    if (!isNamed && QFileInfo::exists(whole)) {
        return m_note->sayFailed(tr("Nothing was saved: %1 is there already. Choose another name.")
                                     .arg(QDir::toNativeSeparators(whole)));
    }
    form.csv = csvStyle(m_settings);
    m_note->sayBusy(tr("Exporting labels…"));
    m_export.save(whole, form);
    showState();
}

void LabelMenu::sayFailed(const QString &path, const QString &why)
{
    //: %1: a file; %2: what the system says, such as "No space left on device"
    m_note->sayFailed(tr("The labels could not be saved as %1: %2. If a file of that name was "
                         "there before, it is unchanged.")
                          .arg(QDir::toNativeSeparators(path), why));
    showState();
}

} // namespace cd
