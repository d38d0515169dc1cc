// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/idbox.h"

#include "ui/words/plaintext.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

IdBox::IdBox(const QString &none, QWidget *parent)
    : QComboBox(parent)
    , m_none(none)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    const int broad = fontMetrics().horizontalAdvance(u'X'); // what a length is counted in
    setMinimumContentsLength(std::max(14, fontMetrics().horizontalAdvance(none) / broad + 1));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this,
            [this](int index) { Q_EMIT idChosen(itemData(index).toString()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &IdBox::takeTyped);
    setChoices({});
}

void IdBox::setChoices(const QList<QPair<QString, QString>> &choices)
{
    clear();
    addItem(m_none, QString());
    for (const auto &[name, id] : choices) {
        addItem(name.isEmpty() ? id : name, id);
        setItemData(count() - 1, toolTipText(id), Qt::ToolTipRole);
    }
    setId(m_id);
}

void IdBox::setId(const QString &id)
{
    m_id = id;
    const int index = findData(id);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(id);
    lineEdit()->setCursorPosition(0); // shows how it begins
}

/// What was picked from the list is not typed: two projects may have one name.
void IdBox::takeTyped()
{
    if (!lineEdit()->isModified())
        return;
    lineEdit()->setModified(false);
    const QString typed = currentText().trimmed();
    const int index = typed.isEmpty() ? 0 : findText(typed, Qt::MatchFixedString);
    const QString id = index < 0 ? typed : itemData(index).toString();
    if (id != m_id)
        Q_EMIT idChosen(id);
}

} // namespace cd
