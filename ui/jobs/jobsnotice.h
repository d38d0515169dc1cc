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

/// What came of the last thing that was done in the list. Hidden while there is nothing to say.
class JobsNotice : public QWidget
{
    Q_OBJECT

public:
    /// How long a step can be read, and undone by the button, whatever else is said meanwhile.
    static constexpr std::chrono::seconds stepStays{20};

    explicit JobsNotice(QWidget *parent = nullptr);

    /// Stays until something else is said. Empty: nothing is to be said any more.
    void say(const QString &text, bool isError);
    /// What came of a step, which @p undo takes back; null: it can't be. Goes by itself.
    void sayStep(const QString &text, QAction *undo);

Q_SIGNALS:
    void undoing(); ///< the button, which goes, was pressed

private:
    void showWhatThereIs();
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
