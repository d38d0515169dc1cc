// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notices/messagebar.h"

#include "ui/shell/notices/messagerow.h"
#include "ui/widgets/panes.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"messageBar"_s);
    makePane(*this, tr("Messages"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(1);
    hide();
}

void MessageBar::say(const QString &key, Kind kind, const QString &text, const Act &act)
{
    take(key);
    auto *row = new MessageRow(key, kind, text, this);
    if (act.act)
        connect(row->addButton(act.text), &QPushButton::clicked, this, act.act);
    connect(row, &MessageRow::closeAsked, this, [this, key] {
        take(key);
        Q_EMIT closed(key);
    });
    m_rowOfKey.insert(key, row);
    m_rows->insertWidget(0, row);
    show();
}

void MessageBar::take(const QString &key)
{
    QWidget *row = m_rowOfKey.take(key);
    if (!row)
        return;
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    setVisible(!m_rowOfKey.isEmpty());
}

QStringList MessageBar::texts() const
{
    QStringList all;
    for (int i = 0; i < m_rows->count(); ++i) {
        if (auto *row = qobject_cast<MessageRow *>(m_rows->itemAt(i)->widget()))
            all += row->text();
    }
    return all;
}

} // namespace cd
