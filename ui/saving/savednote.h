// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace cd {

class Note;

/// Says where results were saved, or why they were not, and offers to open the file or its folder.
class SavedNote : public QWidget
{
    Q_OBJECT

public:
    explicit SavedNote(QWidget *parent = nullptr);

    /// @p besides: what else is to be known of it; may be empty.
    void saySaved(const QString &path, const QString &besides);
    void sayFailed(const QString &sentence);
    void sayBusy(const QString &sentence); ///< what comes after what is being saved
    void clear();

private:
    void showButtons(bool shown);

    Note *m_text;
    QPushButton *m_open;
    QPushButton *m_folder;
    QString m_path;
};

} // namespace cd
