// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetsdialog.h"

#include "ui/presets/configurationspane.h"
#include "ui/presets/presetfiledialogs.h"
#include "ui/presets/presetkeeper.h"
#include "ui/presets/presetwords.h"
#include "ui/widgets/question.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace cd {

PresetsDialog::PresetsDialog(PresetKeeper &keeper, Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_list(new QListWidget(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"presetsDialog"_s);
    setWindowTitle(tr("Presets"));
    build(desk);
    connect(&keeper.library(), &PresetLibrary::changed, this, &PresetsDialog::showPresets);
    connect(&keeper, &PresetKeeper::failed, m_problem, &QLabel::setText);
    showPresets();
    choose(keeper.current());
}

/// An editor that is open when the window goes hands over its text while it is hidden.
PresetsDialog::~PresetsDialog()
{
    m_list->disconnect(this);
}

QWidget *PresetsDialog::buildOwn()
{
    m_list->setObjectName(u"presetsList"_s);
    m_list->setAccessibleName(tr("Saved presets"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_problem->setObjectName(u"presetsProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);

    auto *column = new QVBoxLayout;
    QPushButton *rename = addButton(column, u"presetsRename"_s, tr("&Rename"));
    QPushButton *copy = addButton(column, u"presetsDuplicate"_s, tr("&Duplicate"));
    QPushButton *remove = addButton(column, u"presetsRemove"_s, tr("De&lete…"));
    QPushButton *exporting = addButton(column, u"presetsExport"_s, tr("&Export…"));
    m_needChoice = {rename, copy, remove, exporting};
    QPushButton *importing = addButton(column, u"presetsImport"_s, tr("&Import…"));
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(column);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(row, 1);
    layout->addWidget(m_problem);

    connect(m_list, &QListWidget::currentRowChanged, this, &PresetsDialog::showChoice);
    connect(m_list, &QListWidget::itemChanged, this, &PresetsDialog::renamed);
    connect(rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(copy, &QPushButton::clicked, this, &PresetsDialog::duplicate);
    connect(remove, &QPushButton::clicked, this, &PresetsDialog::askBeforeRemoving);
    connect(exporting, &QPushButton::clicked, this,
            [this] { askForPresetExport(m_keeper, chosen(), this); });
    connect(importing, &QPushButton::clicked, this, [this] { askForPresetImport(m_keeper, this); });
    connect(&m_keeper, &PresetKeeper::imported, this, &PresetsDialog::choose);
    return page;
}

void PresetsDialog::build(Desk &desk)
{
    auto *pages = new QTabWidget(this);
    pages->setObjectName(u"presetsPages"_s);
    pages->setAccessibleName(tr("Where presets are"));
    auto *there = new ConfigurationsPane(desk, m_keeper.form(), pages);
    pages->addTab(buildOwn(), tr("On this computer"));
    pages->addTab(there, tr("On the service"));
    connect(pages, &QTabWidget::currentChanged, there, [pages, there] {
        if (pages->currentWidget() == there)
            there->begin();
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"presetsClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    resize(680, 380);
}

QPushButton *PresetsDialog::addButton(QVBoxLayout *column, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    column->addWidget(button);
    return button;
}

void PresetsDialog::showPresets()
{
    const QString before = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList names = m_keeper.names();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, name);
    }
    choose(before);
    showChoice();
}

void PresetsDialog::showChoice()
{
    for (QPushButton *button : std::as_const(m_needChoice))
        button->setEnabled(m_list->currentItem() != nullptr);
}

QString PresetsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
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
            m_keeper.rename(from, to);
            showPresets();
            choose(to);
        },
        Qt::QueuedConnection);
}

void PresetsDialog::duplicate()
{
    m_problem->clear();
    const auto name = m_keeper.library().duplicate(chosen());
    if (name)
        choose(*name);
    else
        report(name.error());
}

void PresetsDialog::askBeforeRemoving()
{
    const QString name = chosen();
    ask({.name = u"presetsRemoveQuestion"_s,
         .title = tr("Delete the preset?"),
         .text = tr("Delete the preset “%1”?").arg(name),
         .more = tr("It cannot be brought back. What is in the form stays."),
         .yes = tr("Delete it"),
         .role = QMessageBox::DestructiveRole},
        this, [this, name] {
            const auto done = m_keeper.library().remove(name);
            if (!done)
                report(done.error());
        });
}

void PresetsDialog::report(const PresetProblem &problem)
{
    m_problem->setText(problemText(problem));
}

} // namespace cd
