// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cd {

/// Stands where the list would be while there is nothing to show, and says what to do about it.
class EmptyJobs : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyJobs(QWidget *parent = nullptr);

    enum class Reason {
        Reading, ///< the history, of which nothing is here yet
        NoJobs,
        Filtered, ///< there are jobs, but the filter leaves none
        AllArchived,
        ArchiveEmpty,
    };
    void setReason(Reason reason);
    /// The service in use is the one on this machine, which needs no account.
    void setLocal(bool isLocal);
    void offerSamples(); ///< from now on

Q_SIGNALS:
    void samplesWanted();
    void connectWanted(); ///< an account with the service
    void fetchWanted();
    void addWanted();
    void clearFilterWanted();
    void archiveWanted();

private:
    void showHelp();

    Reason m_reason = Reason::NoJobs;
    bool m_isLocal = false;
    bool m_offersSamples = false;
    QLabel *m_title;
    QLabel *m_help;
    QPushButton *m_samples;
    QPushButton *m_connect;
    QPushButton *m_fetch;
    QPushButton *m_add;
    QPushButton *m_clear;
    QPushButton *m_archive;
};

} // namespace cd
