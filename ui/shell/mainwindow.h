// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/look/appearance.h"
#include "ui/widgets/plainlabels.h"
#include "ui/widgets/wheelguard.h"
#include "ui/words/servicewords.h"

#include <QMainWindow>

class QMenuBar;

namespace cd {

class Workspace;
class DeliverPage;
class DetailsPage;
class EvaluatePage;
class FirstStart;
class FirstSteps;
class JobsInProgress;
class JobsPage;
class KeyMap;
class MessageBar;
class NewJobPage;
class Notices;
class PresetBar;
class PresetController;
class PresetsDialog;
class Resubmitter;
class ReviewPage;
class SampleLoader;
class SentStrip;
class TopBar;
class WorkArea;
struct QueueChoice;

/// The program's only window. It creates the pages and bars and connects them to each other, and
/// does nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    NewJobPage &form() { return *m_form; }
    JobsPage &jobs() { return *m_jobs; }
    DetailsPage &details() { return *m_details; }
    EvaluatePage &evaluate() { return *m_evaluate; }
    DeliverPage &deliver() { return *m_deliver; }
    ReviewPage &review() { return *m_review; }
    MessageBar &messages() { return *m_messages; }
    PresetController &presets() { return *m_presets; }
    PresetBar &presetBar() { return *m_presetBar; }
    SampleLoader &samples() { return *m_samples; }
    FirstStart &firstStart() { return *m_first; }
    FirstSteps &firstSteps() { return *m_steps; }
    Appearance &appearance() { return m_appearance; }
    WorkArea &work() { return *m_work; }
    KeyMap &keys() { return *m_keys; }

    /// The one in the bar at the top. The base class would put one of its own in the bar's place.
    QMenuBar *menuBar() const;

    /// Brings it in front of other windows, also if it is minimized.
    void comeToFront();
    void showForm();
    void showJobs();
    void showReview();
    void showEvaluate();
    void showDeliver();
    /// Selects those of these jobs in the list that still exist.
    void showJobsOf(const QList<JobKey> &keys);
    void openConnection();
    /// The same, with the keyboard where a key of LlamaCloud goes.
    void enterKey();
    void openHandbook();
    void openNetwork();
    void openPresets();
    /// The same, with a version of a preset selected.
    void openVersion(const QString &preset, int version);
    void openUsage();
    /// Loads the samples into the form and shows it.
    void loadSamples();
    /// Sets the language of the user interface, from the next start on.
    void chooseLanguage(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildTopBar();
    void connectParts();
    void connectPlaces();
    void connectReviews();
    void connectDelivering();
    void connectPresets();
    PresetsDialog &presetsDialog();
    void reviewThese(const QueueChoice &choice);
    void deliverThese(const QList<JobKey> &jobs);
    void nameServices();
    void showJob(JobKey key);
    void changeRules(JobKey key);
    void updateCurrentJob();
    void restoreLayout();
    void saveLayout();

    Appearance m_appearance; // before anything is drawn
    PlainLabels m_plainLabels; // before anything makes a label
    WheelGuard m_wheelGuard; // or a field
    Workspace &m_workspace;
    JobsInProgress *m_inProgress;
    NewJobPage *m_form; // Tab goes through them in this order
    SentStrip *m_sent;
    JobsPage *m_jobs;
    DetailsPage *m_details;
    ReviewPage *m_review;
    EvaluatePage *m_evaluate;
    DeliverPage *m_deliver;
    MessageBar *m_messages;
    FirstSteps *m_steps;
    Notices *m_notices = nullptr;
    WorkArea *m_work;
    Resubmitter *m_again;
    PresetController *m_presets;
    SampleLoader *m_samples;
    PresetBar *m_presetBar = nullptr;
    TopBar *m_top = nullptr;
    KeyMap *m_keys = nullptr;
    FirstStart *m_first = nullptr;
};

} // namespace cd
