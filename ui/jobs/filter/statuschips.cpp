// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/filter/statuschips.h"

#include "ui/look/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/statuswords.h"

#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

JobState exampleOf(JobGroup group)
{
    switch (group) {
    case JobGroup::Running:
        return JobState::Pending;
    case JobGroup::Success:
        return JobState::Success;
    case JobGroup::Partial:
        return JobState::PartialSuccess;
    case JobGroup::Failed:
        return JobState::Error;
    case JobGroup::Unsure:
        return JobState::Unsure;
    case JobGroup::Cancelled:
    case JobGroup::Replaced:
        break;
    }
    return JobState::Cancelled;
}

QString nameOf(JobGroup group)
{
    QString key = jobGroupKey(group);
    key.front() = key.front().toUpper();
    return u"chip"_s + key;
}

void label(QToolButton *chip, const QString &title, int count)
{
    chip->setText(StatusChips::tr("%1 %2", "a group of jobs and how many there are")
                      .arg(title, countText(count)));
    chip->setAccessibleName(chip->text());
}

} // namespace

StatusChips::StatusChips(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"statusChips"_s);
    setAccessibleName(tr("Show jobs by status"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_all = addChip(u"chipAll"_s, {});
    m_all->setChecked(true);
    connect(m_all, &QToolButton::clicked, this, [this] {
        choose({});
        Q_EMIT chosenChanged(m_chosen);
        toggleArchive(false);
    });
    for (const JobGroup group : chipGroups) {
        QToolButton *chip = addChip(nameOf(group), stateIcon(exampleOf(group)));
        m_chips.insert(group, chip);
        connect(chip, &QToolButton::clicked, this,
                [this, group](bool down) { toggle(group, down); });
    }
    m_archive = addChip(u"chipArchived"_s, u"archive"_s);
    m_archive->setToolTip(tr("Show the archive instead of the list"));
    connect(m_archive, &QToolButton::clicked, this, &StatusChips::toggleArchive);
    (new OneTabStop(this))->setButtons(findChildren<QAbstractButton *>());
    setCounts({}, {});
}

QToolButton *StatusChips::addChip(const QString &name, const QString &icon)
{
    auto *chip = named(new QToolButton(this), name);
    chip->setCheckable(true);
    chip->setAutoRaise(true);
    chip->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly
                                            : Qt::ToolButtonTextBesideIcon);
    if (!icon.isEmpty())
        chip->setIcon(deskIcon(icon));
    layout()->addWidget(chip);
    return chip;
}

void StatusChips::choose(const QSet<JobGroup> &groups)
{
    m_chosen = groups;
    showChosen();
}

void StatusChips::toggle(JobGroup group, bool down)
{
    if (down)
        m_chosen.insert(group);
    else
        m_chosen.remove(group);
    showChosen();
    Q_EMIT chosenChanged(m_chosen);
}

void StatusChips::chooseArchive(bool archive)
{
    m_showsArchive = archive;
    showChosen();
}

void StatusChips::toggleArchive(bool archive)
{
    const bool changed = m_showsArchive != archive;
    chooseArchive(archive);
    if (changed)
        Q_EMIT archiveChanged(archive);
}

void StatusChips::showChosen()
{
    m_all->setChecked(m_chosen.isEmpty() && !m_showsArchive);
    m_archive->setChecked(m_showsArchive);
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setChecked(m_chosen.contains(chip.key()));
    showCounts();
}

void StatusChips::setCounts(const JobCounts &listed, const JobCounts &archived)
{
    m_listed = listed;
    m_archived = archived;
    showCounts();
}

/// One with nothing in it fades. It can be pressed all the same: there may be something tomorrow.
void StatusChips::fade(JobGroup group, bool isFaint)
{
    QToolButton *chip = m_chips.value(group);
    const QIcon icon = deskIcon(stateIcon(exampleOf(group)));
    const QColor faint = palette().color(QPalette::PlaceholderText);
    QPalette colors;
    if (isFaint)
        colors.setColor(QPalette::ButtonText, faint);
    chip->setPalette(colors);
    chip->setIcon(isFaint ? inColor(icon, chip->iconSize(), devicePixelRatioF(), faint) : icon);
    if (isFaint)
        m_faint.insert(group);
    else
        m_faint.remove(group);
}

void StatusChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const QSet<JobGroup> faint = m_faint;
    for (const JobGroup group : faint)
        fade(group, true);
}

void StatusChips::showCounts()
{
    const JobCounts &shown = m_showsArchive ? m_archived : m_listed;
    label(m_all, tr("All"), m_listed.total);
    label(m_archive, tr("Archived"), m_archived.total);
    for (const JobGroup group : chipGroups) {
        label(m_chips.value(group), jobGroupTitle(group), shown.of(group));
        const bool isFaint = shown.of(group) == 0 && !m_chosen.contains(group);
        if (isFaint != m_faint.contains(group))
            fade(group, isFaint);
    }
}

} // namespace cd
