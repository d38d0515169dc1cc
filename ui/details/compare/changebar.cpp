// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/changebar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/parts.h"

#include <QIcon>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString changeText(FileChange change, int files)
{
    switch (change) {
    case FileChange::Same:
        return ChangeBar::tr("%Ln the same", "files of two jobs", files);
    case FileChange::Changed:
        return ChangeBar::tr("%Ln changed", "files of two jobs", files);
    case FileChange::OnlyHere:
        return ChangeBar::tr("%Ln only here", "files of two jobs", files);
    case FileChange::OnlyThere:
        break;
    }
    return ChangeBar::tr("%Ln only there", "files of two jobs", files);
}

QToolButton *changeButton(const QString &name)
{
    QToolButton *made = toolButton(name, {}, {});
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setCheckable(true);
    made->setToolTip(ChangeBar::tr("Click to show only these, again to show all"));
    return made;
}

} // namespace

ChangeBar::ChangeBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons{changeButton(u"compareSame"_s), changeButton(u"compareChanged"_s),
                changeButton(u"compareOnlyHere"_s), changeButton(u"compareOnlyThere"_s)}
{
    setObjectName(u"changeBar"_s);
    setAccessibleName(tr("Filter files by change"));
    auto *flow = withoutMargins(new FlowLayout(this));
    flow->setSpacing(4);
    QList<QAbstractButton *> all;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        flow->addWidget(m_buttons.at(i));
        all.append(m_buttons.at(i));
        connect(m_buttons.at(i), &QToolButton::clicked, this, [this, i] {
            const auto change = static_cast<FileChange>(i);
            choose(m_chosen == change ? std::nullopt : std::optional(change));
        });
    }
    (new OneTabStop(this))->setButtons(all);
    setCounts({});
}

void ChangeBar::setCounts(const ChangeCounts &counts)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const auto change = static_cast<FileChange>(i);
        m_buttons.at(i)->setText(changeText(change, counts.of(change)));
    }
}

void ChangeBar::choose(std::optional<FileChange> change)
{
    const bool isNew = m_chosen != change;
    m_chosen = change;
    showChosen(); // a click may have turned one off that stays chosen
    if (isNew)
        Q_EMIT chosenChanged(change);
}

void ChangeBar::showChosen()
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(m_chosen == static_cast<FileChange>(i));
}

} // namespace cd
