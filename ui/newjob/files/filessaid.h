// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/note.h"
#include "workflow/uploads/filewalk.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace cd {

class UploadQueue;

/// What became of the last choice of files: what was pasted and is none, and what of folders was
/// left out, with a way to see it all. Hidden while there is nothing to say.
class FilesSaid : public QWidget
{
    Q_OBJECT

public:
    FilesSaid(const UploadQueue &uploads, QWidget *parent);

    void say(Note::Kind kind, const QString &text);
    void clear();

private:
    void leaveOut(const QList<LeftOut> &what);
    void showLeftOut();
    void showWhatThereIs();

    Note *m_note;
    Note *m_leftOutNote;
    QPushButton *m_show;
    QList<LeftOut> m_leftOut;
};

} // namespace cd
