// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetsdialog.h"

#include "ui/newjob/rules/ruletallies.h"
#include "ui/presets/configurationspane.h"
#include "ui/presets/presetquestions.h"
#include "ui/presets/presetwords.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/requestwords.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

PresetsDialog::PresetsDialog(PresetController &controller, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_session(workspace.session())
    , m_tallies(new RuleTallies(workspace.labels(), this))
    , m_list(named(new QListWidget, u"presetsList"_s, tr("Saved presets")))
    , m_contents(readOnlyText(u"presetContents"_s, tr("What the preset holds")))
    , m_problem(wrappedText(u"presetsProblem"_s))
    , m_undo(button(u"presetsUndo"_s, tr("&Undo"), {}, this, &PresetsDialog::undoRemoval))
{
    setObjectName(u"presetsDialog"_s);
    setWindowTitle(tr("Presets"));
    build(workspace);
    connect(&controller.library(), &PresetLibrary::changed, this, &PresetsDialog::showPresets);
    connect(&controller, &PresetController::failed, m_problem, &QLabel::setText);
    connect(m_tallies, &RuleTallies::changed, this, &PresetsDialog::showChoice);
    showPresets();
    choose(controller.current());
}

/// An editor that is open when the window goes hands over its text while it is hidden.
PresetsDialog::~PresetsDialog()
{
    m_list->disconnect(this);
}

QWidget *PresetsDialog::buildOwn()
{
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed); // Enter and double click use it
    m_contents->setPlaceholderText(
        tr("Select a preset to see what it holds. “Save as…” above the form adds one."));

    m_needChoice
        = {button(u"presetsUse"_s, tr("Use in the &form"), {}, this, &PresetsDialog::use),
           button(u"presetsRename"_s, tr("&Rename"), {}, this,
                  [this] { m_list->editItem(m_list->currentItem()); }),
           button(u"presetsDuplicate"_s, tr("&Duplicate"), {}, this, &PresetsDialog::duplicate),
           button(u"presetsRemove"_s, tr("De&lete…"), {}, this, &PresetsDialog::askBeforeRemoving),
           button(u"presetsExport"_s, tr("&Export…"), {}, this,
                  [this] { askForPresetExport(m_controller, chosen(), this); }),
           button(u"presetsReview"_s, tr("Re&view results…"), tr("Review the results of its jobs"),
                  this, [this] { Q_EMIT reviewAsked({.preset = chosen()}); })};
    auto *column = new QVBoxLayout;
    for (QPushButton *needsChoice : std::as_const(m_needChoice))
        column->addWidget(needsChoice);
    column->addWidget(button(u"presetsImport"_s, tr("&Import…"), {}, this,
                             [this] { askForPresetImport(m_controller, this); }));
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 2);
    row->addWidget(m_contents, 3);
    row->addLayout(column);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(row, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_undo);
    layout->addLayout(foot);
    offerUndo({});

    connect(m_list, &QListWidget::currentRowChanged, this, &PresetsDialog::showChoice);
    connect(m_list, &QListWidget::itemChanged, this, &PresetsDialog::renamed);
    connect(m_list, &QListWidget::itemActivated, this, &PresetsDialog::use);
    connect(&m_controller, &PresetController::imported, this, &PresetsDialog::choose);
    return page;
}

void PresetsDialog::build(Workspace &workspace)
{
    auto *pages = named(new QTabWidget(this), u"presetsPages"_s, tr("Where presets are"));
    auto *there = new ConfigurationsPane(workspace, m_controller.form(), pages);
    pages->addTab(buildOwn(), tr("On this computer"));
    pages->addTab(there, tr("On the service"));
    connect(pages, &QTabWidget::currentChanged, there, [pages, there] {
        if (pages->currentWidget() == there)
            there->begin();
    });
    QDialogButtonBox *buttons = dialogButtons(*this, u"presets"_s, QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    resize(820, 420);
    setMinimumSize(600, 300);
}

/// Row by row, so that a name that is being written stays open whatever else comes or goes.
void PresetsDialog::showPresets()
{
    const QStringList names = m_controller.names();
    const QSignalBlocker quiet(m_list);
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (!names.contains(nameAt(row)))
            delete m_list->takeItem(row);
    }
    for (int row = 0; row < names.size(); ++row) {
        const QString &name = names.at(row);
        if (nameAt(row) != name)
            m_list->insertItem(row, newItem(name));
        QListWidgetItem *item = m_list->item(row);
        if (item->text() != name && !m_list->isPersistentEditorOpen(item))
            item->setText(name);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    showChoice();
}

QListWidgetItem *PresetsDialog::newItem(const QString &name)
{
    auto *item = new QListWidgetItem(name);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(Qt::UserRole, name);
    return item;
}

/// Empty where there is no such row.
QString PresetsDialog::nameAt(int row) const
{
    const QListWidgetItem *item = m_list->item(row);
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void PresetsDialog::showChoice()
{
    for (QPushButton *button : std::as_const(m_needChoice))
        button->setEnabled(m_list->currentItem() != nullptr);
    const auto preset = m_controller.library().find(chosen());
    m_tallies->setPreset(preset ? preset->name : QString());
    QString text = preset ? requestText(preset->request, m_session.dialect()) : QString();
    if (preset)
        text += reviewsText(preset->request.rules);
    if (text != m_contents->toPlainText()) // whoever reads it keeps their place
        m_contents->setPlainText(text);
}

/// What reviews say of its rules so far, below them.
QString PresetsDialog::reviewsText(const QList<Rule> &rules) const
{
    QStringList lines;
    for (const Rule &rule : rules) {
        if (const QString tally = m_tallies->texts().value(rule.type); !tally.isEmpty())
            //: %1: the type of a rule, %2: "Reviewed: 41 right, 6 wrong"
            lines += tr("%1: %2").arg(rule.type, tally);
    }
    return lines.isEmpty() ? QString() : u"\n\n"_s + lines.join(u'\n');
}

void PresetsDialog::use()
{
    if (!chosen().isEmpty())
        loadOrAsk(m_controller, chosen(), this);
}

QString PresetsDialog::chosen() const
{
    return nameAt(m_list->currentRow());
}

void PresetsDialog::choose(const QString &name)
{
    const QList<QListWidgetItem *> found = m_list->findItems(name, Qt::MatchExactly);
    m_list->setCurrentItem(found.isEmpty() ? m_list->item(0) : found.constFirst());
}

/// The list is filled anew afterwards: it may not be from within the item's own signal.
void PresetsDialog::renamed(QListWidgetItem *item)
{
    const QString from = item->data(Qt::UserRole).toString();
    const QString to = item->text().trimmed();
    m_problem->clear();
    QMetaObject::invokeMethod(
        this,
        [this, from, to] {
            const bool isRenamed = m_controller.rename(from, to);
            showPresets();
            choose(isRenamed ? to : from);
            if (isRenamed)
                m_refusedName.clear();
            else
                editAgain(from, to);
        },
        Qt::QueuedConnection);
}

void PresetsDialog::duplicate()
{
    m_problem->clear();
    const auto name = m_controller.library().duplicate(chosen());
    if (name)
        choose(*name);
    else
        m_problem->setText(problemText(name.error()));
}

void PresetsDialog::askBeforeRemoving()
{
    const QString name = chosen();
    ask({.name = u"presetsRemoveQuestion"_s,
         .title = tr("Delete the preset?"),
         .text = tr("Delete the preset “%1”?").arg(name),
         .more = tr("What is in the form stays. Until this dialog is closed, Undo brings it back."),
         .yes = tr("Delete it"),
         .no = tr("Keep it"),
         .role = QMessageBox::DestructiveRole},
        this, [this, name] { remove(name); });
}

void PresetsDialog::remove(const QString &name)
{
    m_problem->clear();
    offerUndo(m_controller.remove(name));
    m_list->setFocus();
}

void PresetsDialog::undoRemoval()
{
    m_problem->clear();
    const auto removed = std::exchange(m_removed, std::nullopt);
    if (!removed || !m_controller.bringBack(*removed))
        return offerUndo(removed);
    choose(removed->preset.name);
    m_list->setFocus();
    offerUndo({});
}

void PresetsDialog::offerUndo(const std::optional<PresetController::Removed> &removed)
{
    m_removed = removed;
    m_undo->setVisible(removed.has_value());
    if (!removed)
        return;
    m_undo->setAccessibleName(tr("Bring back “%1”").arg(removed->preset.name));
    m_problem->setText(tr("“%1” was deleted.").arg(removed->preset.name));
}

/// The name that was refused can be corrected where it was typed. Once: who then leaves it is not
/// held back.
void PresetsDialog::editAgain(const QString &name, const QString &typed)
{
    if (std::exchange(m_refusedName, typed) == typed)
        return m_refusedName.clear();
    choose(name);
    m_list->editItem(m_list->currentItem());
    const QList<QLineEdit *> editors = m_list->viewport()->findChildren<QLineEdit *>();
    for (QLineEdit *editor : editors) {
        if (editor->isHidden()) // the one before, which goes a moment later
            continue;
        editor->setText(typed);
        editor->selectAll();
    }
}

} // namespace cd
