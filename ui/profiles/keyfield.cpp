// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/keyfield.h"

#include "ui/look/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cd {

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(deskIcon(u"view"_s), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhSensitiveData);
    m_reveal->setCheckable(true);
    m_reveal->setText(tr("Show the characters"));
    m_reveal->setToolTip(m_reveal->text());
    connect(m_reveal, &QAction::toggled, this,
            [this](bool on) { setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    m_reveal->setChecked(false);
    QLineEdit::focusOutEvent(event);
}

} // namespace cd
