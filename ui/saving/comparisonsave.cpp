// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/comparisonsave.h"

#include "ui/saving/exportformbox.h"
#include "ui/saving/saveresultsdialog.h"
#include "ui/widgets/note.h"
#include "ui/widgets/question.h"
#include "ui/words/workbooktext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// In the order of ComparisonSaver::keys().
QStringList titlesOf(const SavedComparison &what)
{
    return {ComparisonSave::tr("File"),
            //: %1: the name of a job
            ComparisonSave::tr("Type in %1").arg(what.nameHere),
            ComparisonSave::tr("Type in %1").arg(what.nameThere),
            ComparisonSave::tr("Confidence in %1").arg(what.nameHere),
            ComparisonSave::tr("Confidence in %1").arg(what.nameThere),
            ComparisonSave::tr("Change"), ComparisonSave::tr("Path"),
            ComparisonSave::tr("Job here"), ComparisonSave::tr("Job there"),
            columnTitle(ResultColumn::TypeFinal), columnTitle(ResultColumn::Decided),
            columnTitle(ResultColumn::Pot)};
}

} // namespace

ComparisonSave::ComparisonSave(const Settings &settings, Note &said, QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_said(said)
    , m_page(page)
{
    connect(&m_saver, &ComparisonSaver::saved, this, [this](const QString &path) {
        m_said.say(Note::Kind::Hint, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_saver, &ComparisonSaver::failed, this,
            [this](const QString &path, const QString &why) {
                m_said.say(Note::Kind::Error,
                           tr("The comparison could not be saved as %1: %2. If a file of that name "
                              "was there before, it is unchanged.")
                               .arg(QDir::toNativeSeparators(path), why));
            });
}

void ComparisonSave::begin(const SavedComparison &what)
{
    m_said.clear();
    //: part of a file's name; %1 and %2: names of two jobs
    const QString name = tr("%1 and %2").arg(what.nameHere, what.nameThere);
    const QString proposal
        = asFileName(name) + QDateTime::currentDateTime().toString(u" yyyy-MM-dd HH-mm"_s);
    const ResultsFormat format = ResultsFormat::Workbook;
    ask({.name = u"comparisonFile"_s,
         .title = tr("Save the comparison"),
         .filter = filterFor(format) + u";;"_s + filterFor(ResultsFormat::Csv),
         .suffix = suffixOf(format),
         .proposal = inDocuments(proposal + u'.' + suffixOf(format))},
        m_page, [this, what](const QString &path) { saveAs(path, what); });
}

/// A desktop's own dialog may leave a name without an ending, and has not asked about the file with
/// one.
void ComparisonSave::saveAs(const QString &path, const SavedComparison &what)
{
    ExportForm form;
    form.format = formatOf(path).value_or(ResultsFormat::Json);
    const bool isNamed
        = form.format == ResultsFormat::Workbook || form.format == ResultsFormat::Csv;
    if (!isNamed)
        form.format = ResultsFormat::Workbook;
    const QString whole = isNamed ? path : path + u'.' + suffixOf(form.format);
    if (!isNamed && QFileInfo::exists(whole)) {
        m_said.say(Note::Kind::Error,
                   tr("Nothing was saved: %1 is there already. Choose another name.")
                       .arg(QDir::toNativeSeparators(whole)));
        return;
    }
    form.csv = csvStyle(m_settings);
    //: a sheet of a workbook: at most 25 characters, none of []:*?/ in it
    form.words.results = tr("Comparison");
    form.words.titles = titlesOf(what);
    m_saver.save(whole, what, form);
}

} // namespace cd
