// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/findbar.h"

#include "ui/look/icons.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

FindBar::FindBar(RulesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_find(named(new QLineEdit(this), u"findInRules"_s, tr("Find in the rules")))
    , m_count(named(new QLabel(this), u"findCount"_s))
    , m_previous(
          tool(u"findPreviousButton"_s, u"up"_s, tr("Previous (Shift+Enter)"), &FindBar::previous))
    , m_next(tool(u"findNextButton"_s, u"down"_s, tr("Next (Enter)"), &FindBar::next))
    , m_close(tool(u"findCloseButton"_s, u"close"_s, tr("Close (Esc)"), &FindBar::stop))
    , m_replacement(named(new QLineEdit(this), u"replaceInRules"_s, tr("Replace by")))
    , m_replace(button(u"replaceButton"_s, tr("Replace"), {}, this, [this] { replace(); }))
    , m_replaceAll(
          button(u"replaceAllButton"_s, tr("Replace all"), {}, this, [this] { replaceAll(); }))
    , m_case(named(new QCheckBox(tr("Match case"), this), u"findCase"_s))
    , m_words(named(new QCheckBox(tr("Whole words"), this), u"findWords"_s))
{
    setObjectName(u"findBar"_s);
    build();
    for (QLineEdit *field : {m_find, m_replacement})
        field->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_at = -1;
        search();
        if (!m_matches.isEmpty())
            show(0);
    });
    connect(m_case, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_words, &QCheckBox::toggled, this, &FindBar::search);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, change, this, [this] { search(); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { search(); });
    hide();
}

void FindBar::build()
{
    m_find->setPlaceholderText(tr("Find in the rules"));
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *first = withoutMargins(new QHBoxLayout);
    first->setSpacing(4);
    first->addWidget(m_find, 1);
    addWidgets(first, {m_count, m_previous, m_next, m_close});
    auto *second = withoutMargins(new QHBoxLayout);
    second->addWidget(m_replacement, 1);
    addWidgets(second, {m_replace, m_replaceAll});
    auto *third = withoutMargins(new QHBoxLayout);
    addWidgets(third, {m_case, m_words});
    third->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 8);
    column->setSpacing(6);
    column->addLayout(first);
    column->addLayout(second);
    column->addLayout(third);
}

QToolButton *FindBar::tool(const QString &name, const QString &icon, const QString &text,
                           void (FindBar::*order)())
{
    auto *made = named(new QToolButton(this), name, text);
    made->setIcon(deskIcon(icon));
    made->setToolTip(text);
    made->setAutoRaise(true);
    connect(made, &QToolButton::clicked, this, order);
    return made;
}

void FindBar::start(bool replaces)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_replacement, m_replace, m_replaceAll})
        part->setVisible(replaces);
    setVisible(true);
    search();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FindBar::stop()
{
    hide();
    Q_EMIT stopped();
}

RuleQuery FindBar::query() const
{
    return {m_find->text(), m_case->isChecked(), m_words->isChecked()};
}

void FindBar::search()
{
    if (m_isReplacing || !isVisible())
        return;
    m_matches = matchesIn(m_model.rules(), query());
    m_at = std::min(m_at, int(m_matches.size()) - 1);
    say();
}

void FindBar::say()
{
    const bool hasAny = !m_matches.isEmpty();
    QString text;
    if (!m_find->text().isEmpty() && !hasAny)
        text = tr("not found");
    else if (hasAny && m_at >= 0) //: the second of three places
        text = tr("%1 of %2").arg(countText(m_at + 1), countText(m_matches.size()));
    else if (hasAny)
        text = tr("%Ln place(s)", nullptr, int(m_matches.size()));
    m_count->setText(text);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_previous, m_next, m_replace, m_replaceAll})
        part->setEnabled(hasAny);
}

void FindBar::show(int at)
{
    const auto count = static_cast<int>(m_matches.size());
    m_at = count == 0 ? -1 : (at + count) % count;
    say();
    if (m_at < 0)
        return;
    const RuleMatch shown = m_matches.at(m_at); // going there may look for all of them anew
    Q_EMIT found(shown);
}

void FindBar::next()
{
    show(m_at + 1);
}

void FindBar::previous()
{
    show(std::max(m_at, 0) - 1);
}

void FindBar::replace()
{
    if (m_matches.isEmpty())
        return;
    if (m_at < 0)
        return show(0); // a person sees what goes before it goes
    const RuleMatch match = m_matches.at(m_at);
    const auto behind = match.start + int(m_replacement->text().size());
    {
        const QScopedValueRollback replacing(m_isReplacing, true);
        m_model.edit(cd::replaced(m_model.rules(), {match}, m_replacement->text()));
    }
    search();
    // What was put in its place may have the same words in it, and is not found again.
    const auto isBehind = [&](const RuleMatch &other) {
        return std::tuple(other.rule, !other.isInType, other.start)
            >= std::tuple(match.rule, !match.isInType, behind);
    };
    const auto following = std::find_if(m_matches.cbegin(), m_matches.cend(), isBehind);
    show(following == m_matches.cend() ? 0 : int(following - m_matches.cbegin()));
}

void FindBar::replaceAll()
{
    const QList<RuleMatch> matches = m_matches;
    QSet<int> rules;
    for (const RuleMatch &match : matches)
        rules.insert(match.rule);
    if (matches.isEmpty())
        return;
    m_at = -1;
    m_model.edit(cd::replaced(m_model.rules(), matches, m_replacement->text()));
    search();
    Q_EMIT replaced(int(matches.size()), int(rules.size()));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    if (key->key() == Qt::Key_Escape)
        stop();
    else if (isEnter && held == Qt::ShiftModifier)
        previous();
    else if (isEnter && held == Qt::NoModifier && watched == m_replacement)
        replace();
    else if (isEnter && held == Qt::NoModifier)
        next();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace cd
