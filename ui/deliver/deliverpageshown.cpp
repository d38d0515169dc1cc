// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page shows of what was found and done.

#include "ui/deliver/choosing/jobmenu.h"
#include "ui/deliver/choosing/planbar.h"
#include "ui/deliver/choosing/planfiles.h"
#include "ui/deliver/deliverbar.h"
#include "ui/deliver/deliverpage.h"
#include "ui/deliver/deliverywords.h"
#include "ui/deliver/history/stepspane.h"
#include "ui/deliver/planned/plannedchips.h"
#include "ui/deliver/planned/plannedlist.h"
#include "ui/deliver/planned/plannedmodel.h"
#include "ui/deliver/planned/plannedview.h"
#include "ui/review/reviewstrip.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "workflow/delivering/deliveries.h"
#include "workflow/delivering/deliverylook.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QDesktopServices>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int narrowBelow = 1000; // of the page: what is at its side is shown on demand

/// What the example shows best: a file that is delivered.
std::optional<DeliverySource> exampleOf(const QList<PlannedFile> &files)
{
    const auto typed = std::find_if(files.cbegin(), files.cend(), [](const PlannedFile &file) {
        return file.isDelivered() && !file.isForReview;
    });
    if (typed != files.cend())
        return typed->source;
    return files.isEmpty() ? std::nullopt : std::optional(files.constFirst().source);
}

} // namespace

void DeliverPage::showLook()
{
    m_model->setFiles(m_look->files(), m_look->plan());
    m_chips->setFiles(m_look->files(), m_look->plan().action);
    m_plan->setExample(exampleOf(m_look->files()));
    showBottom();
    showState();
}

QString DeliverPage::blocker() const
{
    if (const QString problem = m_plan->problem(); !problem.isEmpty())
        return problem;
    if (m_look->isLooking()) {
        const auto [done, all] = m_look->progress();
        //: %1 of %2: numbers of files
        return all == 0 ? tr("Looking at the files…")
                        : tr("Looking at the files: %1 of %2").arg(countText(done), countText(all));
    }
    if (m_typing.isActive() || m_look->plan() != m_plan->plan() || m_look->jobs() != m_jobs)
        return tr("Looking at the files…");
    const QList<PlannedFile> &files = m_look->files();
    const bool hasAny = std::any_of(files.cbegin(), files.cend(),
                                    [](const PlannedFile &file) { return file.isDelivered(); });
    return hasAny ? QString() : tr("There is nothing to deliver.");
}

void DeliverPage::showBottom()
{
    const QList<PlannedFile> &files = m_look->files();
    DeliverySummary summary{.action = m_plan->plan().action,
                            .all = static_cast<int>(files.size()),
                            .needed = m_look->room().needed,
                            .free = m_look->room().free};
    for (const PlannedFile &file : files) {
        if (file.isDelivered())
            ++summary.delivered;
        else if (groupOf(file) == PlannedGroup::Stays)
            ++summary.stay;
        else
            ++summary.leftOut;
    }
    m_bar->say(summary, blocker());
}

void DeliverPage::showState()
{
    showSide();
    if (m_stack->currentWidget() == m_steps)
        return;
    const bool hasAny = !m_jobs.isEmpty();
    m_stack->setCurrentIndex(hasAny ? 1 : 0);
    const bool isLoaded = m_workspace.table().isLoaded();
    m_none->setText(isLoaded ? tr("Once a job has classified documents, this place puts them into "
                                  "folders by their types.")
                             : tr("Reading the jobs…"));
}

void DeliverPage::showSide()
{
    const bool isNarrow = width() < narrowBelow;
    const QList<Delivery> &list = m_deliveries.list();
    const auto stopped = std::count_if(list.cbegin(), list.cend(), [this](const Delivery &one) {
        return missingCount(one) > 0 && one.id != m_deliveries.running();
    });
    m_sideButton->setText(
        stopped == 0 ? tr("History", "of deliveries")
                     : tr("History · %Ln stopped", "deliveries", static_cast<int>(stopped)));
    m_sideButton->setVisible(isNarrow);
    m_side->setVisible(!isNarrow || m_sideButton->isChecked());
}

void DeliverPage::showSteps(DeliveryId delivery)
{
    m_stack->setCurrentWidget(m_steps);
    m_steps->show(delivery);
}

void DeliverPage::closeSteps()
{
    const DeliveryId delivery = m_steps->delivery();
    m_stack->setCurrentIndex(0);
    showState();
    if (QWidget *card = findChild<QWidget *>(u"delivery-%1"_s.arg(delivery)); card)
        card->setFocus();
}

const Delivery *DeliverPage::find(DeliveryId delivery) const
{
    const QList<Delivery> &list = m_deliveries.list();
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [delivery](const Delivery &one) { return one.id == delivery; });
    return found == list.cend() ? nullptr : &*found;
}

Delivery DeliverPage::whatIsDelivered() const
{
    Delivery made;
    made.plan = m_plan->plan();
    const JobRowPtr one
        = m_jobs.size() == 1 ? m_workspace.table().find(m_jobs.constFirst()) : nullptr;
    if (one) {
        made.name = jobNameOrId(*one);
        made.job = one->key;
        made.preset = one->origin.preset;
        made.presetVersion = one->origin.presetVersion;
    } else {
        made.name = tr("%Ln job(s)", nullptr, static_cast<int>(m_jobs.size()));
    }
    return made;
}

void DeliverPage::deliver()
{
    if (!blocker().isEmpty() || m_deliveries.running() != 0)
        return;
    m_strip->hide();
    if (m_plan->plan().action == DeliveryPlan::Action::List)
        return askToSaveList(m_plan->plan().root, m_look->files(), *m_strip, this);
    m_deliveries.deliver(whatIsDelivered(), m_look->files());
}

void DeliverPage::showProgress()
{
    const Delivery *now = find(m_deliveries.running());
    if (!now) {
        m_before = {};
        return m_bar->endProgress();
    }
    if (m_before.id != now->id)
        m_before = *now;
    const bool isBack = now->takenBack + now->kept > m_before.takenBack + m_before.kept;
    const int done = isBack ? now->takenBack + now->kept : now->done + now->leftOut;
    const QString folder = shortFolder(now->plan.root);
    //: %1 of %2: numbers of files; %3: a folder
    const QString text = isBack ? tr("Taking back from %3: %1 of %2") : tr("Into %3: %1 of %2");
    m_bar->showProgress(text.arg(countText(done), countText(now->files), folder), done, now->files);
}

void DeliverPage::sayEnded(DeliveryId delivery)
{
    m_before = {};
    m_bar->endProgress();
    showSide();
    m_look->lookAgain();
    const Delivery *now = find(delivery);
    if (!now || now->watchedFolder != 0) // it tells of itself in its card
        return;
    const QString state = deliveryState(*now, false);
    const QString text
        = state.isEmpty() ? deliveryTitle(*now) + u'.' : deliveryTitle(*now) + u" · "_s + state;
    const StripAnswer takeBack{tr("Take back"), [this, delivery] {
                                   m_deliveries.takeBack(delivery);
                               }};
    const bool isDoubtful = missingCount(*now) > 0 || now->kept > 0;
    const auto kind = isDoubtful ? ReviewStrip::Kind::Warning : ReviewStrip::Kind::Information;
    if (missingCount(*now) > 0)
        m_strip->say(u"ended"_s, kind, text,
                     {tr("Go on"),
                      [this, delivery] {
                          m_deliveries.goOn(delivery);
                      }},
                     now->done > 0 ? takeBack : StripAnswer());
    else if (now->kept > 0)
        m_strip->say(u"ended"_s, kind, text, {tr("Show which"), [this, delivery] {
                                                  showSteps(delivery);
                                              }});
    else if (now->done > 0)
        m_strip->say(u"ended"_s, kind, text, takeBack,
                     {tr("Show folder"), [root = now->plan.root] {
                          QDesktopServices::openUrl(QUrl::fromLocalFile(root));
                      }});
    else
        m_strip->say(u"ended"_s, kind, text,
                     now->takenBack == 0 ? StripAnswer()
                                         : StripAnswer{tr("Deliver again"), [this, delivery] {
                                                           m_deliveries.deliverAgain(delivery);
                                                       }});
}

} // namespace cd
