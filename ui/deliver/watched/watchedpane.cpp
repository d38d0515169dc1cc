// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/watched/watchedpane.h"

#include "ui/deliver/watched/watchdialog.h"
#include "ui/deliver/watched/watchedcard.h"
#include "ui/look/icons.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/formats.h"
#include "ui/words/servicewords.h"
#include "workflow/watchfolders/watchedfolders.h"
#include "workflow/workspace.h"

#include <QDesktopServices>
#include <QLabel>
#include <QSet>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr std::chrono::seconds agesTold(30);

} // namespace

WatchedPane::WatchedPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new PaneTitle(u"watchedTitle"_s))
    , m_add(toolButton(u"watchFolder"_s, deskIcon(u"add"_s), tr("Watch a folder")))
    , m_hint(wrappedText(u"watchedHint"_s))
    , m_cardColumn(withoutMargins(new QVBoxLayout))
    , m_later(new QTimer(this))
{
    setObjectName(u"watchedFolders"_s);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(12, 4, 12, 8);
    m_cardColumn->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 4);
    top->addWidget(m_title, 1);
    top->addWidget(m_add);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_cardColumn);
    column->addWidget(m_hint);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    WatchedFolders &folders = m_workspace.watchedFolders();
    connect(m_add, &QToolButton::clicked, this, &WatchedPane::addFolder);
    connect(&folders, &WatchedFolders::loaded, this, &WatchedPane::showFolders);
    connect(&folders, &WatchedFolders::changed, this, &WatchedPane::showFolders);
    m_later->setInterval(agesTold);
    connect(m_later, &QTimer::timeout, this, &WatchedPane::showFolders);
    m_later->start();
    showFolders();
}

void WatchedPane::showFolders()
{
    const QList<WatchedFolder> all = m_workspace.watchedFolders().list();
    m_title->say(tr("Watched folders"), all.isEmpty() ? QString() : countText(all.size()));
    m_add->setEnabled(m_workspace.watchedFolders().isLoaded());
    m_hint->setText(all.isEmpty()
                        ? tr("New documents in a watched folder are classified by themselves, "
                             "as long as this program runs.")
                        : tr("Folders are watched as long as this program runs."));
    QSet<qint64> wanted;
    for (const WatchedFolder &folder : all) {
        wanted.insert(folder.id());
        WatchedCard *card = m_cards.value(folder.id());
        if (!card)
            card = addCard(folder.id());
        card->tell(folder, serviceName(m_workspace.profiles(), folder.setup.service),
                   QDateTime::currentDateTimeUtc());
    }
    m_cards.removeIf([&wanted](const auto &entry) {
        if (wanted.contains(entry.key()))
            return false;
        entry.value()->deleteLater();
        return true;
    });
}

WatchedCard *WatchedPane::addCard(qint64 id)
{
    auto *card = new WatchedCard(id);
    m_cards.insert(id, card);
    m_cardColumn->addWidget(card);
    WatchedFolders &folders = m_workspace.watchedFolders();
    connect(card, &WatchedCard::pauseAsked, &folders,
            [&folders, id](bool isToPause) { isToPause ? folders.pause(id) : folders.goOn(id); });
    connect(card, &WatchedCard::changeAsked, this, [this, id] { edit(id); });
    connect(card, &WatchedCard::showAsked, this, [this, id] { showFiles(id); });
    connect(card, &WatchedCard::removeAsked, this, [this, id] { askToRemove(id); });
    return card;
}

void WatchedPane::edit(qint64 id)
{
    openOnce(new WatchDialog(m_workspace, id, m_plan, window()));
}

void WatchedPane::showFiles(qint64 id)
{
    if (const auto folder = m_workspace.watchedFolders().find(id))
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder->setup.path));
}

void WatchedPane::askToRemove(qint64 id)
{
    const auto folder = m_workspace.watchedFolders().find(id);
    if (!folder)
        return;
    ask({.name = u"unwatch"_s,
         .title = tr("Watch no more"),
         .text = tr("Stop watching “%1”?").arg(folder->name()),
         .more = tr("No file is deleted, and what was sent stays in the list of jobs."),
         .yes = tr("Watch no more"),
         .no = tr("Keep watching")},
        window(), [this, id] { m_workspace.watchedFolders().remove(id); });
}

} // namespace cd
