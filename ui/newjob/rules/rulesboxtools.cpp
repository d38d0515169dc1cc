// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to rules: by a tool, a key or the clipboard.

#include "ui/look/icons.h"
#include "ui/newjob/rules/findbar.h"
#include "ui/newjob/rules/open/findingstrip.h"
#include "ui/newjob/rules/open/openrule.h"
#include "ui/newjob/rules/open/rulespelling.h"
#include "ui/newjob/rules/rulesbox.h"
#include "ui/newjob/rules/rulessaid.h"
#include "ui/newjob/rules/rulesview.h"
#include "ui/newjob/rules/text/rulestext.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

/// @p icon: empty: none.
template<typename Order>
QAction *RulesBox::makeAction(const QString &name, const QString &icon, const QString &text,
                              const QList<QKeySequence> &keys, Reach reach, Order order)
{
    auto *action = named(new QAction(text, this), name);
    if (!icon.isEmpty())
        action->setIcon(deskIcon(icon));
    action->setShortcuts(keys);
    const bool isOfTable = reach == Reach::Table; // in a field these keys edit the text
    action->setShortcutContext(isOfTable ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    (isOfTable ? static_cast<QWidget *>(m_view) : this)->addAction(action);
    followKeys(*action, this, [action, text] { action->setToolTip(withKeys(text, *action)); });
    connect(action, &QAction::triggered, this, order);
    return action;
}

void RulesBox::makeActions()
{
    const auto inTable = [this](auto order) {
        return [this, order] {
            m_view->setFocus(); // the keys stay here
            (this->*order)();
        };
    };
    m_add = makeAction(u"addRule"_s, u"add"_s, tr("Add a rule"), {Qt::Key_Insert}, Reach::Table,
                       [this] { addRule(); });
    m_duplicate = makeAction(u"duplicateRule"_s, u"duplicate"_s, tr("Duplicate the rule"),
                             {Qt::CTRL | Qt::Key_D}, Reach::Table, inTable(&RulesBox::duplicate));
    m_remove = makeAction(u"removeRule"_s, u"remove"_s, tr("Delete the rule"),
                          {Qt::Key_Delete, Qt::CTRL | Qt::Key_Delete}, Reach::Table,
                          inTable(&RulesBox::remove));
    m_up = makeAction(u"moveRuleUp"_s, u"up"_s, tr("Move the rule up"), {Qt::ALT | Qt::Key_Up},
                      Reach::Table, [this] { moveBy(-1); });
    m_down = makeAction(u"moveRuleDown"_s, u"down"_s, tr("Move the rule down"),
                        {Qt::ALT | Qt::Key_Down}, Reach::Table, [this] { moveBy(1); });
    m_fill = makeAction(u"fillRules"_s, {}, tr("Copy the first selected description down"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, Reach::Table,
                        inTable(&RulesBox::fillDown));
    makeAction(u"writeType"_s, {}, tr("Change the type"), {Qt::Key_F2}, Reach::Pane,
               [this] { m_open->write(true); });
    makeAction(u"findInRulesAction"_s, u"search"_s, tr("Find in the rules"), {QKeySequence::Find},
               Reach::Pane, [this] { m_find->start(false); });
    makeAction(u"replaceInRulesAction"_s, {}, tr("Replace in the rules"), {Qt::CTRL | Qt::Key_H},
               Reach::Pane, [this] { m_find->start(true); });
    makeAction(u"suggestWordsAction"_s, {}, tr("Suggest words from examples…"),
               {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, Reach::Pane, [this] { Q_EMIT suggestAsked(); });
}

void RulesBox::makeFindingActions()
{
    m_next = makeAction(u"nextFinding"_s, {}, tr("Next remark"), {Qt::Key_F8}, Reach::Pane,
                        [this] { goToNote(1); });
    m_previous = makeAction(u"previousFinding"_s, {}, tr("Previous remark"),
                            {Qt::SHIFT | Qt::Key_F8}, Reach::Pane, [this] { goToNote(-1); });
    m_fix = makeAction(u"fixFinding"_s, {}, tr("Fix what is remarked"), {Qt::ALT | Qt::Key_F8},
                       Reach::Pane, [this] { fix(); });
    m_fine = makeAction(u"dismissFinding"_s, {}, tr("The rule is fine as it is"),
                        {Qt::CTRL | Qt::Key_F8}, Reach::Pane, [this] { dismiss(); });
    m_open->strip().setActions({m_fix, m_fine, m_next});
}

void RulesBox::nameButton(QAction *action)
{
    QWidget *button = m_tools->widgetForAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAccessibleName(action->text());
}

void RulesBox::fillTools(const QList<QAction *> &history)
{
    const auto add = [this](QAction *action) {
        m_tools->addAction(action);
        nameButton(action);
    };
    add(m_add);
    add(m_duplicate);
    add(m_remove);
    m_tools->addSeparator();
    std::for_each(history.cbegin(), history.cend(), add);
    auto *menu = named(new QMenu(this), u"rulesMenu"_s);
    menu->addActions({m_up, m_down, m_fill});
    menu->addSeparator();
    for (const auto &name : {u"writeType"_s, u"findInRulesAction"_s, u"replaceInRulesAction"_s})
        menu->addAction(findChild<QAction *>(name));
    menu->addSeparator();
    menu->addActions({m_next, m_previous, m_fix, m_fine});
    menu->addSeparator();
    menu->addAction(findChild<QAction *>(u"suggestWordsAction"_s));
    menu->addAction(m_spelling->action());
    auto *more = named(new QToolButton(this), u"rulesMenuButton"_s, tr("More for the rules"));
    more->setText(u"…"_s);
    more->setToolTip(more->accessibleName());
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    m_tools->addWidget(more);
    (new OneTabStop(m_tools))->setTools(*m_tools);
}

void RulesBox::addRule()
{
    const int current = m_view->currentRow();
    const int row = current < 0 ? m_model->rowCount() : current + 1;
    m_count->setChecked(false); // a new rule has no remarks
    m_model->insert(row, {Rule{}});
    m_view->go(row);
    m_open->write(true);
}

/// From a description to the next rule; after the last one a new one begins.
void RulesBox::goOn()
{
    const int row = m_open->row();
    if (m_model->rules().value(row) == Rule{})
        return; // there is one to be written already
    if (row == m_model->rowCount() - 1)
        return addRule();
    m_view->go(row + 1);
    m_open->write(true);
}

void RulesBox::duplicate()
{
    const QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty())
        return;
    QList<Rule> copies;
    for (const int row : rows)
        copies += m_model->rules().at(row);
    const int at = rows.last() + 1;
    m_model->insert(at, copies);
    m_view->select(at, int(copies.size()));
}

void RulesBox::remove()
{
    const QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty())
        return;
    m_model->remove(rows);
    const int row = std::min(rows.first(), m_model->rowCount() - 1);
    if (row >= 0)
        m_view->go(row);
}

void RulesBox::moveBy(int by)
{
    m_model->move(m_view->selectedRows(), by);
    enableTools();
}

/// As spreadsheets fill cells; types are left, as no two rules have the same.
void RulesBox::fillDown()
{
    const QList<int> rows = m_view->selectedRows();
    if (rows.size() < 2)
        return;
    QList<Rule> rules = m_model->rules();
    for (const int row : rows)
        rules[row].description = rules.at(rows.first()).description;
    m_model->edit(rules);
    //: %n: into how many rules
    m_said->say(tr("Description copied into %Ln rule(s).", nullptr, int(rows.size()) - 1), m_undo);
}

void RulesBox::copy() const
{
    QList<Rule> rules;
    const QList<int> rows = m_view->selectedRows();
    for (const int row : rows)
        rules += m_model->rules().at(row);
    if (!rules.isEmpty())
        QApplication::clipboard()->setText(rulesAsText(rules));
}

void RulesBox::paste()
{
    const PastedRules pasted = pastedRules(QApplication::clipboard()->text());
    if (pasted.rules.isEmpty())
        return;
    QList<Rule> rules = m_model->rules();
    const int current = m_view->currentRow();
    int row = current < 0 ? int(rules.size()) : current + 1;
    if (rules.value(current, {u"-"_s, {}}) == Rule{}) // the place that was made for them
        rules.removeAt(--row);
    for (qsizetype i = 0; i < pasted.rules.size(); ++i)
        rules.insert(row + i, pasted.rules.at(i));
    m_model->edit(rules);
    m_view->setFocus();
    m_view->select(row, int(pasted.rules.size()));
    sayPasted(pasted.rules, pasted.header, pasted.moreColumns, pasted.tooLong, row);
}

/// Nothing of what was pasted goes without a word.
void RulesBox::sayPasted(const QList<Rule> &rules, const std::optional<Rule> &header,
                         int moreColumns, int tooLong, int row)
{
    QStringList said{tr("%Ln rule(s) pasted.", nullptr, int(rules.size()))};
    if (header) //: %1, %2: what the first line of pasted rows says
        said += tr("The line “%1, %2” names the columns and was left out.")
                    .arg(header->type, header->description);
    if (moreColumns > 0)
        said += tr("%Ln more column(s) were left out.", nullptr, moreColumns);
    if (tooLong > 0)
        said += tr("%Ln rule(s) are longer than the service takes; they are marked.", nullptr,
                   tooLong);
    if (!header)
        return m_said->say(said.join(u' '), m_undo);
    m_said->say(said.join(u' '), m_undo, tr("Paste it too"),
                [this, row, line = *header] { m_model->insert(row, {line}); });
}

void RulesBox::sayReplaced(int places, int rules)
{
    //: %n: places; %1: "in 3 rules"
    m_said->say(
        tr("%Ln place(s) replaced %1.", nullptr, places).arg(tr("in %Ln rule(s)", nullptr, rules)),
        m_undo);
}

void RulesBox::enableTools()
{
    const auto count = static_cast<int>(writtenRules().size());
    m_title->say(tr("&Rules"), count > 0 ? tr("%Ln rule(s)", nullptr, count) : QString());
    const QList<int> rows = m_view->selectedRows();
    m_duplicate->setEnabled(!rows.isEmpty());
    m_remove->setEnabled(!rows.isEmpty());
    m_fill->setEnabled(rows.size() > 1);
    m_up->setEnabled(!rows.isEmpty() && rows.first() > 0);
    m_down->setEnabled(!rows.isEmpty() && rows.last() < m_model->rowCount() - 1);
}

} // namespace cd
