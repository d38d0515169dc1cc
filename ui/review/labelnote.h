// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace cd {

class Note;

/// Says what becomes of labels that are imported or exported. Hidden while there is nothing to say.
class LabelNote : public QWidget
{
    Q_OBJECT

public:
    explicit LabelNote(QWidget *parent = nullptr);

    /// Something goes on, and can be stopped.
    void sayBusy(const QString &text);
    /// @p details: all there is to say beside @p text; may be empty.
    void sayDone(const QString &text, const QString &details, bool isGood);
    void sayFailed(const QString &text);

Q_SIGNALS:
    void stopAsked();

private:
    void showButtons(bool isBusy);
    void showDetails();

    Note *m_text;
    QPushButton *m_stop;
    QPushButton *m_more;
    QPushButton *m_close;
    QString m_details;
};

} // namespace cd
