// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/submitwords.h"

#include "cli/submittexts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "workflow/connection/session.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/spending/budget.h"
#include "workflow/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cd {

QString notUploadedText(const QString &file, const std::optional<ServiceError> &why)
{
    return SubmitTexts::tr("%1 could not be uploaded, so no job was created: %2")
        .arg(file, why ? errorText(*why) : QString());
}

QString refusalText(const JobRow &row, const UploadItemList &items)
{
    const auto bad = std::find_if(items.cbegin(), items.cend(),
                                  [](const UploadItem &item) { return item.error.has_value(); });
    if (row.filesToUpload > 0 && bad != items.cend())
        return notUploadedText(bad->name, row.error);
    return row.error ? errorText(*row.error) : QString();
}

QString copiesText(const UploadQueue &files)
{
    QSet<int> originals;
    int copies = 0;
    for (const UploadItem &item : files.items()) {
        if (item.sameAs == 0)
            continue;
        originals.insert(item.sameAs);
        ++copies;
    }
    if (copies == 0 || files.areCopiesApart())
        return {};
    const auto answers = static_cast<int>(originals.size());
    //: %n files; %1: "80 answers", fewer
    return SubmitTexts::tr("%n file(s) with the same content share %1.", nullptr, copies + answers)
        .arg(SubmitTexts::tr("%n answer(s)", nullptr, answers));
}

QString overLimitText(Workspace &workspace, const JobRequest &request)
{
    const auto prices = workspace.prices();
    if (!prices)
        return {};
    const auto answers = int(request.fileIds.size() + workspace.uploads().ids().size());
    const auto credits
        = costBound(request, answers, workspace.session().dialect(), *prices).credits;
    const Budget &budget = workspace.budget();
    if (!budget.passesCeiling(credits))
        return {};
    const QString spent = countText(qRound64(budget.spentThisMonth()));
    const QString limit = countText(budget.ceiling());
    const QString nothing = SubmitTexts::tr("Nothing was sent. Use --over-limit to submit anyway.");
    if (!credits) {
        return SubmitTexts::tr(
                   "You've used %1 of your limit of %2 credits this month, and this job has no "
                   "page limit, so its cost is not known in advance.")
                   .arg(spent, limit)
            + QChar(u' ') + nothing;
    }
    return SubmitTexts::tr(
               "You've used %1 credits this month, and this job may take up to %2, which "
               "exceeds your limit of %3.")
               .arg(spent, countText(*credits), limit)
        + QChar(u' ') + nothing;
}

QString pausedText(const JobRow &row)
{
    const QString sent = sentFiles(row) > 0
        //: %1 of %n files
        ? SubmitTexts::tr("Sent: %1 of %Ln file(s); what was sent continues on the service.",
                          nullptr, row.fileCount)
              .arg(countText(sentFiles(row)))
        : SubmitTexts::tr("Nothing was sent.");
    const QString how = SubmitTexts::tr("The rest waits: submit the same again to go on with it.");
    return (row.error ? errorText(*row.error) + u' ' : QString()) + sent + u' ' + how;
}

QString stoppedText(const JobRow &row)
{
    if (row.submission == SubmissionState::Sending && row.hasCreates) {
        return SubmitTexts::tr(
            "Some jobs may have been created. The remaining files are submitted when "
            "Classify Desk is next started with this folder, each at most once.");
    }
    if (row.submission == SubmissionState::Sending || row.submission == SubmissionState::Unsure) {
        return SubmitTexts::tr(
            "The job may have been created, and billed. Check the list of jobs; to submit it "
            "once more all the same, use --again.");
    }
    if (row.job.id.isEmpty()) {
        return SubmitTexts::tr("The jobs of %n file(s) were created and continue on the service.",
                               nullptr, row.fileCount);
    }
    return SubmitTexts::tr("Job %1 was created and continues on the service (%2).")
        .arg(row.job.id.value, row.job.status.word());
}

} // namespace cd
