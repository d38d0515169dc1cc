// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/library/folderbar.h"

#include "ui/look/palettes.h"
#include "ui/presets/library/diffview.h"
#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetwords.h"
#include "ui/widgets/parts.h"
#include "ui/words/rules/diffwords.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

FolderBar::FolderBar(PresetController &controller, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_workspace(workspace)
    , m_folder(workspace.presetFolder())
    , m_where(wrappedText(u"folderPath"_s, tr("Folder of presets")))
    , m_leave(button(u"folderLeave"_s, tr("Stop using it"), tr("Stop using the folder"), this,
                     [this] { m_folder.setFolder({}); }))
    , m_message(new QWidget(this))
    , m_text(wrappedText(u"folderChange"_s))
    , m_difference(button(u"folderShow"_s, tr("Show"), tr("Show what differs"), this,
                          &FolderBar::showDifference))
    , m_take(button(u"folderTake"_s, tr("Take over"), tr("Take over what the folder has"), this,
                    [this] { m_folder.takeOver(m_path); }))
    , m_keep(button(u"folderKeep"_s, tr("Keep mine"), tr("Write mine into the folder"), this,
                    [this] { m_folder.writeOver(m_path); }))
    , m_both(
          button(u"folderBoth"_s, tr("Keep both"), {}, this, [this] { m_folder.keepBoth(m_path); }))
    , m_remove(button(u"folderRemove"_s, tr("Delete here too"), {}, this, [this] {
        if (const auto now = change())
            Q_EMIT removalAsked(now->preset);
    }))
{
    build();
    connect(&m_folder, &PresetFolder::changed, this, &FolderBar::showFolder);
    connect(&m_folder, &PresetFolder::notWritten, this,
            [this](const QString &path, const QString &technical) {
                for (QWidget *choice : {m_difference, m_take, m_keep, m_both, m_remove})
                    choice->hide();
                m_message->show();
                //: %1: a file, %2: what the system says
                m_text->setText(tr("%1 could not be written: %2. The preset is saved here.")
                                    .arg(QDir::toNativeSeparators(path), technical));
            });
    showFolder();
}

void FolderBar::build()
{
    auto *where = new QHBoxLayout;
    where->addWidget(m_where, 1);
    where->addWidget(m_leave);
    auto *row = new QHBoxLayout(m_message);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_text, 1);
    addWidgets(row, {m_difference, m_take, m_keep, m_both, m_remove});
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->addLayout(where);
    column->addWidget(m_message);
}

void FolderBar::showFolder()
{
    const QString folder = m_folder.folder();
    m_where->setVisible(!folder.isEmpty());
    m_leave->setVisible(!folder.isEmpty());
    m_where->setText(tr("Presets are also in %1").arg(QDir::toNativeSeparators(folder)));
    const QList<PresetFolder::Change> &changes = m_folder.changes();
    setVisible(!folder.isEmpty() || !changes.isEmpty());
    m_message->setVisible(!changes.isEmpty());
    m_path.clear();
    if (!changes.isEmpty())
        showChange(changes.constFirst(), changes.size() - 1);
}

void FolderBar::showChange(const PresetFolder::Change &change, qsizetype others)
{
    m_path = change.path;
    QString text = folderChangeText(change);
    if (others > 0)
        text += u' ' + tr("%Ln more change(s) after this.", nullptr, static_cast<int>(others));
    m_text->setText(text);
    const bool isHere = m_controller.exists(change.preset);
    const bool isGone = change.kind == PresetFolder::Change::Kind::Gone;
    m_difference->setVisible(change.there.has_value());
    m_take->setVisible(change.there.has_value());
    m_keep->setVisible(isHere);
    m_keep->setText(isGone ? tr("Write it again") : tr("Keep mine"));
    m_both->setVisible(isHere && (change.there.has_value() || isGone));
    m_both->setText(isGone ? tr("Keep it here only") : tr("Keep both"));
    m_both->setAccessibleName(isGone ? QString() : tr("Add the folder's as another preset"));
    m_remove->setVisible(isHere && isGone);
}

std::optional<PresetFolder::Change> FolderBar::change() const
{
    const QList<PresetFolder::Change> &changes = m_folder.changes();
    const auto found
        = std::find_if(changes.cbegin(), changes.cend(),
                       [this](const PresetFolder::Change &one) { return one.path == m_path; });
    return found == changes.cend() ? std::nullopt : std::optional(*found);
}

void FolderBar::showDifference()
{
    const auto now = change();
    if (!now || !now->there)
        return;
    auto *dialog = named(new QDialog(this), u"folderDifference"_s);
    dialog->setWindowTitle(tr("“%1” here and in the folder").arg(now->preset));
    auto *view = new DiffView(u"folderDiff"_s, dialog);
    const auto here = m_controller.library().find(now->preset);
    const RulesDiff diff = diffOf(here ? here->request : JobRequest(), now->there->request);
    QLabel *title = wrappedText(u"folderDiffTitle"_s);
    //: what differs between a preset here and in a folder; %1: "1 rule changed"
    title->setText(tr("here → in the folder: %1").arg(diffSummary(diff)));
    view->showDiff(diff, m_workspace.session().dialect(), tr("here", "a preset"),
                   tr("in the folder", "a preset"));
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(title);
    column->addWidget(view, 1);
    column->addWidget(dialogButtons(*dialog, u"folderDiff"_s, QDialogButtonBox::Close));
    dialog->resize(window()->size() * 0.8);
    openOnce(dialog);
}

void FolderBar::askForFolder()
{
    auto *dialog
        = named(new QFileDialog(this, tr("Choose a folder of presets"),
                                m_folder.folder().isEmpty() ? QDir::homePath() : m_folder.folder()),
                u"presetFolder"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder.setFolder(path); });
    openOnce(dialog);
}

/// The ground of a message, below it alone.
void FolderBar::paintEvent(QPaintEvent *)
{
    if (m_message->isVisible())
        QPainter(this).fillRect(m_message->geometry(), colorsOf(palette()).warningStrip);
}

} // namespace cd
