// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/request/jobrequest.h"
#include "domain/service/serviceprofile.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;

namespace cd {

class EstimateLine;
class Note;

/// The bottom of the form: the maximum cost, what keeps the job from being submitted, and the
/// buttons. Also asks before the same is submitted a second time.
class SubmitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SubmitBar(QWidget *parent = nullptr);

    void showEstimate(const JobRequest &request, int files, Dialect dialect,
                      const std::optional<Prices> &prices);
    /// How many files a person wants to be sent first; 0: all at once.
    int pilot() const;
    /// Where it is shown why Submit is disabled, apart from its tooltip.
    enum class Said {
        Here,
        Elsewhere,
        Passing, ///< here, for a moment: the button keeps the focus, and is not disabled
    };
    /// @p text: why nothing can be submitted; empty: it can.
    void setBlocker(const QString &text, Said where = Said::Here);
    /// Stays, behind a blocker, until it is replaced; empty: none.
    void showError(const QString &text);
    /// The saved configuration whose ID is sent instead of the rules; empty: none.
    void showConfiguration(const QString &name);
    /// Says what is sent where; empty: hidden.
    void showDestination(const QString &text);
    /// Asks before the monthly limit of credits is exceeded.
    void askAboutCeiling(const QString &text);
    /// Asks whether uploaded files are to be deleted on the service later.
    void askAboutStorage(const QString &text);
    /// Asks whether to submit, and pay for, the job described by @p duplicate a second time.
    void ask(const QString &duplicate);
    void stopAsking();
    void focusSubmit();

Q_SIGNALS:
    void submitAsked();
    void submitConfirmed(); ///< a person agreed to ask()
    void spendingConfirmed(); ///< a person agreed to askAboutCeiling()
    void storageDecided(cd::FileStorage storage); ///< the answer to askAboutStorage()
    void previewAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class About { Duplicate, Ceiling, Storage };

    QWidget *buildQuestion();
    void showQuestion(About about, const QString &text, QPushButton *proposed);
    void showNote();
    void tellKeys();
    void enableAction(bool isShown);

    bool m_isFree = true;
    About m_about = About::Duplicate;
    QLabel *m_destination;
    EstimateLine *m_estimate;
    Note *m_note;
    QLabel *m_questionText;
    QPushButton *m_leave;
    QPushButton *m_again;
    QWidget *m_question;
    QCheckBox *m_pilot; // shown where there are many files
    QPushButton *m_preview;
    QPushButton *m_submit;
    QAction *m_act; // the same with its keys, for menus: only while it is seen what is submitted
    QString m_blocker;
    QString m_error;
};

} // namespace cd
