// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/follow/plandialog.h"

#include "domain/service/abilities.h"
#include "ui/look/rank.h"
#include "ui/newjob/submit/estimateline.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/sending/outbox.h"
#include "workflow/spending/budget.h"
#include "workflow/storage/filecleanup.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// No less than @p dollars: what is said to be the most must not be passed by a rounding.
QString planMostText(double dollars)
{
    constexpr double rounding = 1e-6;
    return dollarsText(std::ceil(dollars * 100 - rounding) / 100);
}

} // namespace

PlanDialog::PlanDialog(Workspace &workspace, const QString &name, const QString &act,
                       QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_act(act)
    , m_form(new QFormLayout)
    , m_what(wrappedText(name + u"What"_s))
    , m_where(wrappedText(name + u"Where"_s))
    , m_cost(wrappedText(name + u"Cost"_s))
    , m_storageLabel(new QLabel(tr("&Uploaded files")))
    , m_storage(named(new QComboBox, name + u"Storage"_s,
                      tr("What becomes of the uploaded files on the service")))
    , m_note(named(new Note, name + u"Note"_s))
{
    setObjectName(name);
    m_storage->addItem(tr("Choose what becomes of them there"),
                       static_cast<int>(FileStorage::Unasked));
    m_storage->addItem(tr("Delete them when done"), static_cast<int>(FileStorage::DeleteWhenDone));
    m_storage->addItem(tr("Keep them there"), static_cast<int>(FileStorage::Keep));
    m_storageLabel->setBuddy(m_storage);
    auto *storage = new QHBoxLayout;
    storage->addWidget(m_storageLabel);
    storage->addWidget(m_storage, 1);
    QDialogButtonBox *buttons
        = dialogButtons(*this, name, QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_send = buttons->button(QDialogButtonBox::Ok);
    QFont bold = font();
    bold.setBold(true);
    m_cost->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    addWidgets(column, {hairline(), m_what, m_where, m_cost});
    column->addLayout(storage);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(70 * fontMetrics().averageCharWidth());
    connect(m_storage, &QComboBox::activated, this, &PlanDialog::showPlan);
    showPlan();
}

void PlanDialog::setPlan(const std::optional<SetRun> &run, const QStringList &lines,
                         const QString &why)
{
    m_run = run;
    m_why = why;
    m_what->setText(lines.join(u'\n'));
    showPlan();
}

/// A service that bills what is stored there is about to get files of this computer.
bool PlanDialog::mustAskAboutStorage() const
{
    return m_run && m_workspace.prices() && m_workspace.cleanup().storage() == FileStorage::Unasked
        && std::ranges::any_of(m_run->files, &JobFile::isToUpload);
}

/// Empty: it can be sent.
QString PlanDialog::whyNotNow() const
{
    if (!m_run || m_run->files.isEmpty())
        return m_why;
    if (!m_workspace.session().isReady())
        return stateText(m_workspace.session());
    if (mustAskAboutStorage()
        && m_storage->currentData().toInt() == static_cast<int>(FileStorage::Unasked))
        return tr("%1 bills the files that are stored there. Choose what becomes of those that "
                  "this program uploads.")
            .arg(profileName(m_workspace.session().profile()));
    return {};
}

QString PlanDialog::costText(const CostBound &cost) const
{
    const std::optional<Prices> prices = m_workspace.prices();
    QString text = m_run->times == 1 ? QString()
                                     //: a run is repeated; what follows counts all of them together
                                     : tr("%Ln run(s)", nullptr, m_run->times) + u" · "_s;
    if (!prices)
        return text
            + EstimateLine::text(m_run->request, cost.files, m_workspace.session().dialect(), {});
    text += EstimateLine::text(cost);
    if (cost.credits) //: %1: "$1.25"
        text += u", "_s + tr("about %1").arg(dollarsText(prices->dollars(double(*cost.credits))));
    return text;
}

void PlanDialog::showPlan()
{
    const std::optional<Prices> prices = m_workspace.prices();
    const bool isThere = m_run && !m_run->files.isEmpty();
    const CostBound cost = isThere
        ? cd::costOf(*m_run, m_workspace.session().dialect(), prices.value_or(Prices()))
        : CostBound();
    const bool isOver = isThere && prices && m_workspace.budget().passesCeiling(cost.credits);
    if (m_run)
        m_run->isOverLimit = isOver; // the button says so
    //: where files are sent; %1: a service
    m_where->setText(tr("Goes to %1").arg(profileName(m_workspace.session().profile())));
    m_where->setVisible(isThere);
    m_cost->setText(isThere ? costText(cost) : QString());
    m_cost->setVisible(isThere);
    const bool isAsked = mustAskAboutStorage();
    m_storage->setVisible(isAsked);
    m_storageLabel->setVisible(isAsked);
    const QString why = whyNotNow();
    if (!why.isEmpty())
        m_note->say(Note::Kind::Warning, why);
    else if (isOver)
        m_note->say(Note::Kind::Warning,
                    tr("That exceeds the monthly limit of %Ln credit(s).", nullptr,
                       static_cast<int>(m_workspace.budget().ceiling())));
    else
        m_note->clear();
    setRank(m_send, prices ? Rank::Paid : Rank::Primary);
    m_send->setText(prices && cost.credits && *cost.credits > 0
                        //: on a button; %1: what it does, %2: dollars
                        ? tr("%1 for at most %2")
                              .arg(m_act, planMostText(prices->dollars(double(*cost.credits))))
                        : m_act);
    m_send->setEnabled(isThere && why.isEmpty());
}

/// However often it is pressed, it sends once.
void PlanDialog::accept()
{
    if (m_isSent || !m_send->isEnabled() || !m_run)
        return;
    m_isSent = true;
    const SetRun run = *m_run;
    if (mustAskAboutStorage()) {
        const auto storage = static_cast<FileStorage>(m_storage->currentData().toInt());
        m_workspace.session().amend(
            [storage](ServiceProfile &profile) { profile.storage = storage; });
    }
    const QList<JobKey> jobs = submit(run, m_workspace.outbox());
    QDialog::accept();
    Q_EMIT submitted(jobs);
}

} // namespace cd
