// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/saveresultsdialog.h"

#include "ui/saving/exportformbox.h"
#include "ui/saving/resultspreview.h"
#include "ui/saving/savednote.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/workbooktext.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString filterFor(ResultsFormat format)
{
    switch (format) {
    case ResultsFormat::Workbook:
        return SaveResultsDialog::tr("Excel workbook (*.xlsx)");
    case ResultsFormat::Csv:
        return SaveResultsDialog::tr("Comma-separated values (*.csv)");
    case ResultsFormat::JsonLines:
        return SaveResultsDialog::tr("JSON Lines (*.jsonl)");
    case ResultsFormat::Json:
        return SaveResultsDialog::tr("JSON (*.json)");
    }
    Q_UNREACHABLE();
}

/// What no file system forbids, and no more than fits on a line.
QString asFileName(QString name)
{
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !u" ._-"_s.contains(character))
            character = u'-';
    }
    return name.left(60).trimmed();
}

/// Of a job with many files no more than the preview needs, so that it does not hold up the window.
QList<ExportRow> firstRows(JobDetails details)
{
    if (details.files.size() > ResultsPreview::mostRows) {
        details.files.resize(ResultsPreview::mostRows);
        QSet<FileId> ids;
        for (const JobFile &file : std::as_const(details.files))
            ids.insert(file.id);
        details.results.removeIf(
            [&ids](const FileResult &result) { return !ids.contains(result.fileId); });
    }
    return exportRows(details);
}

} // namespace

SaveResultsDialog::SaveResultsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_whose(wrappedText(u"saveResultsWhose"_s))
    , m_form(new ExportFormBox(workspace.settings()))
    , m_preview(new ResultsPreview)
    , m_progress(named(new QProgressBar, u"saveResultsProgress"_s, tr("Files saved")))
    , m_cancel(
          button(u"saveResultsStop"_s, tr("Stop saving"), {}, this, [this] { m_saver.cancel(); }))
    , m_saved(new SavedNote)
    , m_saver(workspace.table())
{
    setObjectName(u"saveResults"_s);
    setWindowTitle(tr("Save results"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_form, &ExportFormBox::changed, this, &SaveResultsDialog::showPreview);
    connect(&m_saver, &ResultsSaver::progressed, this,
            [this](qint64 rows) { m_progress->setValue(static_cast<int>(rows)); });
    connect(&m_saver, &ResultsSaver::saved, this,
            [this](const QString &path, const ResultsSummary &summary) {
                m_saved->saySaved(path, missingText(summary));
                ended();
            });
    connect(&m_saver, &ResultsSaver::failed, this, [this](const QString &path, const QString &why) {
        m_saved->sayFailed(tr("The results could not be saved as %1: %2. If a file of that "
                              "name was there before, it is unchanged.")
                               .arg(QDir::toNativeSeparators(path), why));
        ended();
    });
    connect(&m_saver, &ResultsSaver::cancelled, this, [this] {
        m_saved->sayFailed(tr("Nothing was saved."));
        ended();
    });
    showBusy();
}

void SaveResultsDialog::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_form);
    middle->addWidget(m_preview, 1);
    auto *busy = new QHBoxLayout;
    busy->addWidget(m_progress, 1);
    busy->addWidget(m_cancel);
    QDialogButtonBox *buttons
        = dialogButtons(*this, u"saveResults"_s, QDialogButtonBox::Save | QDialogButtonBox::Close);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("&Save…"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_whose);
    column->addLayout(middle, 1);
    column->addLayout(busy);
    column->addWidget(m_saved);
    column->addWidget(buttons);
    m_preview->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    resize(140 * fontMetrics().averageCharWidth(), 28 * fontMetrics().lineSpacing());
}

void SaveResultsDialog::choose(const ChosenResults &what)
{
    if (m_saver.isBusy())
        return;
    m_what = what;
    m_first.clear();
    m_saved->clear();
    const JobRowPtr first = m_workspace.table().find(what.jobs.value(0));
    m_label = !first ? QString() : first->label.isEmpty() ? first->job.id.value : first->label;
    showWhose();
    showPreview();
    readPreview();
    showBusy();
}

int SaveResultsDialog::files() const
{
    if (m_what.rows)
        return static_cast<int>(m_what.rows->size());
    int all = 0;
    for (const JobKey key : m_what.jobs) {
        if (const JobRowPtr row = m_workspace.table().find(key))
            all += row->fileCount;
    }
    return all;
}

void SaveResultsDialog::showWhose()
{
    const int jobs = static_cast<int>(m_what.jobs.size());
    //: results of files; %1: the name of a job
    m_whose->setText(
        jobs == 1
            ? tr("%Ln result(s) of “%1”", nullptr, files()).arg(m_label)
            //: results of files; %1: "12 jobs"
            : tr("%Ln result(s) of %1", nullptr, files()).arg(tr("%Ln job(s)", nullptr, jobs)));
}

/// Of as many jobs as the preview needs.
void SaveResultsDialog::readPreview()
{
    const JobTable &table = m_workspace.table();
    m_reading.renew();
    if (m_what.rows) {
        if (const JobRowPtr row = table.find(m_what.jobs.value(0)))
            m_first = {{*row, m_what.rows->mid(0, ResultsPreview::mostRows)}};
        return showPreview();
    }
    QList<JobKey> keys;
    int rows = 0;
    for (auto key = m_what.jobs.cbegin();
         key != m_what.jobs.cend() && rows < ResultsPreview::mostRows; ++key) {
        if (const JobRowPtr row = table.find(*key)) {
            keys.append(*key);
            rows += row->fileCount;
        }
    }
    m_workspace.table().fetchDetails(
        keys, m_reading.context(), [this, keys](const QHash<JobKey, JobDetails> &details) {
            for (const JobKey key : keys) {
                const JobRowPtr row = m_workspace.table().find(key);
                if (row && details.contains(key))
                    m_first.append({*row, firstRows(details.value(key))});
            }
            showPreview();
        });
}

void SaveResultsDialog::showPreview()
{
    const ExportForm form = m_form->form();
    m_preview->setRows(m_first, form);
    showBusy();
}

void SaveResultsDialog::showBusy()
{
    const bool isBusy = m_saver.isBusy();
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_form->setEnabled(!isBusy);
    m_save->setEnabled(!isBusy && files() > 0 && !m_form->form().columns.isEmpty());
}

/// With the time, which keeps two runs apart.
QString SaveResultsDialog::proposedName() const
{
    QDateTime at = QDateTime::currentDateTime();
    QString name = tr("Results of %Ln job(s)", nullptr, static_cast<int>(m_what.jobs.size()));
    const JobRowPtr only
        = m_what.jobs.size() == 1 ? m_workspace.table().find(m_what.jobs.constFirst()) : nullptr;
    if (only) {
        name = m_label;
        if (only->job.updatedAt.isValid())
            at = only->job.updatedAt.toLocalTime();
    }
    return asFileName(name) + at.toString(u" yyyy-MM-dd HH-mm"_s);
}

void SaveResultsDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    const ResultsFormat format = m_form->form().format;
    ask({.name = u"resultsFile"_s,
         .title = tr("Save results"),
         .filter = filterFor(format),
         .suffix = suffixOf(format),
         .proposal = inDocuments(proposedName() + u'.' + suffixOf(format))},
        this, [this](const QString &path) { save(path); });
}

/// As what the name says, if it says something that the results can be saved as.
void SaveResultsDialog::save(const QString &path)
{
    if (m_saver.isBusy())
        return;
    ExportForm form = m_form->form();
    const ResultsFormat named = formatOf(path).value_or(form.format);
    if (named != ResultsFormat::Json || m_what.jobs.size() == 1)
        form.format = named;
    m_saved->clear();
    m_progress->setRange(0, std::max(1, files()));
    m_progress->setValue(0);
    m_saver.save(path, m_what, form);
    showBusy();
}

void SaveResultsDialog::reject()
{
    m_isClosing = true;
    if (m_saver.isBusy())
        m_saver.cancel();
    else
        QDialog::reject();
}

void SaveResultsDialog::ended()
{
    showBusy();
    if (m_isClosing)
        QDialog::reject();
}

void openSaveResults(Workspace &workspace, const ChosenResults &what, QWidget *page)
{
    QWidget *window = page->window();
    auto *dialog = window->findChild<SaveResultsDialog *>();
    if (!dialog)
        dialog = new SaveResultsDialog(workspace, window);
    dialog->choose(what);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace cd
