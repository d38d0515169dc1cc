// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places/sentstrip.h"

#include "ui/shell/places/sentjob.h"
#include "ui/widgets/parts.h"
#include "workflow/history/jobtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qsizetype mostShown = 3;

} // namespace

SentStrip::SentStrip(JobTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_title(named(new QLabel(tr("Sent in this sitting"), this), u"sentTitle"_s))
    , m_show(button(u"showSentJobs"_s, tr("Show in Jobs"), {}))
    , m_line(new QHBoxLayout(this))
{
    setObjectName(u"sentStrip"_s);
    setAccessibleName(m_title->text());
    m_show->setFlat(true);
    m_line->setContentsMargins(10, 3, 10, 2);
    m_line->setSpacing(16);
    m_line->addWidget(m_title);
    m_line->addStretch(1);
    m_line->addWidget(m_show);
    hide();
    connect(m_show, &QPushButton::clicked, this,
            [this] { Q_EMIT jobAsked(m_jobs.constFirst()->key()); });
    connect(&table, &JobTable::added, this, &SentStrip::follow); // with changes of the same tick
    connect(&table, &JobTable::changed, this, &SentStrip::follow);
    connect(&table, &JobTable::removed, this, &SentStrip::forget);
}

void SentStrip::add(JobKey key)
{
    const JobRowPtr row = m_table.find(key);
    if (!row)
        return; // it could not be stored
    auto *job = new SentJob(*row, this);
    connect(job, &SentJob::asked, this, [this, key] { Q_EMIT jobAsked(key); });
    m_line->insertWidget(1, job);
    setTabOrder(m_title, job->focusProxy());
    m_jobs.prepend(job);
    while (m_jobs.size() > mostShown)
        m_jobs.takeLast()->deleteLater();
    show();
    fit();
}

void SentStrip::follow(const QList<JobKey> &keys)
{
    for (SentJob *job : std::as_const(m_jobs)) {
        const JobRowPtr row = m_table.find(job->key());
        if (row && keys.contains(job->key()))
            job->tell(*row);
    }
    fit();
}

void SentStrip::forget(const QList<JobKey> &keys)
{
    m_jobs.removeIf([&keys](SentJob *job) {
        if (!keys.contains(job->key()))
            return false;
        job->deleteLater();
        return true;
    });
    setVisible(!m_jobs.isEmpty());
    fit();
}

/// The newest has room at any width.
QSize SentStrip::minimumSizeHint() const
{
    const QMargins margins = m_line->contentsMargins();
    int width = margins.left() + margins.right() + m_show->sizeHint().width();
    if (!m_jobs.isEmpty())
        width += m_line->spacing() + m_jobs.constFirst()->sizeHint().width();
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
    for (SentJob *job : std::as_const(m_jobs)) {
        const int needed = job->sizeHint().width() + gap;
        job->setVisible(job == m_jobs.constFirst() || needed <= room);
        room -= needed;
    }
    m_title->setVisible(m_title->sizeHint().width() + gap <= room);
}

} // namespace cd
