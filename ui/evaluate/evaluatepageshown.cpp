// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page shows of what was read.

#include "ui/document/documentpane.h"
#include "ui/evaluate/compare/evaluationcomparison.h"
#include "ui/evaluate/evaluatebar.h"
#include "ui/evaluate/evaluatepage.h"
#include "ui/evaluate/figures/figurespane.h"
#include "ui/evaluate/figures/thresholdkeeper.h"
#include "ui/evaluate/figurestrip.h"
#include "ui/evaluate/files/evaluatedfilespane.h"
#include "ui/evaluate/labelsetmenu.h"
#include "ui/evaluate/matrix/confusionpane.h"
#include "ui/review/side/whypane.h"
#include "ui/widgets/actionkeys.h"
#include "ui/words/servicewords.h"
#include "workflow/evaluating/labelsets.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace cd {

/// As the evaluation has it, where that is known: of an older version too.
std::optional<LabelSet> EvaluatePage::shownSet() const
{
    const EvaluationChoice &choice = m_evaluator.choice();
    const EvaluationPtr evaluation = m_evaluator.evaluation();
    std::optional<LabelSet> set = m_sets.find(choice.set);
    if (set && evaluation && evaluation->set.id == choice.set && choice.version != 0
        && evaluation->set.version == choice.version) {
        set->version = evaluation->set.version;
        set->files = evaluation->set.files;
    }
    return set;
}

void EvaluatePage::showEvaluation()
{
    const EvaluationPtr evaluation = m_evaluator.evaluation();
    if (evaluation)
        m_figures->tell(*evaluation, m_evaluator.macroF1Interval());
    m_matrix->setEvaluation(evaluation);
    m_list->setEvaluation(evaluation);
    m_byType->setEvaluation(evaluation);
    m_keeper->setEvaluation(evaluation);
    const QList<EvaluationPtr> others = m_evaluator.others();
    m_comparison->setEvaluations(others.isEmpty() ? nullptr : evaluation, others);
    m_main->setCurrentWidget(others.isEmpty() ? static_cast<QWidget *>(m_left) : m_comparison);
    showFile();
    showBar();
    showState();
}

void EvaluatePage::showBar()
{
    m_bar->tell(shownSet(), m_evaluator);
}

void EvaluatePage::showFile()
{
    const std::optional<EvaluatedFile> file
        = isComparing() ? m_comparison->current() : m_list->current();
    const EvaluationPtr evaluation = m_evaluator.evaluation();
    const JobRowPtr job = evaluation ? m_workspace.table().find(evaluation->run) : nullptr;
    if (!file || !job) {
        m_document->setFile({});
        return m_why->show({});
    }
    const ExportRow *row = file->place >= 0 ? m_files.find(file->job, file->place) : nullptr;
    ShownFile shown{row ? *row : ExportRow{}, job->service, job->scope};
    if (!row) {
        shown.row.fileName = file->labelled.name;
        shown.row.path = file->labelled.path;
        shown.row.hash = contentOf(file->labelled.document);
    }
    m_document->setFile(shown);
    //: Where an answer comes from; %1: a service; %2: a mode, such as FAST
    Why why{.from
            = tr("%1, %2").arg(serviceName(m_workspace.profiles(), job->service), job->job.mode)};
    if (row) {
        why.reasoning = row->result ? row->result->reasoning : row->said;
        if (row->result && row->result->type != file->labelled.label)
            why.corrected = Corrected{*row, file->job, file->labelled.label};
    }
    m_why->show(why);
}

void EvaluatePage::say(const QString &text, const QString &button)
{
    m_none->setText(text);
    m_noneButton->setText(button);
    m_noneButton->setAccessibleName(button.isEmpty() ? tr("What to do now") : button);
    m_noneButton->setVisible(!button.isEmpty());
}

void EvaluatePage::showState()
{
    showWhatIsThere();
    if (isVisible() && !focusWidget())
        m_bar->setFocus(); // what had it may be gone, and the keys of the place work
}

void EvaluatePage::showWhatIsThere()
{
    const bool isReading = m_evaluator.isReading();
    m_figures->setReading(isReading);
    const bool hasEvaluation = m_evaluator.choice().set != 0 && m_evaluator.evaluation()
        && m_evaluator.evaluation()->set.id == m_evaluator.choice().set;
    m_stack->setCurrentIndex(hasEvaluation ? 1 : 0);
    if (hasEvaluation)
        return;
    if (!m_sets.isLoaded() || isReading || m_sets.isReading())
        return say(tr("Reading the labels…"), {});
    if (m_sets.sets().isEmpty())
        return say(tr("There are no labels yet. A folder with a folder of documents for each type "
                      "is enough to see how right a preset is."),
                   withKeys(tr("New set from folders…"), *m_menu->fromFolder()));
    say(tr("No job has files of this set yet. Once one has answered them, its answers are counted "
           "here."),
        tr("Run the set…"));
}

} // namespace cd
