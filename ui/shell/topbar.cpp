// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/look/palettes.h"
#include "ui/presets/presetbar.h"
#include "ui/shell/servicebar.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int paidLine = 3;
constexpr int aroundLetters = 22; // 40 where they are 18 high
constexpr int besideParts = 40; // margins, and what lies between the parts

} // namespace

TopBar::TopBar(ServiceBar *service, PresetBar *presets, QWidget *parent)
    : QWidget(parent)
    , m_menus(named(new QMenuBar(this), u"menuBar"_s))
    , m_service(service)
    , m_presets(presets)
{
    setObjectName(u"toolBar"_s);
    setAccessibleName(tr("Service and preset"));
    setMinimumHeight(fontMetrics().height() + aroundLetters);
    // It has all the room that the others leave, which fold before it does.
    m_menus->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, paidLine);
    row->addWidget(m_menus, 1);
    addWidgets(row, {m_service, m_presets});
}

void TopBar::setPaid(bool paid)
{
    m_isPaid = paid;
    update();
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a name in it may have got longer
        fold();
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// By what the parts need when they are there, whether they are now or not, so that it comes to
/// rest.
void TopBar::fold()
{
    const int room = width() - menusWidth() - besideParts;
    const int presets = m_presets->neededWidth(false);
    const bool showsProject
        = width() >= projectFrom && m_service->neededWidth(true) + presets <= room;
    m_service->showProject(showsProject);
    m_presets->setFolded(m_service->neededWidth(showsProject) + presets > room);
}

/// Its hint depends on its present width in a window that is read from the right.
int TopBar::menusWidth() const
{
    if (m_menus->isNativeMenuBar())
        return 0;
    const QStyle *style = m_menus->style();
    int sum = 2 * style->pixelMetric(QStyle::PM_MenuBarHMargin, nullptr, m_menus);
    const QList<QAction *> menus = m_menus->actions();
    for (const QAction *menu : menus) {
        QStyleOptionMenuItem option;
        option.initFrom(m_menus);
        option.text = menu->text();
        const QSize text = m_menus->fontMetrics().size(Qt::TextShowMnemonic, menu->text());
        sum += style->sizeFromContents(QStyle::CT_MenuBarItem, &option, text, m_menus).width()
            + style->pixelMetric(QStyle::PM_MenuBarItemSpacing, nullptr, m_menus);
    }
    return sum;
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = m_isPaid ? paidLine : 1;
    painter.fillRect(0, height() - line, width(), line,
                     m_isPaid ? colorsOf(palette()).paid : palette().color(QPalette::Mid));
}

} // namespace cd
