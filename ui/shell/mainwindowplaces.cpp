// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window's places lead to each other.

#include "ui/deliver/deliverpage.h"
#include "ui/details/detailspage.h"
#include "ui/evaluate/evaluatepage.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "ui/newjob/rulespane.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/jobsinprogress.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places/sentstrip.h"
#include "ui/shell/places/workarea.h"
#include "ui/shell/resubmitter.h"

namespace cd {

void MainWindow::connectPlaces()
{
    connect(m_form, &NewJobPage::filled, this, &MainWindow::showForm);
    connect(m_form, &NewJobPage::submitted, this, [this](JobKey key) {
        m_jobs->selectJob(key); // for when somebody goes there
        m_sent->add(key);
    });
    connect(m_jobs, &JobsPage::opened, this, &MainWindow::showJobs);
    connect(m_again, &Resubmitter::submitted, m_sent, &SentStrip::add);
    connect(m_sent, &SentStrip::jobAsked, this, &MainWindow::showJob);
    const auto countJobs = [this] {
        m_work->bar().setJobsInProgress(static_cast<int>(m_inProgress->count()));
    };
    connect(m_inProgress, &JobsInProgress::countChanged, this, countJobs);
    countJobs();
    connect(m_review, &ReviewPage::openCountChanged, &m_work->bar(), &PlaceBar::setToReview);
    connect(m_review, &ReviewPage::asked, this, &MainWindow::showReview);
    connect(m_review, &ReviewPage::formAsked, this, &MainWindow::showForm);
    connect(m_jobs, &JobsPage::currentJobChanged, this,
            [this] { m_review->setSelectedJobs(m_jobs->selectedJobs()); });
}

/// From wherever results are seen.
void MainWindow::connectReviews()
{
    connect(m_jobs, &JobsPage::reviewAsked, this, &MainWindow::reviewThese);
    connect(m_details, &DetailsPage::reviewAsked, this, &MainWindow::reviewThese);
    connect(m_evaluate, &EvaluatePage::reviewAsked, this, &MainWindow::reviewThese);
    connect(m_evaluate, &EvaluatePage::asked, this, &MainWindow::showEvaluate);
    connect(m_evaluate, &EvaluatePage::wordsAsked, this, [this](const QString &type) {
        showForm();
        m_form->rules().suggestWordsFor(type);
    });
}

void MainWindow::reviewThese(const QueueChoice &choice)
{
    m_review->open(choice);
    showReview();
}

void MainWindow::connectDelivering()
{
    connect(m_jobs, &JobsPage::deliverAsked, this, &MainWindow::deliverThese);
    connect(m_details, &DetailsPage::deliverAsked, this, &MainWindow::deliverThese);
    connect(m_deliver, &DeliverPage::formAsked, this, &MainWindow::showForm);
    connect(m_deliver, &DeliverPage::jobsAsked, this, &MainWindow::showJobs);
    connect(m_deliver, &DeliverPage::jobAsked, this, &MainWindow::showJob);
}

void MainWindow::deliverThese(const QList<JobKey> &jobs)
{
    m_deliver->open(jobs);
    showDeliver();
}

void MainWindow::showForm()
{
    m_work->goTo(Place::NewJob);
}

void MainWindow::showJob(JobKey key)
{
    m_jobs->selectJob(key);
    showJobs();
}

void MainWindow::showJobs()
{
    m_work->goTo(Place::Jobs);
}

void MainWindow::showReview()
{
    m_work->goTo(Place::Review);
}

void MainWindow::showEvaluate()
{
    m_work->goTo(Place::Evaluate);
}

void MainWindow::showJobsOf(const QList<JobKey> &keys)
{
    m_jobs->selectJobs(keys);
    showJobs();
}

void MainWindow::showDeliver()
{
    m_work->goTo(Place::Deliver);
}

} // namespace cd
