// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/plannedpreview.h"

#include "ui/document/documentpane.h"
#include "ui/widgets/parts.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

PlannedPreview::PlannedPreview(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_document(named(new DocumentPane(workspace), u"deliverDocument"_s))
{
    setObjectName(u"plannedPreview"_s);
    nameApart(*m_document, u"deliver"_s); // others of them are in other places
    withoutMargins(new QVBoxLayout(this))->addWidget(m_document);
    resize(640, 720);
}

void PlannedPreview::setFile(const DeliverySource &source)
{
    setWindowTitle(source.name);
    const JobRowPtr job = m_workspace.table().find(source.job);
    if (!job)
        return m_document->setFile({});
    ExportRow row{.fileId = source.file, .fileName = source.name};
    row.path = source.path;
    row.size = source.size;
    row.hash = source.hash;
    m_document->setFile(ShownFile{row, job->service, job->scope});
}

void PlannedPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        close();
    else
        QDialog::keyPressEvent(event);
}

} // namespace cd
