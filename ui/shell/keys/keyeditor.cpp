// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keys/keyeditor.h"

#include "ui/shell/keys/keymap.h"
#include "ui/shell/keys/keyparts.h"
#include "ui/shell/keys/keypressfield.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString nativeText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// A character that a text field would take.
bool isCharacter(const QKeySequence &keys)
{
    const auto held = keys[0].keyboardModifiers() & ~Qt::ShiftModifier;
    return held == Qt::NoModifier && keys[0].key() < Qt::Key_Escape;
}

} // namespace

KeyEditor::KeyEditor(KeyMap &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_title(wrappedText(u"keysAction"_s))
    , m_present(named(new QWidget, u"keysPresent"_s))
    , m_field(named(new KeyPressField, u"keysField"_s))
    , m_besides(named(new QCheckBox(tr("Keep its other &keys")), u"keysBesides"_s))
    , m_restore(button(u"keysRestore"_s, tr("Restore its &default")))
    , m_note(named(new Note, u"keysNote"_s))
    , m_takeThem(button(u"keysTake"_s, tr("Take them")))
    , m_leaveThem(button(u"keysLeave"_s, tr("Leave them")))
{
    build();
    connect(m_field, &KeyPressField::pressed, this, &KeyEditor::take);
    connect(m_field, &KeyPressField::left, this, &KeyEditor::left);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        stopOffering();
        if (m_action)
            m_keys.setKeys(*m_action, m_keys.defaultsOf(*m_action));
    });
    connect(m_takeThem, &QPushButton::clicked, this, &KeyEditor::takeFromHolder);
    connect(m_leaveThem, &QPushButton::clicked, this, [this] {
        stopOffering();
        start();
    });
    connect(&m_keys, &KeyMap::changed, this, &KeyEditor::showKeys);
    setAction(nullptr);
}

void KeyEditor::build()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *present = withoutMargins(new FlowLayout(m_present));
    present->setSpacing(4);
    auto *entry = new QHBoxLayout;
    entry->addWidget(labelFor(m_field, tr("&Press new keys:")));
    entry->addWidget(m_field, 1);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_besides);
    choices->addStretch(1);
    choices->addWidget(m_restore);
    auto *answers = new QHBoxLayout;
    answers->addStretch(1);
    addWidgets(answers, {m_leaveThem, m_takeThem});
    auto *column = withoutMargins(new QVBoxLayout(this));
    addWidgets(column, {m_title, m_present});
    column->addLayout(entry);
    column->addLayout(choices);
    column->addWidget(m_note);
    column->addLayout(answers);
    m_note->setWordWrap(true);
    m_besides->setToolTip(
        tr("What you press is added to the keys above, instead of replacing them"));
}

void KeyEditor::setAction(QAction *action)
{
    m_action = action;
    m_besides->setChecked(false);
    stopOffering();
    showKeys();
}

void KeyEditor::start()
{
    if (m_field->isEnabled())
        m_field->setFocus();
}

void KeyEditor::showKeys()
{
    const bool isThere = m_action != nullptr;
    const QString name
        = isThere ? actionName(*m_action) : tr("Select what you want other keys for");
    m_title->setText(name);
    //: %1: what the keys do, such as "Refresh"
    m_field->setAccessibleName(isThere ? tr("New keys for %1").arg(name) : tr("New keys"));
    m_field->setEnabled(isThere);
    m_besides->setEnabled(isThere && !m_action->shortcuts().isEmpty());
    m_restore->setEnabled(isThere && m_keys.isChanged(*m_action));
    fillPresent();
}

/// A button for each of its keys, that takes them away.
void KeyEditor::fillPresent()
{
    const auto old = m_present->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (QToolButton *key : old) {
        key->hide();
        key->deleteLater(); // it may be the one that was pressed
    }
    const auto keys = m_action ? m_action->shortcuts() : KeyMap::Keys();
    for (const QKeySequence &one : keys) {
        auto *key = named(new QToolButton, u"keysRemove"_s + QString::number(keys.indexOf(one)));
        key->setText(nativeText(one) + u"  ✕"_s);
        //: %1: keys
        key->setAccessibleName(tr("Remove %1").arg(nativeText(one)));
        key->setToolTip(key->accessibleName());
        m_present->layout()->addWidget(key);
        key->show();
        connect(key, &QToolButton::clicked, this, [this, one] { remove(one); });
    }
    m_present->setVisible(!keys.isEmpty());
}

void KeyEditor::take(const QKeySequence &keys)
{
    stopOffering();
    if (!m_action || m_action->shortcuts() == KeyMap::Keys{keys})
        return;
    if (!mayHaveKeys(*m_action, keys))
        return m_note->say(Note::Kind::Warning,
                           tr("Deleting keys decide nothing here. Press others."));
    if (const QAction *holder = m_keys.holderOf(keys, *m_action))
        return offer(keys, *holder);
    assign(keys);
}

void KeyEditor::assign(const QKeySequence &keys)
{
    KeyMap::Keys all = m_besides->isChecked() ? m_action->shortcuts() : KeyMap::Keys();
    all.removeAll(keys);
    m_keys.setKeys(*m_action, all + KeyMap::Keys{keys});
    if (isCharacter(keys))
        m_note->say(Note::Kind::Hint, tr("In text fields, %1 still writes.").arg(nativeText(keys)));
}

/// Both are named.
void KeyEditor::offer(const QKeySequence &keys, const QAction &holder)
{
    m_wanted = keys;
    m_holder = m_keys.find(holder.objectName());
    const QString other = actionName(holder);
    m_note->say(Note::Kind::Warning,
                //: %1: keys; %2, %3: what they do
                tr("%1 carries out “%2” where “%3” works, too.")
                    .arg(nativeText(keys), other, actionName(*m_action)));
    m_takeThem->setText(tr("Take them from “%1”").arg(other));
    m_leaveThem->setText(tr("Leave them to “%1”").arg(other));
    m_takeThem->show();
    m_leaveThem->show();
    m_leaveThem->setFocus();
}

void KeyEditor::stopOffering()
{
    m_note->clear();
    m_takeThem->hide();
    m_leaveThem->hide();
    m_holder = nullptr;
}

/// More than one other may have them.
void KeyEditor::takeFromHolder()
{
    const QPointer<QAction> holder = m_holder;
    stopOffering();
    start();
    if (!m_action || !holder)
        return;
    KeyMap::Keys left = holder->shortcuts();
    left.removeAll(m_wanted);
    m_keys.setKeys(*holder, left);
    take(m_wanted);
}

void KeyEditor::remove(const QKeySequence &keys)
{
    stopOffering();
    KeyMap::Keys left = m_action->shortcuts();
    left.removeAll(keys);
    m_keys.setKeys(*m_action, left);
    start();
}

} // namespace cd
