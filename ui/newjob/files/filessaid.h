// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/note.h"
#include "workflow/picking/filewalk.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace cd {

class UploadQueue;

/// A message about the files that were added last: pasted text that is not a file, or what was left
/// out of folders, with a button that lists it. Hidden while there is nothing to say.
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
