// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/library/presetlist.h"

#include "ui/presets/library/presetdelegate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/searchfield.h"
#include "ui/widgets/parts.h"
#include "ui/words/plaintext.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

PresetList::PresetList(QWidget *parent)
    : QWidget(parent)
    , m_search(named(new SearchField(tr("Search presets"), this), u"presetsSearch"_s,
                     tr("Search names, types, descriptions and tags")))
    , m_tags(named(new QWidget(this), u"presetsTags"_s, tr("Only presets with a tag")))
    , m_tagRow(withoutMargins(new FlowLayout(m_tags)))
    , m_list(named(new QListWidget(this), u"presetsList"_s, tr("Saved presets")))
    , m_empty(wrappedText(u"presetsNoHit"_s))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &PresetList::filter);
    connect(m_search, &SearchField::left, this, &PresetList::focusList);
    connect(m_list, &QListWidget::currentRowChanged, this, &PresetList::choiceChanged);
    connect(m_list, &QListWidget::itemChanged, this, &PresetList::renamed);
    connect(m_list, &QListWidget::itemActivated, this, &PresetList::activated);
}

/// An editor that is open when the window goes hands over its text while it is hidden.
PresetList::~PresetList()
{
    m_list->disconnect(this);
}

void PresetList::build()
{
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed); // Enter and double click use it
    m_list->setItemDelegate(new PresetDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *column = withoutMargins(new QVBoxLayout(this));
    addWidgets(column, {m_search, m_tags});
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
}

void PresetList::focusList()
{
    m_list->setFocus();
}

/// Row by row, so that a name that is being written stays open whatever else comes or goes.
void PresetList::setPresets(const QList<Preset> &presets)
{
    m_presets = presets;
    QStringList names;
    for (const Preset &preset : presets)
        names.append(preset.name);
    {
        const QSignalBlocker quiet(m_list);
        const QSet<QString> all(names.cbegin(), names.cend());
        for (int row = m_list->count() - 1; row >= 0; --row) {
            if (!all.contains(m_list->item(row)->data(Qt::UserRole).toString()))
                delete m_list->takeItem(row);
        }
        for (int row = 0; row < names.size(); ++row) {
            const QString &name = names.at(row);
            QListWidgetItem *item = m_list->item(row);
            if (!item || item->data(Qt::UserRole) != name)
                m_list->insertItem(row, item = newItem(name));
            else if (item->text() != name && !m_list->isPersistentEditorOpen(item))
                item->setText(name);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    fillTags();
    filter();
    Q_EMIT choiceChanged();
}

void PresetList::setSubtitles(const QHash<QString, QString> &subtitles)
{
    m_subtitles = subtitles;
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString text = subtitles.value(item->data(Qt::UserRole).toString());
        item->setData(PresetDelegate::subtitle, text);
        item->setData(Qt::AccessibleDescriptionRole, text);
    }
    m_list->viewport()->update();
}

QListWidgetItem *PresetList::newItem(const QString &name) const
{
    auto *item = new QListWidgetItem(name);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(Qt::UserRole, name);
    item->setData(PresetDelegate::subtitle, m_subtitles.value(name));
    item->setData(Qt::AccessibleDescriptionRole, m_subtitles.value(name));
    return item;
}

/// A button for each tag; those that were pressed stay so.
void PresetList::fillTags()
{
    QStringList tags;
    for (const Preset &preset : std::as_const(m_presets))
        tags += preset.tags;
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    QStringList present;
    QStringList pressed;
    for (const QToolButton *button : std::as_const(m_tagButtons)) {
        present += button->property("tag").toString();
        if (button->isChecked())
            pressed += present.constLast();
    }
    if (tags == present)
        return;
    qDeleteAll(std::exchange(m_tagButtons, {}));
    for (const QString &tag : std::as_const(tags)) {
        auto *button = named(new QToolButton(m_tags), u"presetsTag"_s);
        button->setText(withoutMnemonics(tag));
        button->setAccessibleName(tr("Only presets tagged “%1”").arg(tag));
        button->setProperty("tag", tag);
        button->setCheckable(true);
        button->setChecked(pressed.contains(tag));
        connect(button, &QToolButton::toggled, this, &PresetList::filter);
        m_tagRow->addWidget(button);
        button->show();
        m_tagButtons.append(button);
    }
    m_tags->setVisible(!tags.isEmpty());
}

/// All words, each anywhere in what it says, and all pressed tags.
bool PresetList::isHit(const Preset &preset, const QStringList &words) const
{
    const bool hasTags = std::all_of(
        m_tagButtons.cbegin(), m_tagButtons.cend(), [&](const QToolButton *button) {
            return !button->isChecked() || preset.tags.contains(button->property("tag").toString());
        });
    const auto has = [](const QString &text, const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    return hasTags && std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
               return has(preset.name, word) || has(preset.tags.join(u'\n'), word)
                   || std::any_of(preset.request.rules.cbegin(), preset.request.rules.cend(),
                                  [&](const Rule &rule) {
                                      return has(rule.type, word) || has(rule.description, word);
                                  });
           });
}

void PresetList::filter()
{
    const QString before = chosen();
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = isHit(m_presets.at(row), words);
        m_list->item(row)->setHidden(!isShown);
        shown += isShown;
    }
    m_empty->setText(m_list->count() == 0
                         ? tr("No presets yet. “Save as…” above the form adds one.")
                         : tr("No preset says that. Esc in the search shows all again."));
    m_empty->setVisible(shown == 0);
    m_list->setVisible(shown > 0);
    const QListWidgetItem *current = m_list->currentItem();
    if (shown > 0 && current && current->isHidden()) { // the first hit is always selected
        int first = 0;
        while (m_list->item(first)->isHidden())
            ++first;
        m_list->setCurrentRow(first);
    } else if (chosen() != before) {
        Q_EMIT choiceChanged();
    }
}

QListWidgetItem *PresetList::find(const QString &name) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == name)
            return m_list->item(row);
    }
    return nullptr;
}

QString PresetList::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(Qt::UserRole).toString() : QString();
}

void PresetList::choose(const QString &name)
{
    QListWidgetItem *item = find(name);
    if (item && item->isHidden()) {
        for (QToolButton *button : std::as_const(m_tagButtons))
            button->setChecked(false);
        m_search->clear();
    }
    m_list->setCurrentItem(item ? item : m_list->item(0));
}

void PresetList::rename()
{
    if (QListWidgetItem *item = m_list->currentItem())
        m_list->editItem(item);
}

/// The list is filled anew afterwards: it may not be from within the item's own signal.
void PresetList::renamed(QListWidgetItem *item)
{
    const QString from = item->data(Qt::UserRole).toString();
    const QString to = item->text().trimmed();
    if (item->text() == from)
        return;
    QMetaObject::invokeMethod(
        this, [this, from, to] { Q_EMIT renameAsked(from, to); }, Qt::QueuedConnection);
}

/// The name that was refused can be corrected where it was typed. Once: who then leaves it is not
/// held back.
void PresetList::editAgain(const QString &name, const QString &typed)
{
    if (std::exchange(m_refused, typed) == typed)
        return m_refused.clear();
    choose(name);
    rename();
    const QList<QLineEdit *> editors = m_list->viewport()->findChildren<QLineEdit *>();
    for (QLineEdit *editor : editors) {
        if (editor->isHidden()) // the one before, which goes a moment later
            continue;
        editor->setText(typed);
        editor->selectAll();
    }
}

} // namespace cd
