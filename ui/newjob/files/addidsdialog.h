// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace cd {

class Note;
class UploadQueue;

/// Adds files by their IDs: many at once, with anything between them. What is malformed, or there
/// already, is marked where it stands. What is malformed keeps all from being added, what is there
/// already is not added again.
class AddIdsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddIdsDialog(UploadQueue &uploads, QWidget *parent = nullptr);

    void accept() override;
    void reject() override; ///< asks where something was typed

private:
    void mark();

    UploadQueue &m_uploads;
    QPlainTextEdit *m_text;
    Note *m_note;
    QPushButton *m_add;
};

} // namespace cd
