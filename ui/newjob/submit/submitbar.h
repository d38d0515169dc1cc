// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/request/jobrequest.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cd {

class EstimateLine;
class Note;

/// The form's foot: what the job costs at most, what is in its way, and the buttons. It also asks
/// before the same is submitted a second time.
class SubmitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SubmitBar(QWidget *parent = nullptr);

    void showEstimate(const JobRequest &request, int files, Dialect dialect,
                      const std::optional<Prices> &prices);
    /// Where a person reads why Submit cannot do anything; its tooltip says it anyway.
    enum class Said {
        Here,
        Elsewhere,
        Passing, ///< here, for a moment: the button keeps the focus, and is not disabled
    };
    /// @p text empty: it can.
    void setHindrance(const QString &text, Said where = Said::Here);
    void showError(const QString &text);
    /// By which one's ID the rules go out, which the estimate says then; empty: themselves.
    void showConfiguration(const QString &name);
    /// What goes where; empty: it is not said.
    void showDestination(const QString &text);
    /// Asks before more is spent than a person set as the most for a month.
    void askAboutCeiling(const QString &text);
    /// Asks whether what @p twin describes is to be submitted, and paid for, once more.
    void ask(const QString &twin);
    void stopAsking();
    void focusSubmit();

Q_SIGNALS:
    void submitAsked();
    void submitConfirmed(); ///< the answer to ask()
    void spendingConfirmed(); ///< the answer to askAboutCeiling()
    void previewAsked();

private:
    QWidget *buildQuestion();

    bool m_isFree = true;
    bool m_asksAboutCeiling = false;
    QLabel *m_destination;
    EstimateLine *m_estimate;
    Note *m_note;
    QLabel *m_questionText;
    QPushButton *m_leave;
    QPushButton *m_again;
    QWidget *m_question;
    QPushButton *m_preview;
    QPushButton *m_submit;
    QString m_hindrance;
};

} // namespace cd
