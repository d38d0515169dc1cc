// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/library/librarypane.h"

#include "ui/look/rank.h"
#include "ui/presets/library/folderbar.h"
#include "ui/presets/library/libraryrules.h"
#include "ui/presets/library/presetlist.h"
#include "ui/presets/library/presetsubtitles.h"
#include "ui/presets/library/versionspane.h"
#include "ui/presets/presetquestions.h"
#include "ui/presets/presetwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/words/plaintext.h"
#include "ui/words/rules/versionname.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetversions.h"
#include "workflow/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

LibraryPane::LibraryPane(PresetController &controller, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_workspace(workspace)
    , m_list(new PresetList(this))
    , m_subtitles(new PresetSubtitles(workspace.table(), controller.versions(), this))
    , m_title(new PaneTitle(u"presetTitle"_s, this))
    , m_tags(named(new QLineEdit(this), u"presetTags"_s))
    , m_rules(new LibraryRules(workspace.labels(), this))
    , m_versions(new VersionsPane(controller, workspace.session(), this))
    , m_parts(named(new QTabWidget(this), u"presetParts"_s, tr("Rules and versions")))
    , m_folder(new FolderBar(controller, workspace, this))
    , m_problem(wrappedText(u"presetsProblem"_s))
    , m_undo(button(u"presetsUndo"_s, tr("&Undo"), {}, this, &LibraryPane::undoRemoval))
{
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(buildChoice());
    panes->addWidget(buildChosen());
    panes->setStretchFactor(1, 1);
    panes->setSizes({240, 700});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_folder);
    layout->addWidget(panes, 1);
    layout->addWidget(buildFoot());
    connectParts();
    offerUndo({});
    showPresets();
    choose(controller.current());
}

QWidget *LibraryPane::buildChoice()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 12, 0);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    addWidgets(row,
               {button(u"presetsImport"_s, tr("&Import…"), {}, this,
                       [this] { askForPresetImport(m_controller, this); }),
                button(u"presetsFolder"_s, tr("F&older…"), tr("Folder of presets"), m_folder,
                       &FolderBar::askForFolder)});
    row->addStretch(1);
    column->addLayout(row);
    return side;
}

QWidget *LibraryPane::buildChosen()
{
    m_parts->addTab(m_rules, tr("Rules"));
    m_parts->addTab(m_versions, tr("Versions"));
    m_parts->setDocumentMode(true);
    m_tags->setPlaceholderText(tr("Parted by commas"));
    m_needChoice.append(m_tags);
    auto *tags = new QHBoxLayout;
    tags->addWidget(labelFor(m_tags, tr("Ta&gs")));
    tags->addWidget(m_tags, 1);
    auto *side = new QWidget;
    side->setMinimumWidth(320);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(buildTools());
    column->addLayout(tags);
    column->addWidget(m_parts, 1);
    return side;
}

QWidget *LibraryPane::buildTools()
{
    QPushButton *useButton
        = button(u"presetsUse"_s, tr("Use in the &form"), {}, this, &LibraryPane::use);
    setRank(useButton, Rank::Primary);
    const QList<QPushButton *> buttons{
        useButton,
        button(u"presetsRename"_s, tr("&Rename"), {}, m_list, &PresetList::rename),
        button(u"presetsDuplicate"_s, tr("&Duplicate"), {}, this, &LibraryPane::duplicate),
        button(u"presetsRemove"_s, tr("De&lete"), {}, this, &LibraryPane::remove),
        button(u"presetsExport"_s, tr("&Export…"), {}, this,
               [this] { askForPresetExport(m_controller, m_list->chosen(), this); }),
        button(u"presetsReview"_s, tr("Re&view results…"), tr("Review the results of its jobs"),
               this, [this] { Q_EMIT reviewAsked({.preset = m_list->chosen()}); })};
    auto *tools = new QWidget;
    auto *row = withoutMargins(new FlowLayout(tools));
    for (QPushButton *one : buttons) {
        row->addWidget(one);
        m_needChoice.append(one);
    }
    return tools;
}

QWidget *LibraryPane::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = withoutMargins(new QHBoxLayout(foot));
    row->addWidget(m_problem, 1);
    row->addWidget(m_undo);
    return foot;
}

void LibraryPane::connectParts()
{
    connect(&m_controller.library(), &PresetLibrary::changed, this, &LibraryPane::showPresets);
    connect(&m_controller, &PresetController::failed, m_problem, &QLabel::setText);
    connect(&m_controller, &PresetController::imported, this, &LibraryPane::choose);
    connect(m_subtitles, &PresetSubtitles::changed, this, [this] {
        m_list->setSubtitles(m_subtitles->texts(m_controller.names()));
        showChoice();
    });
    connect(m_list, &PresetList::choiceChanged, this, &LibraryPane::showChoice);
    connect(m_list, &PresetList::activated, this, &LibraryPane::use);
    connect(m_list, &PresetList::renameAsked, this, &LibraryPane::rename);
    connect(m_tags, &QLineEdit::editingFinished, this, &LibraryPane::takeTags);
    connect(m_folder, &FolderBar::removalAsked, this, [this](const QString &preset) {
        choose(preset);
        remove();
    });
    connect(m_versions, &VersionsPane::jobsAsked, this, &LibraryPane::findJobs);
}

void LibraryPane::showPresets()
{
    m_list->setSubtitles(m_subtitles->texts(m_controller.names()));
    m_list->setPresets(m_controller.library().all());
}

void LibraryPane::choose(const QString &name)
{
    m_list->choose(name);
}

void LibraryPane::chooseVersion(const QString &name, int version)
{
    if (!m_controller.exists(name))
        return m_problem->setText(problemText({NameProblem::Kind::NotThere, name}));
    choose(name);
    m_parts->setCurrentWidget(m_versions);
    m_versions->choose(version);
}

void LibraryPane::showChoice()
{
    const auto preset = m_controller.library().find(m_list->chosen());
    for (QWidget *widget : std::as_const(m_needChoice))
        widget->setEnabled(preset.has_value());
    m_rules->setPreset(preset, m_workspace.session().dialect());
    m_versions->setPreset(preset ? preset->name : QString());
    if (!preset) {
        m_title->say(tr("No preset selected"));
        m_tags->clear();
        return;
    }
    QStringList more;
    if (const int version = m_controller.versions().pointers(preset->name).inUse.number)
        //: of a preset; %1: as "v12"
        more += tr("%1 in use").arg(versionName(version));
    more += tr("%Ln rule(s)", nullptr, static_cast<int>(preset->request.rules.size()));
    m_title->say(withoutMnemonics(preset->name), more.join(u" · "_s));
    if (!m_tags->hasFocus())
        m_tags->setText(preset->tags.join(u", "_s));
}

void LibraryPane::use()
{
    if (!m_list->chosen().isEmpty())
        loadOrAsk(m_controller, m_list->chosen(), this);
}

void LibraryPane::rename(const QString &from, const QString &to)
{
    m_problem->clear();
    const bool isRenamed = m_controller.rename(from, to);
    showPresets();
    choose(isRenamed ? to : from);
    if (!isRenamed)
        m_list->editAgain(from, to);
}

void LibraryPane::duplicate()
{
    m_problem->clear();
    const auto name = m_controller.library().duplicate(m_list->chosen());
    if (name)
        choose(*name);
    else
        m_problem->setText(problemText(name.error()));
}

/// The next one is selected then; the list keeps the keyboard.
void LibraryPane::remove()
{
    m_problem->clear();
    offerUndo(m_controller.remove(m_list->chosen()));
    m_list->focusList();
}

void LibraryPane::undoRemoval()
{
    m_problem->clear();
    const auto removed = std::exchange(m_removed, std::nullopt);
    if (!removed || !m_controller.bringBack(*removed))
        return offerUndo(removed);
    choose(removed->preset.name);
    m_list->focusList();
    offerUndo({});
}

void LibraryPane::offerUndo(const std::optional<PresetController::Removed> &removed)
{
    m_removed = removed;
    m_undo->setVisible(removed.has_value());
    if (!removed)
        return;
    m_undo->setAccessibleName(tr("Bring back “%1”").arg(removed->preset.name));
    m_problem->setText(
        tr("“%1” was deleted. What is in the form stays.").arg(removed->preset.name));
}

void LibraryPane::takeTags()
{
    const auto preset = m_controller.library().find(m_list->chosen());
    if (!preset)
        return;
    QStringList tags;
    const QStringList written = m_tags->text().split(u',');
    for (const QString &tag : written) {
        if (const QString word = tag.simplified();
            !word.isEmpty() && !tags.contains(word, Qt::CaseInsensitive))
            tags += word;
    }
    if (tags != preset->tags)
        m_controller.setTags(preset->name, tags);
    m_tags->setText(tags.join(u", "_s));
}

void LibraryPane::findJobs(const QString &preset, int version)
{
    const QList<JobKey> keys = m_subtitles->jobsWith(preset, version);
    if (keys.isEmpty())
        m_problem->setText(tr("No job was submitted with version %1.").arg(version));
    else
        Q_EMIT jobsAsked(keys);
}

} // namespace cd
