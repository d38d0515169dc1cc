// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands/commandpalette.h"

#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/look/shapes.h"
#include "ui/shell/commands/commanddelegate.h"
#include "ui/shell/commands/commandsmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QAccessible>
#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int cardRadius = 6;
constexpr int aroundCard = 24; // at least
constexpr int insideCard = 12;
constexpr int lettersAcross = 88;

/// The first character may say of which kind: nullopt, of any.
std::optional<Command::Kind> kindAskedFor(QString &typed)
{
    const QString first = typed.left(1);
    const QPair<QString, Command::Kind> kinds[]{{u">"_s, Command::Kind::Action},
                                                {u"@"_s, Command::Kind::Preset},
                                                {u"#"_s, Command::Kind::Job}};
    for (const auto &[sign, kind] : kinds) {
        if (first == sign) {
            typed.remove(0, 1);
            return kind;
        }
    }
    return {};
}

QLabel *faintLabel(const QString &name, const QString &text = {})
{
    auto *label = named(new QLabel(text), name);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// An editor in a table goes when the keyboard leaves it; the table stays.
QWidget *whereKeysReturn(QWidget *focused)
{
    for (QWidget *at = focused; at; at = at->parentWidget()) {
        if (qobject_cast<QAbstractItemView *>(at))
            return at;
    }
    return focused;
}

} // namespace

CommandPalette::CommandPalette(Workspace &workspace, MainWindow &window)
    : QWidget(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_model(new CommandsModel(this))
    , m_field(named(new QLineEdit, u"commandsField"_s, tr("Find actions, presets, views and jobs")))
    , m_count(faintLabel(u"commandsCount"_s))
    , m_list(named(new QListView, u"commandsList"_s, tr("What was found")))
    , m_card(buildCard())
    , m_search(workspace.table())
{
    setObjectName(u"commands"_s);
    setAccessibleName(tr("All commands"));
    hide();
    m_field->installEventFilter(this);
    window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::tellCurrent);
}

QWidget *CommandPalette::buildCard()
{
    m_field->setFrame(false);
    m_field->setPlaceholderText(m_field->accessibleName());
    QAction *icon = named(m_field->addAction(deskIcon(u"search"_s), QLineEdit::LeadingPosition),
                          u"commandsIcon"_s);
    icon->setText(m_field->accessibleName());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field has the keyboard, and its keys go through it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *card = new QWidget(this);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(insideCard, insideCard, insideCard, insideCard);
    top->addWidget(m_field, 1);
    top->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(insideCard, insideCard / 2, insideCard, insideCard / 2);
    //: names of keys, and what they do here
    foot->addWidget(faintLabel(u"commandsKeys"_s, tr("↑ ↓ choose   Enter do it   Esc close")));
    foot->addStretch(1);
    //: signs that are typed first, and what is looked for then
    foot->addWidget(faintLabel(u"commandsSigns"_s, tr("> actions   @ presets   # jobs")));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(hairline());
    column->addWidget(m_list, 1);
    column->addWidget(hairline());
    column->addLayout(foot);
    return card;
}

void CommandPalette::open()
{
    m_before = whereKeysReturn(m_window.focusWidget());
    m_known = commandsOf(m_window);
    setGeometry(m_window.rect());
    raise();
    show();
    if (m_field->text().isEmpty())
        find();
    else
        m_field->clear();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::ShortcutFocusReason);
    hide();
}

void CommandPalette::find()
{
    QString typed = m_field->text();
    const auto kind = kindAskedFor(typed);
    const WordQuery query(typed);
    QList<Command> asked = m_known;
    if (kind)
        asked.removeIf([kind](const Command &command) { return command.kind != *kind; });
    m_model->find(asked, query);
    chooseFirst();
    if (kind.value_or(Command::Kind::Job) == Command::Kind::Job)
        m_search.find(query, [this](const QList<JobSearch::Hit> &hits) { appendJobs(hits); });
    else
        m_search.stop();
    showCount();
}

void CommandPalette::appendJobs(const QList<JobSearch::Hit> &hits)
{
    QList<CommandsModel::Row> rows;
    for (const JobSearch::Hit &hit : hits) {
        if (const JobRowPtr row = m_workspace.table().find(hit.key)) // else it has just gone
            rows += CommandsModel::Row{{}, commandOf(*row, m_window), hit.fit.pieces};
    }
    m_model->append(rows);
    if (!m_list->currentIndex().isValid())
        chooseFirst();
    showCount();
}

void CommandPalette::showCount()
{
    const auto all = m_known.size() + m_workspace.table().keys().size();
    //: how many of all commands are listed: "11 of 214"
    m_count->setText(tr("%1 of %2").arg(countText(m_model->commandCount()), countText(all)));
}

void CommandPalette::chooseFirst()
{
    go(1);
    m_list->scrollToTop();
}

/// Over so many commands, or as far as there are some; headings are passed over.
void CommandPalette::go(int by)
{
    const int step = by < 0 ? -1 : 1;
    int left = std::abs(by);
    const QModelIndex current = m_list->currentIndex();
    QModelIndex target;
    for (int row = (current.isValid() ? current.row() : -1) + step;
         left > 0 && row >= 0 && row < m_model->rowCount(); row += step) {
        if (const QModelIndex at = m_model->index(row); at.flags() & Qt::ItemIsSelectable) {
            target = at;
            --left;
        }
    }
    if (!target.isValid())
        return;
    m_list->setCurrentIndex(target);
    if (by < 0 && target.row() == 1)
        m_list->scrollToTop(); // with its heading
}

/// The list never has the keyboard, so that it does not tell this itself.
void CommandPalette::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !isVisible())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::run()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !(current.flags() & Qt::ItemIsSelectable))
        return;
    const Command command = m_model->row(current.row()).command;
    if (!command.isPossible)
        return; // it says why not
    leave();
    command.run();
}

bool CommandPalette::takeKey(const QKeyEvent &key)
{
    constexpr int page = 8;
    const auto held = key.modifiers() & ~Qt::KeypadModifier;
    const auto *opening = m_window.findChild<QAction *>(u"actionCommands"_s);
    if (opening->shortcuts().contains(QKeySequence(QKeyCombination(held, Qt::Key(key.key()))))) {
        leave();
        return true;
    }
    if (held != Qt::NoModifier)
        return false; // of the field, or of nothing here
    switch (key.key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Up:
        go(-1);
        return true;
    case Qt::Key_Down:
        go(1);
        return true;
    case Qt::Key_PageUp:
        go(-page);
        return true;
    case Qt::Key_PageDown:
        go(page);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        setGeometry(m_window.rect());
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: // what is veiled is not acted on
        event->accept();
        return true;
    case QEvent::KeyPress:
        return takeKey(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide(); // the keys go elsewhere
        return false;
    }
    default:
        return false;
    }
}

bool CommandPalette::focusNextPrevChild(bool next)
{
    return isVisible() || QWidget::focusNextPrevChild(next);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        leave();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), veilColor());
    drawBox(painter, m_card->geometry(), palette().color(QPalette::Base),
            palette().color(QPalette::Mid), cardRadius);
}

void CommandPalette::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = std::min(lettersAcross * fontMetrics().averageCharWidth(),
                               this->width() - 2 * aroundCard);
    const int top = std::max(aroundCard, height() / 9);
    const int least = 12 * fontMetrics().lineSpacing();
    const int height
        = std::min(std::max(least, this->height() * 3 / 5), this->height() - top - aroundCard);
    m_card->setGeometry((this->width() - width) / 2, top, width, std::max(0, height));
}

} // namespace cd
