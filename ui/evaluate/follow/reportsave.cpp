// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/follow/reportsave.h"

#include "ui/charts/chartpicture.h"
#include "ui/charts/reliabilitychart.h"
#include "ui/charts/typeschart.h"
#include "ui/evaluate/figures/shownfigures.h"
#include "ui/evaluate/matrix/confusionchart.h"
#include "ui/look/palettes.h"
#include "ui/saving/saveresultsdialog.h"
#include "ui/widgets/question.h"
#include "ui/words/evaluating/evaluationreport.h"
#include "ui/words/servicewords.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr QSize pictureSize(720, 360);

QList<ReportPicture> picturesOf(const Evaluation &evaluation, const ChartLook &look)
{
    const ShownFigures figures = shownFigures(evaluation);
    QList<ReportPicture> pictures;
    const auto add = [&](const QString &title, const Chart &chart) {
        const QSize size = pictureSize.expandedTo(chart.leastSize(look).toSize());
        pictures.append({title, chartSvg(chart, size, look, title)});
    };
    //: a picture in a report
    add(ReportSave::tr("Labels against answers"), ConfusionChart(evaluation));
    //: a picture in a report
    add(ReportSave::tr("Labels and answers by type"), TypesChart(figures.counts));
    if (figures.calibration.files > 0) {
        //: a picture in a report
        add(ReportSave::tr("How far confidences are true"), ReliabilityChart(figures.calibration));
    }
    return pictures;
}

QString write(const QString &path, const QByteArray &html)
{
    QSaveFile file(path);
    const bool isDone
        = file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && file.commit();
    return isDone ? QString() : file.errorString();
}

} // namespace

ReportSave::ReportSave(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
{
    m_threads.setMaxThreadCount(1);
}

ReportSave::~ReportSave()
{
    m_threads.waitForDone();
}

void ReportSave::begin()
{
    const EvaluationPtr evaluation = m_workspace.evaluator().evaluation();
    if (!evaluation)
        return;
    const QString name = asFileName(evaluation->set.name)
        + QDateTime::currentDateTime().toString(u" yyyy-MM-dd HH-mm"_s);
    ask({.name = u"evaluationReportFile"_s,
         .title = tr("Save the report"),
         .filter = tr("Web page (*.html)"),
         .suffix = u"html"_s,
         .proposal = inDocuments(name + u".html"_s)},
        m_page, [this](const QString &path) { saveAs(path); });
}

/// A desktop's own dialog leaves a name as it was typed, and has not asked about the one with the
/// ending.
void ReportSave::saveAs(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "html"_L1 || ending == "htm"_L1)
        return save(path);
    const QString whole = path + u".html"_s;
    if (!QFileInfo::exists(whole))
        return save(whole);
    ask({.name = u"replaceReport"_s,
         .title = tr("Save the report"),
         .text = tr("%1 is there already.").arg(QDir::toNativeSeparators(whole)),
         .more = tr("Saving replaces what is in it."),
         .yes = tr("Replace the file"),
         .no = tr("Keep the file")},
        m_page, [this, whole] { save(whole); });
}

EvaluationReport ReportSave::report() const
{
    const Evaluator &evaluator = m_workspace.evaluator();
    const auto told = [this](const EvaluationPtr &evaluation) {
        const JobRowPtr row = m_workspace.table().find(evaluation->run);
        const JobRow job = row ? *row : JobRow();
        return ReportedRun{evaluation, job, serviceName(m_workspace.profiles(), job.service)};
    };
    EvaluationReport report{.run = told(evaluator.evaluation()),
                            .macroF1 = evaluator.macroF1Interval(),
                            .at = QDateTime::currentDateTime()};
    const QList<EvaluationPtr> others = evaluator.others();
    for (const EvaluationPtr &other : others)
        report.others.append(told(other));
    return report;
}

void ReportSave::save(const QString &path)
{
    if (!m_workspace.evaluator().evaluation())
        return; // its set was removed while a name was asked for
    // On paper as on a light screen.
    const ChartLook look{paletteOf(Scheme::Light), m_page->font(), m_page->layoutDirection()};
    m_threads.start([this, path, look, report = report()]() mutable {
        report.pictures = picturesOf(*report.run.evaluation, look);
        const QString why = write(path, reportAsHtml(report));
        QMetaObject::invokeMethod(
            this,
            [this, path, why] {
                if (why.isEmpty())
                    Q_EMIT saved(path);
                else
                    Q_EMIT failed(path, why);
            },
            Qt::QueuedConnection);
    });
}

} // namespace cd
