// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/plannedfile.h"

#include <QDialog>

namespace cd {

class DocumentPane;
class Workspace;

/// A document beside the window, until Space is pressed again.
class PlannedPreview : public QDialog
{
    Q_OBJECT

public:
    PlannedPreview(Workspace &workspace, QWidget *parent);

    void setFile(const DeliverySource &source);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Workspace &m_workspace;
    DocumentPane *m_document;
};

} // namespace cd
