// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/twopanes.h"

class QAction;

namespace cd {

class DocumentPane;
class ResultsPane;
class Workspace;

/// The results of a job, and the document of the selected one: beside them where there is room,
/// else below. Space shows and hides it, Enter opens the file in its default program; whether it is
/// shown is a setting.
class DocumentBeside : public TwoPanes
{
    Q_OBJECT

public:
    DocumentBeside(Workspace &workspace, ResultsPane *results);

private:
    void showDocument(bool isShown);

    DocumentPane *m_document;
    QAction *m_toggle;
};

} // namespace cd
