// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/viewsbutton.h"

#include "ui/jobs/viewkeeper.h"
#include "ui/jobs/viewsmenu.h"
#include "ui/words/plaintext.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int longestShown = 20; // characters; the menu and the tooltip tell the rest

} // namespace

ViewsButton::ViewsButton(ViewKeeper &keeper, QWidget *page)
    : QToolButton(page)
    , m_keeper(keeper)
{
    setObjectName(u"viewsButton"_s);
    setIcon(QIcon(u":/icons/view.svg"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setMenu(new ViewsMenu(keeper, page));
    connect(&keeper, &ViewKeeper::changed, this, &ViewsButton::showCurrent);
    showCurrent();
}

void ViewsButton::showCurrent()
{
    const QString title = m_keeper.title();
    const QString mark = m_keeper.hasChanged() ? u" *"_s : QString();
    const int width = longestShown * fontMetrics().averageCharWidth();
    const QString shown = title.isEmpty() ? tr("Views") : title;
    setText(withoutMnemonics(fontMetrics().elidedText(shown, Qt::ElideRight, width)) + mark);
    setAccessibleName(title.isEmpty() ? tr("Views") : tr("View: %1").arg(title + mark));
    const QString help = mark.isEmpty()
        ? tr("Filter, sorting and columns under a name")
        : tr("The list no longer looks like “%1”, as it was saved").arg(title);
    setToolTip(toolTipText(help));
    setAccessibleDescription(help);
}

} // namespace cd
