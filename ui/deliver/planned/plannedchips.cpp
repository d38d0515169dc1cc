// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/plannedchips.h"

#include "ui/look/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

PlannedChips::PlannedChips(QWidget *parent)
    : QWidget(parent)
{
    named(this, u"plannedChips"_s, tr("Show files by what happens to them"));
    auto *line = withoutMargins(new FlowLayout(this));
    line->setSpacing(4);
    QList<QAbstractButton *> stops;
    for (int i = 0; i < plannedGroups; ++i) {
        const auto group = static_cast<PlannedGroup>(i);
        QToolButton *chip = toolButton(u"plannedChip-%1"_s.arg(i), deskIcon(groupIcon(group)), {});
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setToolTip(groupExplanation(group));
        connect(chip, &QToolButton::clicked, this, [this, group](bool isChosen) {
            choose(isChosen ? std::optional(group) : std::nullopt);
        });
        line->addWidget(chip);
        m_chips += chip;
        stops += chip;
    }
    (new OneTabStop(this))->setButtons(stops);
    setFiles({}, DeliveryPlan::Action::Copy);
}

void PlannedChips::setFiles(const QList<PlannedFile> &files, DeliveryPlan::Action action)
{
    QList<int> counts(plannedGroups);
    for (const PlannedFile &file : files)
        ++counts[static_cast<int>(groupOf(file))];
    for (int i = 0; i < plannedGroups; ++i) {
        const auto group = static_cast<PlannedGroup>(i);
        //: %1: what happens to some files: "to copy"; %2: how many they are
        const QString text = tr("%1  %2").arg(groupText(group, action), countText(counts.at(i)));
        m_chips.at(i)->setText(text);
        m_chips.at(i)->setAccessibleName(text);
        m_chips.at(i)->setVisible(counts.at(i) > 0);
    }
    if (m_chosen && counts.at(static_cast<int>(*m_chosen)) == 0)
        choose({}); // or there would be no way back from what is shown
    updateGeometry();
}

void PlannedChips::choose(std::optional<PlannedGroup> group)
{
    for (int i = 0; i < plannedGroups; ++i)
        m_chips.at(i)->setChecked(group && static_cast<int>(*group) == i);
    if (group == m_chosen)
        return;
    m_chosen = group;
    Q_EMIT chosenChanged(group);
}

} // namespace cd
