// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places/sentstrip.h"

#include "ui/shell/places/sentjob.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "workflow/history/jobtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int mostShown = 3;

} // namespace

SentStrip::SentStrip(JobTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_title(named(new QLabel(tr("Sent in this session"), this), u"sentTitle"_s))
    , m_show(button(u"showSentJobs"_s, tr("Show in Jobs"), {}))
    , m_line(new QHBoxLayout(this))
{
    setObjectName(u"sentStrip"_s);
    makePane(*this, m_title->text());
    m_show->setFlat(true);
    m_line->setContentsMargins(10, 3, 10, 2);
    m_line->setSpacing(16);
    m_line->addWidget(m_title);
    for (int i = 0; i < mostShown; ++i) {
        auto *slot = new SentJob(u"sentJob%1"_s.arg(i + 1), this);
        connect(slot, &SentJob::asked, this, [this, i] { Q_EMIT jobAsked(m_keys.at(i)); });
        m_slots += slot;
        m_line->addWidget(slot);
    }
    m_line->addStretch(1);
    m_line->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT jobAsked(m_keys.constFirst()); });
    connect(&table, &JobTable::changed, this, &SentStrip::follow);
    connect(&table, &JobTable::removed, this, &SentStrip::forget);
    showJobs();
}

void SentStrip::add(JobKey key)
{
    if (!m_table.contains(key))
        return; // it could not be stored
    m_keys.prepend(key);
    if (m_keys.size() > mostShown)
        m_keys.removeLast();
    showJobs();
}

void SentStrip::follow(const QList<JobKey> &keys)
{
    const bool isOurs = std::any_of(m_keys.cbegin(), m_keys.cend(),
                                    [&keys](JobKey key) { return keys.contains(key); });
    if (isOurs)
        showJobs();
}

void SentStrip::forget(const QList<JobKey> &keys)
{
    if (m_keys.removeIf([&keys](JobKey key) { return keys.contains(key); }) > 0)
        showJobs();
}

void SentStrip::showJobs()
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (const JobRowPtr row = m_table.find(m_keys.at(i))) { // else forget() is to come
            m_slots.at(i)->tell(*row);
            announceNew(*row, *m_slots.at(i));
        }
    }
    setVisible(!m_keys.isEmpty());
    fit();
}

/// A state that it was not in before: each file that gets done would be too much to listen to.
void SentStrip::announceNew(const JobRow &row, SentJob &slot)
{
    const JobState state = jobState(row);
    const auto before = m_announced.constFind(row.key);
    if (before != m_announced.cend() && *before == state)
        return;
    m_announced.insert(row.key, state);
    slot.announce();
}

/// The newest has room at any width.
QSize SentStrip::minimumSizeHint() const
{
    const QMargins margins = m_line->contentsMargins();
    int width = margins.left() + margins.right() + m_show->sizeHint().width();
    width += m_line->spacing() + m_slots.constFirst()->sizeHint().width();
    return {width, QWidget::minimumSizeHint().height()};
}

void SentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, palette().color(QPalette::Mid));
}

void SentStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SentStrip::fit()
{
    const int gap = m_line->spacing();
    int room = m_line->contentsRect().width() - m_show->sizeHint().width() - gap;
    for (qsizetype i = 0; i < m_slots.size(); ++i) {
        const int needed = m_slots.at(i)->sizeHint().width() + gap;
        const bool isShown = i < m_keys.size() && (i == 0 || needed <= room);
        m_slots.at(i)->setVisible(isShown);
        if (i < m_keys.size())
            room -= needed;
    }
    m_title->setVisible(m_title->sizeHint().width() + gap <= room);
}

} // namespace cd
