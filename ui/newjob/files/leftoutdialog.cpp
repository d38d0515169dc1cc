// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/leftoutdialog.h"

#include "ui/widgets/tableview.h"
#include "ui/words/leftoutwords.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

LeftOutDialog::LeftOutDialog(const QList<LeftOut> &what, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"leftOutDialog"_s);
    setWindowTitle(tr("Left out of folders"));
    resize(620, 360);
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("File or folder"), tr("Why")});
    for (const LeftOut &item : what) {
        auto *path = new QStandardItem(QDir::toNativeSeparators(item.path));
        model->appendRow({path, new QStandardItem(leftOutReason(item.why))});
    }
    auto *view = new TableView(this);
    view->setObjectName(u"leftOutTable"_s);
    view->setAccessibleName(windowTitle());
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setTextElideMode(Qt::ElideMiddle);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *advice = new QLabel(tr("To send one of them anyway, add it by itself."), this);
    advice->setObjectName(u"leftOutAdvice"_s);
    advice->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeLeftOutButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(advice);
    column->addWidget(buttons);
}

} // namespace cd
