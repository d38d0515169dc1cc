// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesoffer.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cd {

FilesOffer::FilesOffer(const QString &name, const QString &button, const QString &meaning,
                       QWidget *parent)
    : QWidget(parent)
    , m_note(new Note(this))
    , m_remove(new QPushButton(button, this))
{
    m_note->setObjectName(u"files%1"_s.arg(name));
    m_remove->setObjectName(u"remove%1Button"_s.arg(name));
    m_remove->setAccessibleName(meaning);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_note, 1);
    row->addWidget(m_remove);
    hide();
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalAsked(m_ids); });
}

void FilesOffer::say(Note::Kind kind, const QString &text, const QList<int> &ids)
{
    m_ids = ids;
    m_note->say(kind, text);
    setVisible(!ids.isEmpty());
}

} // namespace cd
