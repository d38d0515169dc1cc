// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetbar.h"

#include "ui/look/icons.h"
#include "ui/look/rank.h"
#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetquestions.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/jobname.h"
#include "workflow/form/presetversions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int buttonsApart = 4;
constexpr int longestNote = 200;

} // namespace

PresetBar::PresetBar(PresetController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_choice(named(new QComboBox(this), u"preset"_s, tr("Preset")))
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setRank(m_choice, Rank::Flat);
    auto *row = withoutMargins(new QHBoxLayout(this));
    row->setSpacing(buttonsApart);
    row->addWidget(m_choice);
    m_save = addButton(u"presetSave"_s, tr("Save version"), u"save"_s);
    m_saveAs = addButton(u"presetSaveAs"_s, tr("Save as…"), {});
    m_manage = addButton(u"presetManage"_s, tr("Manage…"), {});
    m_more = buildMore();

    connect(m_choice, &QComboBox::activated, this, &PresetBar::choose);
    connect(m_save, &QToolButton::clicked, this, &PresetBar::save);
    connect(m_saveAs, &QToolButton::clicked, this, &PresetBar::askForName);
    connect(m_manage, &QToolButton::clicked, this, &PresetBar::managementAsked);
    connect(&controller, &PresetController::changed, this, &PresetBar::showPresets);
    showPresets();
}

QToolButton *PresetBar::addButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = named(new QToolButton(this), name, tr("Preset: %1").arg(text));
    button->setText(text);
    button->setAutoRaise(true);
    if (!icon.isEmpty()) {
        button->setIcon(deskIcon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    layout()->addWidget(button);
    return button;
}

QToolButton *PresetBar::buildMore()
{
    QToolButton *more = addButton(u"presetMore"_s, u"⋯"_s, {});
    more->setAccessibleName(tr("More preset actions"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = named(new QMenu(more), u"presetMoreMenu"_s);
    for (QToolButton *button : {m_save, m_saveAs, m_manage}) {
        QAction *action = menu->addAction(button->text(), button, &QToolButton::click);
        action->setObjectName(button->objectName() + u"InMenu"_s);
        connect(menu, &QMenu::aboutToShow, action,
                [action, button] { action->setEnabled(button->isEnabled()); });
    }
    more->setMenu(menu);
    more->hide();
    return more;
}

void PresetBar::setFolded(bool folded)
{
    for (QToolButton *button : {m_save, m_saveAs, m_manage})
        button->setVisible(!folded);
    m_more->setVisible(folded);
}

int PresetBar::neededWidth(bool folded) const
{
    int sum = m_choice->sizeHint().width();
    if (folded)
        return sum + buttonsApart + m_more->sizeHint().width();
    for (const QToolButton *button : {m_save, m_saveAs, m_manage})
        sum += buttonsApart + button->sizeHint().width();
    return sum;
}

void PresetBar::showPresets()
{
    const bool unsaved = m_controller.hasUnsavedChanges();
    QStringList names = m_controller.names();
    const qsizetype current = names.indexOf(m_controller.current());
    QStringList texts{m_controller.current().isEmpty() && unsaved ? tr("(none) · not saved")
                                                                  : tr("(none)")};
    for (qsizetype i = 0; i < names.size(); ++i)
        texts += i == current ? currentText(unsaved) : names.at(i);
    names.prepend(QString());
    if (m_choice->count() != texts.size())
        m_choice->clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto row = static_cast<int>(i);
        if (row >= m_choice->count())
            m_choice->addItem(QString());
        m_choice->setItemText(row, texts.at(i));
        m_choice->setItemData(row, names.at(i));
        m_choice->setItemIcon(row, deskIcon(u"preset"_s));
    }
    // Its box does not get wider amid typing. Qt counts in the width of an X.
    const QFontMetrics letters = m_choice->fontMetrics();
    const int longest
        = letters.horizontalAdvance(currentText(true)) / letters.horizontalAdvance(u'X') + 1;
    m_choice->setMinimumContentsLength(std::clamp(longest, 18, 30));
    m_choice->setCurrentIndex(static_cast<int>(current) + 1);
    m_choice->setToolTip(unsaved ? tr("The form has changes that no preset holds yet")
                                 : tr("Rules and options under a name"));
    m_choice->setAccessibleDescription(m_choice->toolTip());
    m_save->setEnabled(unsaved);
    m_saveAs->setEnabled(unsaved || current >= 0);
}

/// "Letters v12 · changed"
QString PresetBar::currentText(bool unsaved) const
{
    return presetText(m_controller.versions().originOf(m_controller.current(), unsaved));
}

void PresetBar::choose(int index)
{
    const QString name = m_choice->itemData(index).toString();
    if (name == m_controller.current() && !m_controller.hasUnsavedChanges())
        return;
    loadOrAsk(m_controller, name, this);
    showPresets(); // the choice stands only once it is carried out
}

void PresetBar::save()
{
    if (m_controller.current().isEmpty())
        askForName();
    else
        m_controller.save();
}

void PresetBar::askForNote()
{
    if (m_controller.current().isEmpty())
        return askForName();
    ask({.name = u"presetNote"_s,
         .title = tr("Save a version with a note"),
         .label = tr("What is different now, and why"),
         .yes = tr("Save version"),
         .longest = longestNote},
        this, [this](const QString &note) { m_controller.save(note.trimmed()); });
}

void PresetBar::askForName()
{
    ask({.name = u"presetName"_s,
         .title = tr("Save the preset"),
         .label = tr("Name of the preset"),
         .value = m_controller.current(),
         .yes = tr("Save")},
        this, [this](const QString &name) { saveUnder(name); });
}

void PresetBar::saveUnder(const QString &name)
{
    if (!m_controller.exists(name.trimmed()) || name.trimmed() == m_controller.current()) {
        m_controller.saveAs(name);
        return;
    }
    ask({.name = u"presetOverwrite"_s,
         .title = tr("Replace the preset?"),
         .text = tr("There is a preset named “%1” already. Replace it?").arg(name.trimmed()),
         .yes = tr("Replace it"),
         .no = tr("Keep it"),
         .role = QMessageBox::DestructiveRole},
        this, [this, name] { m_controller.saveAs(name); });
}

} // namespace cd
