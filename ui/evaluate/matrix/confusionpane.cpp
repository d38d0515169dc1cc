// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/matrix/confusionpane.h"

#include "ui/look/icons.h"
#include "ui/look/rank.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

ConfusionPane::ConfusionPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new ConfusionView(m_model))
    , m_confused(action(u"confusedOnly"_s, tr("Confused only"), Qt::Key_C))
    , m_share(action(u"shareOfAnswers"_s, tr("Shares of the answers"), Qt::Key_M))
    , m_full(action(u"allTypesInMatrix"_s, tr("A row for each type"), {}))
    , m_menu(named(new QMenu(this), u"confusionMenu"_s))
    , m_errors(chooser(u"chooseErrors"_s, tr("Errors"),
                       tr("List all files that are answered "
                          "wrongly"),
                       ChosenCells::Only::Errors))
    , m_right(chooser(u"chooseRight"_s, tr("Right", "answers"),
                      tr("List all files that are answered rightly"), ChosenCells::Only::Right))
    , m_all(
          chooser(u"chooseAll"_s, tr("All", "files"), tr("List all files"), ChosenCells::Only::All))
    , m_rest(new QWidget)
    , m_restSaid(wrappedText(u"confusionRest"_s, tr("About the types")))
{
    setObjectName(u"confusionPane"_s);
    makePane(*this, tr("Labels against answers"), m_view);
    layOnBase(this);
    m_confused->setToolTip(tr("Leaves out types without errors"));
    m_share->setToolTip(tr("Instead of shares of the labels: how many of the files with the same "
                           "answer are in a cell"));
    m_full->setToolTip(tr("Also where there are very many"));
    connect(m_confused, &QAction::toggled, this, [this](bool isOn) {
        MatrixChoice choice = m_model.choice();
        choice.isConfusedOnly = isOn;
        choose(choice);
    });
    connect(m_share, &QAction::toggled, this, [this](bool isOn) {
        m_model.setShareOf(isOn ? ConfusionModel::ShareOf::Column : ConfusionModel::ShareOf::Row);
    });
    connect(m_full, &QAction::toggled, this, [this](bool isOn) {
        MatrixChoice choice = m_model.choice();
        choice.isFull = isOn;
        choose(choice);
    });
    connect(m_view, &ConfusionView::chosenChanged, this, &ConfusionPane::showState);
    fillMenu();
    layOut();
    showState();
}

void ConfusionPane::layOut()
{
    auto *title = new PaneTitle(u"confusionTitle"_s);
    title->say(tr("Label against answer"));
    auto *confused = toolButton(u"confusedOnlyButton"_s, {}, {});
    follow(*confused, *m_confused);
    confused->setCheckable(true);
    connect(m_confused, &QAction::toggled, confused, &QToolButton::setChecked);
    followKeys(*m_confused, confused, [this, confused] {
        confused->setText(tr("Confused only") + u' ' + keysText(*m_confused));
    });
    auto *copy = toolButton(u"copyConfusion"_s, deskIcon(u"copy"_s), {});
    copy->setAccessibleName(tr("Copy the table"));
    copy->setToolTip(tr("Copy the table with its headers (%1)")
                         .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    connect(copy, &QToolButton::clicked, m_view, &ConfusionView::copy);
    auto *more = toolButton(u"confusionMore"_s, {}, u"⋯"_s);
    more->setAccessibleName(tr("More of the matrix"));
    more->setToolTip(more->accessibleName());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 8, 6);
    top->setSpacing(4);
    top->addWidget(title);
    top->addStretch(1);
    addWidgets(top, {m_errors, m_right, m_all, confused, copy, more});

    auto *rest = new QHBoxLayout(m_rest);
    rest->setContentsMargins(12, 0, 8, 4);
    m_restSaid->setForegroundRole(QPalette::PlaceholderText);
    auto *full = button(u"confusionShowAll"_s, tr("Show all types"), {}, this,
                        [this] { m_full->setChecked(true); });
    setRank(full, Rank::Flat);
    rest->addWidget(m_restSaid, 1);
    rest->addWidget(full);

    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_rest);
    column->addWidget(m_view, 1);
}

QToolButton *ConfusionPane::chooser(const QString &name, const QString &text,
                                    const QString &toolTip, ChosenCells::Only only)
{
    QToolButton *made = toolButton(name, {}, text);
    made->setToolTip(toolTip);
    made->setCheckable(true);
    connect(made, &QToolButton::clicked, this, [this, only] {
        m_view->choose(only);
        showState(); // one that was chosen already stays so
    });
    return made;
}

QAction *ConfusionPane::action(const QString &name, const QString &text, Qt::Key key)
{
    auto *made = named(new QAction(text, this), name);
    made->setCheckable(true);
    if (key != Qt::Key())
        made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(made);
    return made;
}

void ConfusionPane::addOrder(const QString &name, const QString &text, MatrixOrder order)
{
    QAction *made = named(m_menu->addAction(text), name);
    made->setCheckable(true);
    made->setChecked(order == m_model.choice().order);
    m_menu->findChild<QActionGroup *>()->addAction(made);
    connect(made, &QAction::triggered, this, [this, order] {
        MatrixChoice choice = m_model.choice();
        choice.order = order;
        choose(choice);
    });
}

void ConfusionPane::fillMenu()
{
    m_menu->setToolTipsVisible(true);
    new QActionGroup(m_menu);
    addOrder(u"matrixByRules"_s, tr("Types in the order of the &rules"), MatrixOrder::Rules);
    addOrder(u"matrixByErrors"_s, tr("The most &confused types first"), MatrixOrder::Confused);
    addOrder(u"matrixBySupport"_s, tr("Types with most &files first"), MatrixOrder::Support);
    addOrder(u"matrixByName"_s, tr("Types by &name"), MatrixOrder::Alphabet);
    m_menu->addSeparator();
    m_menu->addActions({m_confused, m_share, m_full});
}

void ConfusionPane::choose(const MatrixChoice &choice)
{
    m_model.setChoice(choice);
    showState();
}

void ConfusionPane::setEvaluation(const EvaluationPtr &evaluation)
{
    const EvaluationPtr before = m_model.evaluation();
    const bool isSame = before && evaluation && before->types == evaluation->types;
    m_model.setEvaluation(evaluation);
    if (!isSame && before)
        m_view->keepChosen(before->types);
    showState();
}

void ConfusionPane::showState()
{
    const ChosenCells::Only only = m_view->chosen().only;
    m_errors->setChecked(only == ChosenCells::Only::Errors);
    m_right->setChecked(only == ChosenCells::Only::Right);
    m_all->setChecked(only == ChosenCells::Only::All);
    const ShownConfusion &shown = m_model.shown();
    m_full->setEnabled(shown.isLarge());
    m_rest->setVisible(shown.hasRest());
    if (shown.hasRest())
        //: %n: types with most errors; %1: how many types there are
        m_restSaid->setText(
            tr("The %Ln most confused of %1 types", nullptr, ShownConfusion::mostOwn)
                .arg(countText(m_model.evaluation()->types.size())));
}

} // namespace cd
