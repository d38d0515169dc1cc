// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/emptyjobs.h"

#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

EmptyJobs::EmptyJobs(QWidget *parent)
    : VerticalScroll(parent)
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_samples(new QPushButton(tr("Load the samples"), this))
    , m_connect(new QPushButton(tr("Use a LlamaCloud account…"), this))
    , m_fetch(new QPushButton(tr("Fetch the service's list"), this))
    , m_add(new QPushButton(tr("Add a job by its ID…"), this))
    , m_clear(new QPushButton(tr("Show all jobs"), this))
    , m_archive(new QPushButton(tr("Show the archive"), this))
{
    setObjectName(u"emptyJobs"_s);
    setFrameShape(StyledPanel); // as the list in whose place it is
    m_samples->setObjectName(u"emptyLoadSamples"_s);
    m_connect->setObjectName(u"emptyConnect"_s);
    m_fetch->setObjectName(u"emptyFetchList"_s);
    m_add->setObjectName(u"emptyAddJob"_s);
    m_clear->setObjectName(u"emptyClearFilter"_s);
    m_archive->setObjectName(u"emptyShowArchive"_s);
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
    auto *buttons = new FlowLayout(choices);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->setAlignment(Qt::AlignHCenter);
    for (QPushButton *button : {m_samples, m_connect, m_fetch, m_add, m_clear, m_archive}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    layout->addWidget(choices);
    layout->addStretch();
    setWidget(page);
    connect(m_samples, &QPushButton::clicked, this, &EmptyJobs::samplesWanted);
    connect(m_connect, &QPushButton::clicked, this, &EmptyJobs::connectWanted);
    connect(m_fetch, &QPushButton::clicked, this, &EmptyJobs::fetchWanted);
    connect(m_add, &QPushButton::clicked, this, &EmptyJobs::addWanted);
    connect(m_clear, &QPushButton::clicked, this, &EmptyJobs::clearFilterWanted);
    connect(m_archive, &QPushButton::clicked, this, &EmptyJobs::archiveWanted);
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
