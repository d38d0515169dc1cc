// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/evaluatebar.h"

#include "ui/evaluate/evaluatewords.h"
#include "ui/look/icons.h"
#include "ui/look/rank.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/words/jobname.h"
#include "ui/words/plaintext.h"
#include "workflow/history/jobtable.h"

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qsizetype setLetters = 40; // the menus and the tooltips have all of it
constexpr qsizetype runLetters = 44;
constexpr qsizetype entryLetters = 80;

QToolButton *menuOf(const QString &name, QMenu *menu)
{
    QToolButton *made = toolButton(name, {}, {});
    made->setPopupMode(QToolButton::InstantPopup);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setMenu(menu);
    menu->setToolTipsVisible(true);
    return made;
}

/// A word before what it tells of, which both wrap to the next line together.
QWidget *withWord(const QString &word, QWidget *field)
{
    auto *both = new QWidget;
    auto *row = withoutMargins(new QHBoxLayout(both));
    auto *label = new QLabel(word);
    label->setForegroundRole(QPalette::PlaceholderText);
    addWidgets(row, {label, field});
    return both;
}

} // namespace

EvaluateBar::EvaluateBar(QMenu &sets, QMenu &more, const JobTable &table,
                         const ProfileLibrary &profiles, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_profiles(profiles)
    , m_set(menuOf(u"labelSetButton"_s, &sets))
    , m_parts(named(new QWidget, u"setParts"_s, tr("Part of the labels")))
    , m_group(new QButtonGroup(this))
    , m_looks(named(new QLabel, u"testLooks"_s))
    , m_runs(named(new QMenu(this), u"evaluatedRuns"_s))
    , m_others(named(new QMenu(this), u"comparedRuns"_s))
    , m_report(button(u"evaluationReport"_s, tr("Report…"), tr("Save a report of these figures"),
                      this, &EvaluateBar::reportAsked))
    , m_more(menuOf(u"evaluateMoreButton"_s, &more))
    , m_again(button(u"runSetAgain"_s, tr("Run…"), tr("Classify the files of the set"), this,
                     &EvaluateBar::runAsked))
{
    setObjectName(u"evaluateBar"_s);
    makePane(*this, tr("What is evaluated"));
    layOnBase(this);
    m_run = menuOf(u"evaluatedRun"_s, m_runs);
    m_compare = menuOf(u"compareWithRuns"_s, m_others);
    auto *line = new FlowLayout(this);
    line->setContentsMargins(12, 8, 12, 8);
    //: before the name of a set of labels
    line->addWidget(withWord(tr("Labels"), m_set));
    addParts();
    line->addWidget(m_parts);
    //: before the preset, mode, service and date of a job
    m_runWhole = withWord(tr("Run", "noun"), m_run);
    line->addWidget(m_runWhole);
    for (QWidget *part : {static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_report),
                          static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_again)})
        line->addWidget(part);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More to do with this run"));
    setRank(m_again, Rank::Primary);
    setFocusProxy(m_set);
    connect(m_runs, &QMenu::aboutToShow, this, &EvaluateBar::fillRuns);
    connect(m_others, &QMenu::aboutToShow, this, &EvaluateBar::fillOthers);
}

/// Three choices of one question, side by side.
void EvaluateBar::addParts()
{
    struct Part
    {
        SetPart part;
        QString name;
        QString text;
        QString toolTip;
    };
    const Part parts[]{
        {SetPart::All, u"setPartAll"_s, tr("All", "labels"), tr("All files of the set")},
        //: a part of the labels, on which rules are made better
        {SetPart::Build, u"setPartBuild"_s, tr("Build", "labels"),
         tr("Four of five files: rules are made better on these")},
        //: a part of the labels, on which rules are tested
        {SetPart::Test, u"setPartTest"_s, tr("Test", "labels"),
         tr("One of five files, always the same: how right rules are is reported on these, which "
            "they were not made for")},
    };
    auto *row = withoutMargins(new QHBoxLayout(m_parts));
    row->setSpacing(0);
    for (const Part &part : parts) {
        auto *made = named(new QToolButton, part.name);
        made->setText(part.text);
        made->setToolTip(part.toolTip);
        made->setCheckable(true);
        made->setFocusPolicy(Qt::TabFocus);
        m_group->addButton(made, static_cast<int>(part.part));
        row->addWidget(made);
    }
    m_looks->setForegroundRole(QPalette::PlaceholderText);
    row->addSpacing(8);
    row->addWidget(m_looks);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT partChosen(static_cast<SetPart>(id)); });
}

JobKey EvaluateBar::shownRun() const
{
    if (m_evaluated != 0)
        return m_evaluated;
    return m_choice.run == 0 && !m_shown.isEmpty() ? m_shown.constFirst().job : m_choice.run;
}

QString EvaluateBar::textOf(JobKey run) const
{
    const JobRowPtr row = m_table.find(run);
    return row ? runText(*row, m_profiles) : QString();
}

void EvaluateBar::tell(const std::optional<LabelSet> &set, const Evaluator &evaluator)
{
    m_shown = evaluator.runs();
    m_choice = evaluator.choice();
    m_evaluated = evaluator.evaluation() ? evaluator.evaluation()->run : 0;
    const QString name = set ? labelSetText(*set) : tr("Choose labels");
    m_set->setText(withoutMnemonics(shortened(name, setLetters)));
    m_set->setAccessibleName(tr("Labels: %1").arg(name));
    m_set->setToolTip(toolTipText(name));
    m_group->button(static_cast<int>(m_choice.part))->setChecked(true);
    m_parts->setEnabled(set.has_value());
    m_looks->setVisible(set && m_choice.part == SetPart::Test);
    m_looks->setText(tr("looked at %Ln time(s)", "the part Test", set ? set->testLooks : 0));

    const QString run = textOf(shownRun());
    m_again->setText(m_shown.isEmpty() ? tr("Run…") : tr("Run again…"));
    m_runWhole->setVisible(set && !m_shown.isEmpty());
    m_run->setText(withoutMnemonics(shortened(run, runLetters)));
    m_run->setAccessibleName(tr("Run: %1").arg(run));
    m_run->setToolTip(toolTipText(run));
    const JobRowPtr other
        = m_choice.others.size() == 1 ? m_table.find(m_choice.others.constFirst()) : nullptr;
    const QString with = other ? presetText(other->origin) : QString();
    m_compare->setText(
        m_choice.others.isEmpty() ? tr("Compare with…")
            : with.isEmpty()
            ? tr("Compared with %Ln run(s)", nullptr, static_cast<int>(m_choice.others.size()))
            //: %1: a preset with its version
            : tr("Compared with %1").arg(withoutMnemonics(shortened(with, setLetters / 2))));
    m_compare->setVisible(m_shown.size() > 1);
    m_report->setVisible(m_evaluated != 0);
    m_more->setVisible(m_evaluated != 0);
    m_again->setVisible(set.has_value());
}

void EvaluateBar::fillRuns()
{
    m_runs->clear();
    for (const EvaluatedRun &run : std::as_const(m_shown)) {
        QAction *action
            = named(m_runs->addAction(withoutMnemonics(shortened(textOf(run.job), entryLetters))),
                    u"evaluatedRun-%1"_s.arg(run.job));
        action->setToolTip(tr("%Ln file(s) of the set", nullptr, run.files));
        action->setCheckable(true);
        action->setChecked(run.job == shownRun());
        connect(action, &QAction::triggered, this, [this, run] { Q_EMIT runChosen(run.job); });
    }
}

void EvaluateBar::fillOthers()
{
    m_others->clear();
    for (const EvaluatedRun &run : std::as_const(m_shown)) {
        if (run.job == shownRun())
            continue;
        QAction *action
            = named(m_others->addAction(withoutMnemonics(shortened(textOf(run.job), entryLetters))),
                    u"comparedRun-%1"_s.arg(run.job));
        action->setToolTip(tr("%Ln file(s) of the set", nullptr, run.files));
        action->setCheckable(true);
        action->setChecked(m_choice.others.contains(run.job));
        connect(action, &QAction::triggered, this, [this, run](bool isOn) {
            QList<JobKey> others = m_choice.others;
            others.removeAll(run.job);
            if (isOn)
                others.append(run.job);
            Q_EMIT othersChosen(others);
        });
    }
    m_others->addSeparator();
    QAction *none = named(m_others->addAction(tr("Compare with &none")), u"comparedWithNone"_s);
    none->setEnabled(!m_choice.others.isEmpty());
    connect(none, &QAction::triggered, this, [this] { Q_EMIT othersChosen({}); });
}

} // namespace cd
