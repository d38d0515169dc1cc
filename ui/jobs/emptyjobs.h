// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/verticalscroll.h"

class QLabel;
class QPushButton;

namespace cd {

/// Shown in place of an empty list: says why it is empty and what to do about it.
class EmptyJobs : public VerticalScroll
{
    Q_OBJECT

public:
    explicit EmptyJobs(QWidget *parent = nullptr);

    enum class Reason {
        Reading, ///< the history is being loaded
        NoJobs,
        Filtered, ///< no job matches the filter
        AllArchived,
        ArchiveEmpty,
    };
    void setReason(Reason reason);
    /// Whether the current service is the local one, which needs no account.
    void setLocal(bool isLocal);
    void offerSamples(); ///< shows the button that loads samples from now on

Q_SIGNALS:
    void samplesWanted();
    void connectWanted(); ///< a person wants to use an account with the service
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
