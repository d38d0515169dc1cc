// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/evaluate/evaluatecommand.h"

#include "cli/commandfolder.h"
#include "cli/console.h"
#include "cli/evaluate/evaluatejson.h"
#include "cli/evaluate/evaluateoptions.h"
#include "cli/evaluate/evaluaterun.h"
#include "cli/interruption.h"
#include "cli/labels/labelsaid.h"
#include "cli/submit/filesleaving.h"
#include "cli/submit/submission.h"
#include "wire/presetcodec.h"
#include "workflow/evaluating/setreading.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/review/labelfiles.h"
#include "workflow/uploads/filehashes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

int numberOf(EvaluateStatus status)
{
    return static_cast<int>(status);
}

int invalidEvaluation(const QString &why)
{
    console::say(why);
    console::say(EvaluateTexts::tr("Nothing was sent. See classifydesk evaluate --help."));
    return numberOf(EvaluateStatus::Invalid);
}

int invalidEvaluation(const SubmissionProblem &problem)
{
    console::say(problem.message);
    console::say(problem.fields);
    return numberOf(EvaluateStatus::Invalid);
}

/// What can be known before a data folder is opened.
struct Given
{
    std::optional<Submission> preset; ///< nullopt: it is a saved one
    std::optional<EarlierRun> earlier;
};

tl::expected<Given, SubmissionProblem> readGiven(const EvaluateOptions &options)
{
    Given given;
    if (!QFileInfo::exists(options.labels)) {
        return tl::unexpected(
            SubmissionProblem{EvaluateTexts::tr("There is no file or folder %1. Nothing was sent.")
                                  .arg(options.labels)});
    }
    if (QFileInfo::exists(options.preset)) {
        const auto preset = presetSubmission(options.preset);
        if (!preset)
            return tl::unexpected(preset.error());
        given.preset = *preset;
    }
    if (QFileInfo(options.against).isFile()) {
        const auto earlier = readEarlierRun(options.against);
        if (!earlier)
            return tl::unexpected(
                SubmissionProblem{earlier.error() + u' ' + EvaluateTexts::tr("Nothing was sent.")});
        given.earlier = *earlier;
    }
    return given;
}

std::optional<Submission> savedPreset(Workspace &workspace, const QString &name)
{
    const auto preset = workspace.presets().find(name);
    if (!preset)
        return std::nullopt;
    return Submission{preset->request, {}, preset->name, preset->name, {}, {}, presetHash(*preset)};
}

ReadLabels readLabels(Workspace &workspace, const QString &path)
{
    const SetReader reader{workspace.hashes(), [] { return !Interruption::isRequested(); },
                           [](qint64, double) {
                           }};
    ReadLabels labels;
    labels.files = readLabelledFiles(QFileInfo(path).absoluteFilePath(), reader, labels.report);
    if (labels.report.left() > 0 || labels.files.isEmpty())
        sayLabelReport(labels.report);
    return labels;
}

/// Where the documents are. A table may know a content that is not there any more: what is there
/// instead has no label, and is not sent.
QStringList pathsOf(Workspace &workspace, const QList<LabelledFile> &files)
{
    QList<GivenLabel> there(files.size());
    for (qsizetype i = 0; i < files.size(); ++i)
        there[i].path = files.at(i).path;
    readDocuments(there, workspace.hashes(), [] { return !Interruption::isRequested(); });
    QStringList paths;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (there.at(i).decision.document == files.at(i).document)
            paths.append(files.at(i).path);
    }
    return paths;
}

int evaluateIn(QCoreApplication &application, Workspace &workspace, EvaluateOptions options,
               const Submission &preset, const std::optional<EarlierRun> &earlier,
               const Interruption &interruption)
{
    const ReadLabels labels = readLabels(workspace, options.labels);
    options.submit.files = pathsOf(workspace, labels.files);
    if (Interruption::isRequested()) {
        console::say(EvaluateTexts::tr("Interrupted. Nothing was sent."));
        return numberOf(EvaluateStatus::NoJob);
    }
    if (options.submit.files.isEmpty())
        return invalidEvaluation(EvaluateTexts::tr("There are no labelled documents to send."));
    const auto submission = withFiles(preset, options.submit);
    if (!submission)
        return invalidEvaluation(submission.error());
    console::say(submission->warnings);
    EvaluateRun run(workspace, options, *submission, labels, earlier);
    QObject::connect(&interruption, &Interruption::requested, &run, &EvaluateRun::interrupt);
    int status = 0;
    FilesLeaving leaving(workspace, [&status] { QCoreApplication::exit(status); });
    QObject::connect(&run, &EvaluateRun::ended, &application, [&](EvaluateStatus how) {
        status = numberOf(how);
        if (how == EvaluateStatus::Done || how == EvaluateStatus::LeftOut
            || how == EvaluateStatus::Missed)
            leaving.begin();
        else
            QCoreApplication::exit(status);
    });
    QTimer::singleShot(0, &run, &EvaluateRun::start);
    return QCoreApplication::exec();
}

} // namespace

int runEvaluate(QCoreApplication &application, const QStringList &arguments)
{
    const auto options = parseEvaluateOptions(arguments);
    if (!options)
        return invalidEvaluation(options.error());
    if (options->help)
        return numberOf(console::answer(evaluateHelp().toUtf8()) ? EvaluateStatus::Done
                                                                 : EvaluateStatus::Partly);
    const auto given = readGiven(*options);
    if (!given)
        return invalidEvaluation(given.error());
    const Interruption interruption;
    const SubmitOptions &where = options->submit;
    // A saved preset is in the window's folder, and nowhere else.
    const OpenedWorkspace workspace = openWorkspace(
        {where.dataFolder, where.waitForFolder, given->preset.has_value()},
        {.service = where.service, .dialect = where.dialect, .storage = where.storage});
    if (!workspace) {
        console::say(workspace.error());
        return numberOf(EvaluateStatus::NoJob);
    }
    sayDamage(**workspace);
    const auto preset = given->preset ? given->preset : savedPreset(**workspace, options->preset);
    if (!preset) //: %1: what was given as a preset
        return invalidEvaluation(
            EvaluateTexts::tr("There is no preset file and no saved preset “%1”.")
                .arg(options->preset));
    return evaluateIn(application, **workspace, *options, *preset, given->earlier, interruption);
}

} // namespace cd
