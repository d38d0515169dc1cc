// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/saveresultsdialog.h"

#include "ui/saving/exportformbox.h"
#include "ui/saving/resultspreview.h"
#include "ui/saving/savednote.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/evaluating/matrixsheet.h"
#include "ui/words/workbooktext.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/review/review.h"
#include "workflow/rows/rowreviews.h"
#include "workflow/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

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

QString asFileName(QString name)
{
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !u" ._-"_s.contains(character))
            character = u'-';
    }
    return name.left(60).trimmed();
}

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
    , m_saver(workspace.table(), workspace.labels())
{
    setObjectName(u"saveResults"_s);
    setWindowTitle(tr("Save results"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_form, &ExportFormBox::changed, this, &SaveResultsDialog::showPreview);
    connect(&m_saver, &ResultsSaver::progressed, this,
            [this](qint64 rows) { m_progress->setValue(static_cast<int>(rows)); });
    connect(&m_saver, &ResultsSaver::saved, this, &SaveResultsDialog::saved);
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
    connect(&workspace.table(), &JobTable::removed, this, &SaveResultsDialog::follow);
    connect(&workspace.table(), &JobTable::added, this, &SaveResultsDialog::follow); // brought back
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
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_whose);
    column->addLayout(middle, 1);
    column->addLayout(busy);
    column->addWidget(m_saved);
    column->addWidget(buttons);
    m_preview->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    resize(140 * fontMetrics().averageCharWidth(), 32 * fontMetrics().lineSpacing());
}

void SaveResultsDialog::choose(const ChosenResults &what)
{
    m_isClosing = false;
    if (m_saver.isBusy()) {
        m_next = what;
        m_saved->sayBusy(tr("The results that are being saved come first; then you can save those "
                            "that you chose now."));
        return;
    }
    m_saved->clear();
    take(what);
}

void SaveResultsDialog::take(const ChosenResults &what)
{
    m_chosen = what;
    showWhatIsThere();
}

void SaveResultsDialog::follow()
{
    const JobTable &table = m_workspace.table();
    const auto there = std::ranges::count_if(m_chosen.jobs,
                                             [&table](JobKey key) { return table.contains(key); });
    if (there != m_what.jobs.size())
        showWhatIsThere();
}

void SaveResultsDialog::showWhatIsThere()
{
    const JobTable &table = m_workspace.table();
    m_what = m_chosen;
    m_what.jobs.removeIf([&table](JobKey key) { return !table.contains(key); });
    if (m_what.jobs.isEmpty())
        m_what.rows.reset();
    m_first.clear();
    const JobRowPtr first = table.find(m_what.jobs.value(0));
    m_label = !first ? QString() : first->label.isEmpty() ? first->job.id.value : first->label;
    showWhose();
    showPreview();
    readPreview();
    readMatrix();
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

bool SaveResultsDialog::hasFiles() const
{
    if (m_what.rows)
        return !m_what.rows->isEmpty();
    return std::ranges::any_of(m_what.jobs, [this](JobKey key) {
        const JobRowPtr row = m_workspace.table().find(key);
        return row && row->fileCount > 0;
    });
}

void SaveResultsDialog::showWhose()
{
    const int jobs = static_cast<int>(m_what.jobs.size());
    const int gone = static_cast<int>(m_chosen.jobs.size()) - jobs;
    if (jobs == 0)
        return m_whose->setText(tr("What you chose is no longer in the list of jobs. Undo that, or "
                                   "choose other jobs there and save their results."));
    //: results of files; %1: the name of a job
    const QString whose = jobs == 1
        ? tr("%Ln result(s) of “%1”", nullptr, files()).arg(m_label)
        //: results of files; %1: "12 jobs"
        : tr("%Ln result(s) of %1", nullptr, files()).arg(tr("%Ln job(s)", nullptr, jobs));
    m_whose->setText(gone == 0 ? whose
                               : whose + u'\n'
                             + tr("%Ln job(s) that you chose can't be saved, as they are no longer "
                                  "in the list.",
                                  nullptr, gone));
}

/// Of as many jobs as the preview needs.
void SaveResultsDialog::readPreview()
{
    const JobTable &table = m_workspace.table();
    m_reading.renew();
    if (m_what.rows) {
        if (const JobRowPtr row = table.find(m_what.jobs.value(0)))
            m_first = {{*row, m_what.rows->mid(0, ResultsPreview::mostRows)}};
        return readReviews();
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
            readReviews();
        });
}

/// As the file will have them, which are those of the moment at which it is written.
void SaveResultsDialog::readReviews()
{
    QList<DocumentKey> documents;
    for (const SavedJob &job : std::as_const(m_first))
        documents += documentsOf(job.rows, job.row.service);
    m_workspace.labels().read(documents, m_reading.context(), [this](const Labels::States &states) {
        for (SavedJob &job : m_first)
            setReviews(job.rows, documentsOf(job.rows, job.row.service), states);
        showPreview();
    });
}

/// A workbook of one job says how good its answers are, if a label set knows that.
void SaveResultsDialog::readMatrix()
{
    m_evaluated.reset();
    if (m_what.jobs.size() == 1)
        m_workspace.evaluator().readSource(
            m_what.jobs.constFirst(), m_reading.context(),
            [this](const Evaluator::Source &source) { m_evaluated = source; });
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
    m_save->setEnabled(!isBusy && hasFiles() && !m_form->form().columns.isEmpty());
    m_save->setText(tr("E&xport %Ln row(s)…", nullptr, files()));
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
        this, [this](const QString &path) { saveAs(path); });
}

/// As what the name says, which is shown, if it says something that the results can be saved as.
/// Else the name gets the ending of the format that is shown: a desktop's own dialog leaves it as
/// it was typed, and has not asked about the file with the ending.
void SaveResultsDialog::saveAs(const QString &path)
{
    const auto named = formatOf(path);
    if (named && (*named != ResultsFormat::Json || m_what.jobs.size() == 1)) {
        m_form->setFormat(*named);
        return save(path, *named);
    }
    const ResultsFormat format = m_form->form().format;
    const QString whole = path + u'.' + suffixOf(format);
    if (!QFileInfo::exists(whole))
        return save(whole, format);
    ask({.name = u"replaceResults"_s,
         .title = tr("Save results"),
         .text = tr("%1 is there already.").arg(QDir::toNativeSeparators(whole)),
         .more = tr("Saving replaces what is in it."),
         .yes = tr("Replace the file"),
         .no = tr("Keep the file")},
        this, [this, whole, format] { save(whole, format); });
}

void SaveResultsDialog::save(const QString &path, ResultsFormat format)
{
    if (m_saver.isBusy() || !hasFiles()) // what was chosen may have gone while a name was asked for
        return showBusy();
    ExportForm form = m_form->form(m_workspace.review().who());
    form.format = format;
    if (m_evaluated)
        form.words.more += matrixSheet(m_evaluated);
    m_saved->clear();
    m_progress->setRange(0, std::max(1, files()));
    m_progress->setValue(0);
    m_saver.save(path, m_what, form);
    showBusy();
}

void SaveResultsDialog::reject()
{
    m_isClosing = true;
    m_next.reset();
    if (m_saver.isBusy())
        m_saver.cancel();
    else
        QDialog::reject();
}

void SaveResultsDialog::saved(const QString &path, const ResultsSummary &summary)
{
    m_isClosing = false; // that came too late: there is a file to be told of
    m_saved->saySaved(path, missingText(summary));
    ended();
}

void SaveResultsDialog::ended()
{
    showBusy();
    if (m_isClosing)
        return QDialog::reject();
    if (m_next)
        take(*std::exchange(m_next, std::nullopt));
}

void openSaveResults(Workspace &workspace, const ChosenResults &what, QWidget *page)
{
    QWidget *window = page->window();
    auto *dialog = window->findChild<SaveResultsDialog *>();
    if (!dialog || !dialog->isVisible()) // one that was closed a moment ago is about to go
        dialog = new SaveResultsDialog(workspace, window);
    dialog->choose(what);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace cd
