// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/choosing/planbar.h"

#include "ui/deliver/choosing/jobmenu.h"
#include "ui/deliver/choosing/rootfield.h"
#include "ui/deliver/choosing/templatefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr double sureStep = 0.05;

QLabel *rowLabel(const QString &text, QWidget *field)
{
    QLabel *label = labelFor(field, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMinimumHeight(28);
    return label;
}

/// A word and its field, which wrap to the next line together.
QWidget *fieldWith(const QString &word, QWidget *field)
{
    auto *both = new QWidget;
    auto *row = withoutMargins(new QHBoxLayout(both));
    addWidgets(row, {rowLabel(word, field), field});
    return both;
}

} // namespace

PlanBar::PlanBar(JobMenu &jobs, QWidget *parent)
    : FittedPane(parent)
    , m_root(new RootField)
    , m_template(new TemplateField)
    , m_action(new QButtonGroup(this))
    , m_unsure(choice(u"deliverUnsure"_s, tr("Unsure answers"),
                      //: what happens to files without a sure type
                      {tr("stay"), tr("to %1").arg(DeliveryPlan::reviewFolder())}))
    , m_untyped(choice(u"deliverUntyped"_s, tr("No type, or failed"),
                       {tr("stay"), tr("to %1").arg(DeliveryPlan::reviewFolder())}))
    , m_taken(choice(u"deliverTaken"_s, tr("If the name is taken"),
                     //: what happens to a file if another one has its name
                     {tr("number it"), tr("leave it out")}))
    , m_sureFrom(named(new QDoubleSpinBox, u"deliverSureFrom"_s, tr("Sure from which confidence")))
{
    setObjectName(u"planBar"_s);
    makePane(*this, tr("Plan"));
    layOnBase(this);
    m_sureFrom->setRange(0, 1);
    m_sureFrom->setSingleStep(sureStep);
    m_sureFrom->setDecimals(2);
    m_sureFrom->setToolTip(tr("Answers below it are unsure, unless a person reviewed them"));
    layOut(jobs);
    connect(m_root, &RootField::changed, this, &PlanBar::typed);
    connect(m_template, &TemplateField::changed, this, &PlanBar::typed);
    connect(m_action, &QButtonGroup::idClicked, this, &PlanBar::changed);
    for (const QComboBox *box : {m_unsure, m_untyped, m_taken})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanBar::changed);
    connect(m_sureFrom, &QDoubleSpinBox::valueChanged, this, &PlanBar::typed);
    setPlan({});
}

QComboBox *PlanBar::choice(const QString &name, const QString &accessible, const QStringList &texts)
{
    auto *box = named(new QComboBox, name, accessible);
    box->addItems(texts);
    return box;
}

void PlanBar::layOut(JobMenu &jobs)
{
    auto *first = new QWidget;
    auto *row = withoutMargins(new QHBoxLayout(first));
    row->addWidget(&jobs, 0, Qt::AlignTop);
    //: between what is delivered and the folder that it goes into
    row->addWidget(rowLabel(tr("into"), m_root), 0, Qt::AlignTop);
    row->addWidget(m_root, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    const std::pair<QLabel *, QWidget *> rows[]{
        //: before the job whose files are delivered
        {rowLabel(tr("Deliver", "verb"), &jobs), first},
        //: before the names that files get
        {rowLabel(tr("As", "under which names"), m_template), m_template},
        {rowLabel(tr("Insert", "tokens"), m_template->tokens()), m_template->tokens()},
        {rowLabel(tr("How", "files are delivered"), nullptr), rest()}};
    int line = 0;
    for (const auto &[label, field] : rows) {
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(field, line++, 1);
    }
}

/// Choices of one question, side by side.
QWidget *PlanBar::actions()
{
    struct Choice
    {
        DeliveryPlan::Action action;
        QString name;
        QString text;
        QString toolTip;
    };
    const Choice choices[]{
        {DeliveryPlan::Action::Copy, u"deliverCopy"_s, tr("Copy", "files"),
         tr("Originals stay where they are")},
        {DeliveryPlan::Action::Move, u"deliverMove"_s, tr("Move", "files"),
         tr("Originals are removed once the copy was checked")},
        {DeliveryPlan::Action::HardLink, u"deliverLink"_s, tr("Hard link", "files"),
         tr("A second name of the same file, which takes no room; on the same disk only")},
        {DeliveryPlan::Action::List, u"deliverList"_s, tr("List only"),
         tr("Nothing is done with the files: a table says where they would go")}};
    auto *made = named(new QWidget, u"deliverActions"_s, tr("How files are delivered"));
    auto *row = withoutMargins(new QHBoxLayout(made));
    row->setSpacing(0);
    QList<QAbstractButton *> stops;
    for (const Choice &choice : choices) {
        auto *button = named(new QToolButton, choice.name);
        button->setText(choice.text);
        button->setToolTip(choice.toolTip);
        button->setCheckable(true);
        m_action->addButton(button, static_cast<int>(choice.action));
        row->addWidget(button);
        stops += button;
    }
    (new OneTabStop(this))->setButtons(stops);
    return made;
}

QWidget *PlanBar::rest()
{
    auto *made = new QWidget;
    auto *line = withoutMargins(new FlowLayout(made));
    line->setSpacing(10);
    line->addWidget(actions());
    line->addWidget(fieldWith(tr("Sure from"), m_sureFrom));
    line->addWidget(fieldWith(tr("Unsure"), m_unsure));
    line->addWidget(fieldWith(tr("No type, failed"), m_untyped));
    line->addWidget(fieldWith(tr("Name taken"), m_taken));
    return made;
}

DeliveryPlan PlanBar::plan() const
{
    return {.root = m_root->path(),
            .path = m_template->text(),
            .action = static_cast<DeliveryPlan::Action>(m_action->checkedId()),
            .sureFrom = m_sureFrom->value(),
            .unsure = static_cast<DeliveryPlan::Rest>(m_unsure->currentIndex()),
            .untyped = static_cast<DeliveryPlan::Rest>(m_untyped->currentIndex()),
            .taken = static_cast<DeliveryPlan::Taken>(m_taken->currentIndex())};
}

void PlanBar::setPlan(const DeliveryPlan &plan)
{
    const QSignalBlocker blocker(this);
    m_root->setPath(plan.root);
    m_template->setText(plan.path);
    if (QAbstractButton *action = m_action->button(static_cast<int>(plan.action)))
        action->setChecked(true);
    m_sureFrom->setValue(plan.sureFrom);
    m_unsure->setCurrentIndex(static_cast<int>(plan.unsure));
    m_untyped->setCurrentIndex(static_cast<int>(plan.untyped));
    m_taken->setCurrentIndex(static_cast<int>(plan.taken));
}

void PlanBar::setExample(const std::optional<DeliverySource> &source)
{
    m_template->setExample(source);
}

QString PlanBar::problem() const
{
    if (m_root->path().isEmpty())
        return tr("Choose the folder that files go into.");
    if (m_root->hasProblem())
        return tr("Files can't go into that folder: see beside it.");
    return m_template->hasProblem() ? tr("The template can't be used: see below it.") : QString();
}

void PlanBar::focusRoot()
{
    m_root->field()->setFocus();
}

} // namespace cd
