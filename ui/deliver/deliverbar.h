// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cd {

class Note;

/// What a look has found, in numbers.
struct DeliverySummary
{
    DeliveryPlan::Action action = DeliveryPlan::Action::Copy;
    int all = 0;
    int delivered = 0;
    int leftOut = 0;
    int stay = 0;
    qint64 needed = 0; ///< bytes
    qint64 free = -1; ///< bytes; -1: not known
};

/// The bottom of the place: what will happen, in words, and the one button that makes it happen.
/// While files are delivered, how far that is.
class DeliverBar : public QWidget
{
    Q_OBJECT

public:
    explicit DeliverBar(QWidget *parent = nullptr);

    /// @p blocker: why nothing can be delivered; empty: it can.
    void say(const DeliverySummary &summary, const QString &blocker);
    /// @p text: what is under way; of the @p all files, @p done are done.
    void showProgress(const QString &text, int done, int all);
    void endProgress();

Q_SIGNALS:
    void deliverAsked();
    void stopAsked();
    void openAsked(); ///< a plan
    void saveAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *planned();
    QWidget *running();
    void enableAction(bool isShown);
    void tellKeys();

    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_more;
    QLabel *m_second;
    Note *m_note;
    QPushButton *m_deliver;
    QAction *m_act; // the same with its keys: only while it is seen what is delivered
    QLabel *m_doing;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QString m_blocker;
};

} // namespace cd
