// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/emptyjobs.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

EmptyJobs::EmptyJobs(QWidget *parent)
    : VerticalScroll(parent)
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_samples(button(u"emptyLoadSamples"_s, tr("Load the samples"), {}, this,
                       &EmptyJobs::samplesWanted))
    , m_connect(button(u"emptyConnect"_s, tr("Use a LlamaCloud account…"), {}, this,
                       &EmptyJobs::connectWanted))
    , m_fetch(button(u"emptyFetchList"_s, tr("Fetch the service's list"), {}, this,
                     &EmptyJobs::fetchWanted))
    , m_add(button(u"emptyAddJob"_s, tr("Add a job by its ID…"), {}, this, &EmptyJobs::addWanted))
    , m_clear(button(u"emptyClearFilter"_s, tr("Show all jobs"), {}, this,
                     &EmptyJobs::clearFilterWanted))
    , m_archive(button(u"emptyShowArchive"_s, tr("Show the archive"), {}, this,
                       &EmptyJobs::archiveWanted))
{
    setObjectName(u"emptyJobs"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_help->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_title, m_help})
        label->setForegroundRole(QPalette::Text);
    m_help->setWordWrap(true);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *choices = new QWidget(page);
    auto *buttons = withoutMargins(new FlowLayout(choices));
    buttons->setSpacing(8);
    buttons->setAlignment(Qt::AlignHCenter);
    for (QPushButton *button : {m_samples, m_connect, m_fetch, m_add, m_clear, m_archive})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addStretch();
    addWidgets(layout, {m_title, m_help, choices});
    layout->addStretch();
    setWidget(page);
    setReason(Reason::NoJobs);
}

void EmptyJobs::setReason(Reason reason)
{
    m_reason = reason;
    showHelp();
}

void EmptyJobs::setLocal(bool isLocal)
{
    m_isLocal = isLocal;
    showHelp();
}

void EmptyJobs::offerSamples()
{
    m_offersSamples = true;
    showHelp();
}

void EmptyJobs::showHelp()
{
    const Reason reason = m_reason;
    switch (reason) {
    case Reason::Reading:
        m_title->setText(tr("Reading the history…"));
        m_help->clear();
        break;
    case Reason::NoJobs:
        m_title->setText(tr("No jobs yet"));
        m_help->setText(
            tr("Choose files and rules, then press Submit. The job appears here at once and is "
               "watched until it ends. Jobs submitted elsewhere can be added."));
        if (m_isLocal)
            m_help->setText(
                m_help->text() + u"\n\n"_s
                + tr("You're using the local service: it's free, and nothing leaves this computer. "
                     "To use LlamaCloud, paste an API key; it's checked right away."));
        break;
    case Reason::Filtered:
        m_title->setText(tr("No jobs match the filter"));
        m_help->setText(tr("No jobs match these words and this status."));
        break;
    case Reason::AllArchived:
        m_title->setText(tr("All jobs are in the archive"));
        m_help->setText(tr("There are no other jobs here."));
        break;
    case Reason::ArchiveEmpty:
        m_title->setText(tr("The archive is empty"));
        m_help->setText(tr("You can move ended jobs here, out of the way."));
        break;
    }
    m_samples->setVisible(reason == Reason::NoJobs && m_offersSamples);
    m_connect->setVisible(reason == Reason::NoJobs && m_isLocal);
    m_fetch->setVisible(reason == Reason::NoJobs);
    m_add->setVisible(reason == Reason::NoJobs);
    m_clear->setVisible(reason == Reason::Filtered || reason == Reason::ArchiveEmpty);
    m_archive->setVisible(reason == Reason::AllArchived);
}

} // namespace cd
