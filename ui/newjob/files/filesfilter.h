// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace cd {

class FilesModel;
class SearchField;

/// The line above the files that finds some of many: by words, and those that failed first. Shown
/// while there are files.
class FilesFilter : public QWidget
{
    Q_OBJECT

public:
    explicit FilesFilter(FilesModel &model, QWidget *parent = nullptr);

    void focusWords();
    void clear(); ///< shows all files
    /// @p all: files there are, shown or not.
    void setCount(int all);

Q_SIGNALS:
    void left(); ///< somebody is done with typing, and wants to go to the files

private:
    void sayShown();

    FilesModel &m_model;
    SearchField *m_words;
    QLabel *m_shown;
    QToolButton *m_failedFirst;
    int m_all = 0;
};

} // namespace cd
