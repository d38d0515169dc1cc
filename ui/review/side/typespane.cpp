// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/side/typespane.h"

#include "ui/look/rank.h"
#include "ui/review/reviewwords.h"
#include "ui/review/side/typekeydelegate.h"
#include "ui/widgets/lists/searchfield.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/words/plaintext.h"
#include "ui/words/resultwords.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int leastRows = 4; // of the list, in a low window

} // namespace

TypesPane::TypesPane(const DecideActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(new TypesModel(this))
    , m_find(named(new SearchField(tr("Find")), u"reviewFind"_s, tr("Find a type by its name")))
    , m_list(named(new QListView, u"reviewTypes"_s, tr("Types")))
    , m_confirmAction(actions.confirm)
    , m_confirm(button(u"reviewConfirmButton"_s, {}))
    , m_note(named(new QLineEdit, u"reviewNoteText"_s, tr("Note about this document")))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TypeKeyDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRank(m_confirm, Rank::Primary);
    follow(*m_confirm, *actions.confirm);
    m_note->setPlaceholderText(tr("Note; Enter keeps it"));
    m_note->hide();
    m_find->installEventFilter(this);
    m_note->installEventFilter(this);

    auto *below = new QVBoxLayout;
    below->setContentsMargins(12, 8, 12, 8);
    below->setSpacing(8);
    below->addWidget(m_confirm);
    below->addLayout(buttonRow(actions));
    below->addWidget(m_note);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(titleRow());
    column->addWidget(m_list);
    column->addLayout(below);

    connect(m_find, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_model->setFilter(text.trimmed()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TypesPane::begin);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        nameConfirm();
        Q_EMIT chosenChanged();
    });
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &at) { Q_EMIT assigned(m_model->typeAt(at.row())); });
    begin();
}

QLayout *TypesPane::titleRow()
{
    auto *title = new PaneTitle(u"reviewTypesTitle"_s);
    title->say(tr("Which type?"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    addWidgets(row, {title, m_find});
    row->setStretch(1, 1);
    return row;
}

QLayout *TypesPane::buttonRow(const DecideActions &actions)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction *action : {actions.cannotTell, actions.flag, actions.note})
        row->addWidget(buttonOf(action), 1);
    return row;
}

/// The key stands on the button: nobody needs F1 for it.
QPushButton *TypesPane::buttonOf(QAction *action)
{
    auto *made = button(action->objectName() + u"Button"_s, {});
    follow(*made, *action);
    made->setCheckable(action->isCheckable());
    const auto retell = [made, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        made->setText(keys.isEmpty() ? action->iconText() : action->iconText() + u"  "_s + keys);
        made->setAccessibleName(action->iconText());
        if (made->isCheckable())
            made->setChecked(action->isChecked());
    };
    connect(action, &QAction::changed, made, retell);
    retell();
    return made;
}

void TypesPane::show(const QStringList &types, const TypeHints &hints)
{
    m_model->setTypes(types);
    m_model->setHints(hints);
    begin();
}

void TypesPane::setCount(int documents)
{
    m_count = documents;
    nameConfirm();
}

void TypesPane::begin()
{
    fitList();
    const int row = m_model->rowToBeginWith();
    if (row < 0) {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
    } else {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
    nameConfirm();
}

/// As high as its rows, as long as there is room for them.
void TypesPane::fitList()
{
    const int row = TypeKeyDelegate::rowHeight(m_list->fontMetrics());
    const int rows = static_cast<int>(m_model->types().size()) + 1;
    m_list->setMinimumHeight(row * std::min(rows, leastRows));
    m_list->setMaximumHeight(row * rows);
}

bool TypesPane::hasChosen() const
{
    return m_list->currentIndex().isValid();
}

std::optional<QString> TypesPane::chosen() const
{
    return m_model->typeAt(m_list->currentIndex().row());
}

void TypesPane::nameConfirm()
{
    constexpr int atMost = 18; // letters of a foreign name: the rest of the button is never cut
    QString text;
    if (m_count > 1) {
        text = tr("Choose a type for %Ln document(s)", nullptr, m_count);
    } else if (!hasChosen()) {
        text = tr("Choose a type");
    } else {
        const bool isAnswer = m_list->currentIndex().data(TypesModel::isSuggestedRole).toBool();
        const QString type = typeText(chosen());
        const QString name = withoutMnemonics(m_confirm->fontMetrics().elidedText(
            type, Qt::ElideMiddle, atMost * m_confirm->fontMetrics().averageCharWidth()));
        //: %1: a type
        text = isAnswer ? tr("Confirm %1").arg(name) : tr("Set %1").arg(name);
        m_confirm->setToolTip(toolTipText(type));
    }
    const QString keys = m_confirmAction->shortcut().toString(QKeySequence::NativeText);
    m_confirm->setAccessibleName(text);
    m_confirm->setText(keys.isEmpty() || m_count > 1 ? text : text + u"  "_s + keys);
}

void TypesPane::startFinding()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TypesPane::startNote(const QString &note)
{
    m_note->setText(note);
    m_note->show();
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->selectAll();
}

/// Enter means what is typed, Esc and going elsewhere do not.
void TypesPane::endTyping(bool isMeant)
{
    const QString note = m_note->text().trimmed();
    const bool isNote = m_note->isVisible() && m_note->hasFocus();
    const bool isFound = !isNote && isMeant && hasChosen() && !m_find->text().trimmed().isEmpty();
    const std::optional<QString> type = chosen();
    m_find->clear();
    m_note->hide();
    Q_EMIT left();
    if (isNote && isMeant)
        Q_EMIT noted(note);
    else if (isFound)
        Q_EMIT assigned(type);
}

bool TypesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            endTyping(true);
            return true;
        case Qt::Key_Escape:
            endTyping(false);
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (watched == m_find) {
                QCoreApplication::sendEvent(m_list, event);
                return true;
            }
            break;
        default:
            break;
        }
    } else if (event->type() == QEvent::FocusOut && watched == m_note) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_note->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cd
