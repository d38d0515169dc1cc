// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace cd {

class Note;
class UploadQueue;

/// Adds files by their IDs: many at once, separated by anything. Malformed IDs and duplicates are
/// marked in the text. A malformed ID keeps all from being added; duplicates are not added again.
class AddIdsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddIdsDialog(UploadQueue &uploads, QWidget *parent = nullptr);

    void accept() override;
    void reject() override; ///< asks first if something was typed

private:
    void mark();

    UploadQueue &m_uploads;
    QPlainTextEdit *m_text;
    Note *m_note;
    QPushButton *m_add;
};

} // namespace cd
