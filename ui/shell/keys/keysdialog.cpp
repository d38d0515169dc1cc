// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keys/keysdialog.h"

#include "ui/shell/keys/keyeditor.h"
#include "ui/shell/keys/keymap.h"
#include "ui/shell/keys/keyparts.h"
#include "ui/widgets/lists/searchfield.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

enum KeysColumn { WhatTheyDo, TheKeys };
constexpr int actionRole = Qt::UserRole; // its object name

/// Something that people order, and not a part of a field.
bool isOrder(const QAction &action)
{
    const QObjectList places = action.associatedObjects();
    for (const QObject *place : places) {
        if (qobject_cast<const QLineEdit *>(place))
            return false;
    }
    return !places.isEmpty() && !action.isSeparator() && !action.menu()
        && !actionName(action).isEmpty();
}

QString keysTexts(const QAction &action)
{
    QStringList texts;
    const QList<QKeySequence> all = action.shortcuts();
    for (const QKeySequence &keys : all)
        texts += keys.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

} // namespace

KeysDialog::KeysDialog(KeyMap &keys, QWidget &window)
    : QDialog(&window)
    , m_keys(keys)
    , m_keyboard(window.focusWidget())
    , m_words(named(new SearchField(tr("Find what it does, or its keys")), u"keysSearch"_s,
                    tr("Find keys")))
    , m_others(named(new QCheckBox(tr("Also what has &no keys")), u"keysOthers"_s))
    , m_list(named(new QTreeWidget(this), u"keysList"_s, tr("Keys, by the part of the window")))
    , m_editor(named(new KeyEditor(keys, this), u"keysEditor"_s))
{
    setObjectName(u"keys"_s);
    setWindowTitle(tr("Keys"));
    build();
    connect(m_words, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_words, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_others, &QCheckBox::toggled, this, &KeysDialog::list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::edit);
    connect(m_list, &QTreeWidget::itemActivated, m_editor, &KeyEditor::start);
    connect(m_editor, &KeyEditor::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_keys, &KeyMap::changed, this, &KeysDialog::showKeys);
    list();
    showKeys();
    m_list->setFocus();
}

void KeysDialog::build()
{
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What they do"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    QDialogButtonBox *buttons = dialogButtons(*this, u"keys"_s, QDialogButtonBox::Close);
    m_restoreAll
        = button(u"keysRestoreAll"_s, tr("&Restore all…"), {}, this, &KeysDialog::askToRestoreAll);
    buttons->addButton(m_restoreAll, QDialogButtonBox::ResetRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter goes to the keys
    auto *column = new QVBoxLayout(this);
    addWidgets(column, {m_words, m_others});
    column->addWidget(m_list, 1);
    addWidgets(column, {m_editor, buttons});
    m_list->setMinimumHeight(8 * fontMetrics().lineSpacing());
    resize(480, 640);
}

void KeysDialog::list()
{
    const QString current = m_list->currentItem()
        ? m_list->currentItem()->data(WhatTheyDo, actionRole).toString()
        : QString();
    m_list->clear();
    QList<QAction *> shown;
    const QList<QAction *> all = m_keys.actions();
    for (QAction *action : all) {
        const bool hasKeys = !action->shortcuts().isEmpty() || m_keys.isChanged(*action);
        if (isOrder(*action) && (hasKeys || m_others->isChecked()))
            shown += action;
    }
    const QList<KeyPart> parts = partsOf(shown, m_keyboard);
    for (const KeyPart &part : parts) {
        if (part.actions.isEmpty())
            continue;
        auto *group = new QTreeWidgetItem(m_list, {part.title});
        group->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        group->setFont(WhatTheyDo, bold);
        group->setFirstColumnSpanned(true);
        for (const QAction *action : part.actions) {
            addItem(group, *action);
            if (action->objectName() == current)
                m_list->setCurrentItem(group->child(group->childCount() - 1));
        }
        group->setExpanded(true);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_list->resizeColumnToContents(WhatTheyDo);
    filter();
}

void KeysDialog::addItem(QTreeWidgetItem *group, const QAction &action)
{
    auto *item = new QTreeWidgetItem(group, {actionName(action), keysTexts(action)});
    item->setData(WhatTheyDo, actionRole, action.objectName());
}

void KeysDialog::filter()
{
    const QString words = m_words->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool hasAny = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits = item->text(WhatTheyDo).contains(words, Qt::CaseInsensitive)
                || item->text(TheKeys).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            hasAny = hasAny || fits;
        }
        group->setHidden(!hasAny);
    }
}

void KeysDialog::showKeys()
{
    for (QTreeWidgetItemIterator at(m_list, QTreeWidgetItemIterator::NoChildren); *at; ++at) {
        if (const QAction *action = m_keys.find((*at)->data(WhatTheyDo, actionRole).toString()))
            (*at)->setText(TheKeys, keysTexts(*action));
    }
    m_restoreAll->setEnabled(m_keys.hasChanges());
}

void KeysDialog::edit(const QTreeWidgetItem *item)
{
    m_editor->setAction(item ? m_keys.find(item->data(WhatTheyDo, actionRole).toString())
                             : nullptr);
}

void KeysDialog::askToRestoreAll()
{
    ask({.name = u"restoreKeysQuestion"_s,
         .title = tr("Restore all keys?"),
         .text = tr("All actions get the keys again that Classify Desk gives them."),
         .yes = tr("Restore all"),
         .no = tr("Leave them")},
        this, [this] { m_keys.restoreAll(); });
}

} // namespace cd
