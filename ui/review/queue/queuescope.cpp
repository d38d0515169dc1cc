// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/queue/queuescope.h"

#include "ui/widgets/parts.h"
#include "ui/words/jobname.h"
#include "ui/words/plaintext.h"
#include "workflow/history/jobtable.h"

#include <QDate>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int mostPresets = 12;
constexpr qsizetype mostLookedAt = 2000; // jobs, the newest: a menu opens at once

QueueChoice sinceDays(int days)
{
    QueueChoice choice;
    choice.since = QDate::currentDate().addDays(-days).startOfDay().toUTC();
    return choice;
}

bool isSameScope(const QueueChoice &a, const QueueChoice &b)
{
    return a.jobs == b.jobs && a.preset == b.preset && a.since == b.since;
}

} // namespace

QueueScope::QueueScope(const JobTable &table, QWidget *parent)
    : QToolButton(parent)
    , m_table(table)
    , m_menu(named(new QMenu(this), u"reviewScopeMenu"_s))
{
    setObjectName(u"reviewScope"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Choose the jobs whose results are looked at"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &QueueScope::fill);
    show({});
}

/// A button's words are never cut, but a foreign name may be as long as it likes.
void QueueScope::show(const QueueChoice &choice)
{
    constexpr int atMost = 22; // letters
    m_choice = choice;
    const QString words = wordsFor(choice);
    setText(withoutMnemonics(fontMetrics().elidedText(words, Qt::ElideMiddle,
                                                      atMost * fontMetrics().averageCharWidth())));
    setAccessibleName(tr("Results of: %1").arg(words));
}

QString QueueScope::wordsFor(const QueueChoice &choice) const
{
    if (choice.jobs.size() == 1) {
        const JobRowPtr row = m_table.find(choice.jobs.constFirst());
        return row ? jobNameOrId(*row) : tr("1 job");
    }
    if (!choice.jobs.isEmpty())
        return tr("%Ln job(s)", nullptr, static_cast<int>(choice.jobs.size()));
    if (!choice.preset.isEmpty())
        return choice.preset;
    if (choice.since.isValid())
        //: Results; %1: a date
        return tr("Since %1")
            .arg(QLocale().toString(choice.since.toLocalTime().date(), QLocale::ShortFormat));
    return tr("All results");
}

void QueueScope::fill()
{
    m_menu->clear();
    add(*m_menu, tr("All results"), {});
    const QList<JobKey> &keys = m_table.keys();
    if (!keys.isEmpty())
        add(*m_menu, tr("The last job"), {.jobs = {keys.constLast()}});
    if (!m_selected.isEmpty()) {
        add(*m_menu,
            tr("%Ln job(s) selected in the list", nullptr, static_cast<int>(m_selected.size())),
            {.jobs = m_selected});
    }
    m_menu->addSeparator();
    constexpr int week = 7;
    constexpr int month = 30;
    add(*m_menu, tr("Since today"), sinceDays(0));
    add(*m_menu, tr("Of the last 7 days"), sinceDays(week));
    add(*m_menu, tr("Of the last 30 days"), sinceDays(month));
    QStringList presets;
    const auto begin = std::max<qsizetype>(0, keys.size() - mostLookedAt);
    for (qsizetype i = keys.size() - 1; i >= begin && presets.size() < mostPresets; --i) {
        const JobRowPtr row = m_table.find(keys.at(i));
        const QString preset = row ? row->origin.preset : QString();
        if (!preset.isEmpty() && !presets.contains(preset))
            presets += preset;
    }
    if (presets.isEmpty())
        return;
    m_menu->addSection(tr("Of a preset"));
    for (const QString &preset : std::as_const(presets))
        add(*m_menu, withoutMnemonics(preset), {.preset = preset});
}

void QueueScope::add(QMenu &menu, const QString &text, const QueueChoice &choice)
{
    QAction *action = menu.addAction(text, this, [this, choice] { Q_EMIT chosen(choice); });
    action->setToolTip(toolTipText(text)); // else its text is one
    action->setCheckable(true);
    action->setChecked(isSameScope(choice, m_choice));
}

} // namespace cd
