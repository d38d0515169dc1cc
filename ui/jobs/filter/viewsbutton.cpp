// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/filter/viewsbutton.h"

#include "ui/jobs/filter/viewcontroller.h"
#include "ui/jobs/filter/viewsmenu.h"
#include "ui/look/icons.h"
#include "ui/words/plaintext.h"

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int longestShown = 20; // characters; the menu and the tooltip tell the rest

} // namespace

ViewsButton::ViewsButton(ViewController &controller, QWidget *page)
    : QToolButton(page)
    , m_controller(controller)
{
    setObjectName(u"viewsButton"_s);
    setIcon(deskIcon(u"view"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setMenu(new ViewsMenu(controller, page));
    connect(&controller, &ViewController::changed, this, &ViewsButton::showCurrent);
    showCurrent();
}

void ViewsButton::showCurrent()
{
    const QString title = m_controller.title();
    const QString mark = m_controller.hasChanged() ? u" *"_s : QString();
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
