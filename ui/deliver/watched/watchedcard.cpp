// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/watched/watchedcard.h"

#include "ui/deliver/watched/watchwords.h"
#include "ui/look/icons.h"
#include "ui/widgets/parts.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

WatchedCard::WatchedCard(qint64 id, QWidget *parent)
    : QWidget(parent)
    , m_name(named(new QLabel, u"watchedName-%1"_s.arg(id)))
    , m_pause(toolButton(u"watchedPause-%1"_s.arg(id), deskIcon(u"pause"_s), tr("Pause")))
    , m_menu(toolButton(u"watchedMenu-%1"_s.arg(id), {}, u"⋯"_s))
    , m_origin(named(new QLabel, u"watchedOrigin-%1"_s.arg(id)))
    , m_bar(named(new QProgressBar, u"watchedBar-%1"_s.arg(id), tr("Files sent today")))
    , m_today(named(new QLabel, u"watchedToday-%1"_s.arg(id)))
    , m_stateIcon(new QLabel)
    , m_state(wrappedText(u"watchedState-%1"_s.arg(id)))
    , m_more(wrappedText(u"watchedMore-%1"_s.arg(id)))
{
    setObjectName(u"watched-%1"_s.arg(id));
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setMinimumWidth(0);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setAccessibleName(tr("More about this folder"));
    m_menu->setToolTip(tr("More about this folder"));
    auto *menu = named(new QMenu(m_menu), u"watchedActions-%1"_s.arg(id));
    named(menu->addAction(tr("Change…", "a watched folder"), this, &WatchedCard::changeAsked),
          u"watchedChange"_s);
    named(menu->addAction(tr("Show its files"), this, &WatchedCard::showAsked), u"watchedShow"_s);
    named(menu->addAction(tr("Watch no more"), this, &WatchedCard::removeAsked),
          u"watchedRemove"_s);
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *icon = new QLabel;
    icon->setPixmap(deskIcon(u"folder"_s).pixmap(16, 16));
    auto *top = withoutMargins(new QHBoxLayout);
    addWidgets(top, {icon, m_name, m_pause, m_menu});
    top->setStretch(1, 1);
    auto *middle = withoutMargins(new QHBoxLayout);
    addWidgets(middle, {m_bar, m_today});
    middle->setStretch(0, 1);
    auto *state = withoutMargins(new QHBoxLayout);
    addWidgets(state, {m_stateIcon, m_state});
    state->setStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_origin);
    column->addLayout(middle);
    column->addLayout(state);
    column->addWidget(m_more);
    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseAsked(!m_isPaused); });
}

void WatchedCard::tell(const WatchedFolder &folder, const QString &service, const QDateTime &now)
{
    m_fullName = folder.name();
    m_fullOrigin = watchOrigin(folder, service);
    m_isPaused = folder.setup.isPaused;
    const QString path = QDir::toNativeSeparators(folder.setup.path);
    m_name->setToolTip(path.toHtmlEscaped());
    m_name->setAccessibleName(m_fullName);
    m_pause->setText(m_isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(deskIcon(m_isPaused ? u"play"_s : u"pause"_s));
    m_pause->setAccessibleName(m_isPaused ? tr("Go on: %1").arg(m_fullName)
                                          : tr("Pause: %1").arg(m_fullName));
    m_origin->setAccessibleName(m_fullOrigin);
    m_origin->setToolTip(m_fullOrigin.toHtmlEscaped());
    const int limit = folder.setup.filesADay;
    m_bar->setVisible(limit > 0);
    m_bar->setRange(0, std::max(1, limit));
    m_bar->setValue(std::min(folder.spent.filesToday, limit));
    m_bar->setEnabled(folder.pause == WatchedFolder::Pause::None);
    m_today->setText(watchToday(folder));
    m_state->setText(watchState(folder, now));
    m_icon = watchIcon(folder);
    const QString more = watchMore(folder);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(u"%1, %2, %3"_s.arg(m_fullName, watchToday(folder), m_state->text()));
    showTexts();
    paintState();
}

/// As much of them as there is room for.
void WatchedCard::showTexts()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_fullName, Qt::ElideMiddle, m_name->width()));
    m_origin->setText(
        m_origin->fontMetrics().elidedText(m_fullOrigin, Qt::ElideRight, m_origin->width()));
}

void WatchedCard::paintState()
{
    m_stateIcon->setPixmap(deskIcon(m_icon).pixmap(16, 16));
    QPalette colors = palette();
    const QColor color = m_icon == "pause"_L1 ? QPalette().color(QPalette::PlaceholderText)
                                              : iconColor(m_icon, QPalette());
    colors.setColor(QPalette::WindowText, color);
    if (m_state->palette().color(QPalette::WindowText) != color)
        m_state->setPalette(colors);
}

void WatchedCard::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->menu()->popup(event->globalPos());
}

void WatchedCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_icon.isEmpty())
        paintState();
}

void WatchedCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTexts();
}

} // namespace cd
