// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include <chrono>

class QAction;
class QLabel;
class QPushButton;
class QTimer;

namespace cd {

/// Shows the outcome of the last action in the list. Hidden while there is nothing to say.
class JobsNotice : public QWidget
{
    Q_OBJECT

public:
    /// How long a step and its undo button stay, whatever else is said in that time.
    static constexpr std::chrono::seconds stepStays{20};

    explicit JobsNotice(QWidget *parent = nullptr);

    /// Stays until something else is said. Empty: clears it.
    void say(const QString &text, bool isError);
    /// Says the outcome of a step that @p undo undoes; null: it can't be undone. Hides itself after
    /// a while.
    void sayStep(const QString &text, QAction *undo);

Q_SIGNALS:
    void undoing(); ///< the undo button was pressed; it disappears

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWhatThereIs();
    void colorText();
    void stepIsOver();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer *m_rest;
    QPointer<QAction> m_act;
    QString m_step;
    QString m_other;
    bool m_isError = false;
};

} // namespace cd
