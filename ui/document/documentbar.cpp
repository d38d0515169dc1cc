// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/documentbar.h"

#include "ui/look/icons.h"
#include "ui/widgets/parts.h"
#include "ui/words/plaintext.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int nameLetters = 16; // have room before anything else has
constexpr int mostFolded = 4;

QLabel *faintLabel(const QString &name)
{
    auto *label = named(new QLabel, name);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QMenu *menuOf(QToolButton *button, const QList<QAction *> &actions)
{
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return menu;
}

} // namespace

DocumentBar::DocumentBar(const DocumentActions &actions)
    : m_name(named(new QLabel, u"documentTitle"_s))
    , m_about(faintLabel(u"documentAbout"_s))
    , m_pages(faintLabel(u"documentPages"_s))
    , m_fitWidth(actions.fitWidth)
    , m_previous(addButton(actions.previous))
    , m_next(addButton(actions.next))
    , m_zoom(named(new QToolButton, u"documentZoom"_s, tr("Size of the pages")))
    , m_marks(addButton(actions.marks))
    , m_open(addButton(actions.open))
    , m_folder(addButton(actions.folder))
    , m_more(named(new QToolButton, u"documentMore"_s, tr("More about the document")))
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    m_previous->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_next->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const QList<QAction *> zooms{actions.fitWidth, actions.zoomIn, actions.zoomOut};
    menuOf(m_zoom, zooms);
    m_zoom->setPopupMode(QToolButton::MenuButtonPopup);
    connect(m_zoom, &QToolButton::clicked, m_fitWidth, &QAction::trigger);
    m_zoom->setToolTip(m_zoom->accessibleName());
    menuOf(m_more, zooms + QList<QAction *>{actions.marks, actions.folder});
    m_more->setText(u"⋯"_s);
    m_more->setToolTip(m_more->accessibleName());
    auto *row = withoutMargins(new QHBoxLayout(this));
    row->setSpacing(4);
    row->setSizeConstraint(QLayout::SetNoConstraint); // see minimumSizeHint()
    row->addWidget(m_name);
    row->addWidget(m_about);
    row->addStretch(1);
    addWidgets(row, {m_previous, m_pages, m_next, m_zoom, m_marks, m_open, m_folder, m_more});
    setPages({}, false);
}

QToolButton *DocumentBar::addButton(QAction *action)
{
    auto *button = named(new QToolButton, action->objectName() + u"Button"_s, action->text());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

void DocumentBar::setDocument(const QString &name, const QString &about)
{
    m_fullName = name;
    m_fullAbout = about;
    m_name->setAccessibleName(name);
    m_name->setToolTip(toolTipText(about.isEmpty() ? name : name + u'\n' + about));
    fold();
}

void DocumentBar::setPages(const QString &text, bool canTurn)
{
    m_pages->setText(text);
    m_canTurn = canTurn;
    fold();
}

void DocumentBar::setZoom(double zoom)
{
    constexpr double whole = 100;
    const auto percent = std::lround(whole * zoom);
    m_zoom->setText(percent == std::lround(whole)
                        ? m_fitWidth->text()
                        //: How large a page is shown
                        : tr("%1 %").arg(QLocale().toString(qlonglong(percent))));
    fold();
}

/// Each step takes more away.
void DocumentBar::foldTo(int step)
{
    m_about->setText(step < 1 ? m_fullAbout : QString());
    m_about->setVisible(step < 1 && !m_fullAbout.isEmpty());
    const auto style = step < 2 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : {m_marks, m_open, m_folder})
        button->setToolButtonStyle(style);
    m_folder->setVisible(step < 3);
    m_marks->setVisible(step < 3);
    m_zoom->setVisible(step < 3);
    m_more->setVisible(step >= 3);
    m_pages->setVisible(step < 4 && !m_pages->text().isEmpty());
    m_previous->setVisible(step < 4 && m_canTurn);
    m_next->setVisible(step < 4 && m_canTurn);
}

int DocumentBar::partsWidth() const
{
    const int spacing = layout()->spacing();
    int width = 0;
    for (const QWidget *part : std::initializer_list<const QWidget *>{
             m_about, m_previous, m_pages, m_next, m_zoom, m_marks, m_open, m_folder, m_more}) {
        if (!part->isHidden())
            width += part->sizeHint().width() + spacing;
    }
    return width;
}

void DocumentBar::fold()
{
    const QFontMetrics metrics = m_name->fontMetrics();
    const int name
        = std::min(metrics.horizontalAdvance(m_fullName), nameLetters * metrics.averageCharWidth());
    int step = 0;
    foldTo(step);
    while (step < mostFolded && partsWidth() + name > width())
        foldTo(++step);
    const int room = std::max(0, width() - partsWidth());
    m_name->setText(metrics.elidedText(m_fullName, Qt::ElideMiddle, room));
    layout()->activate(); // the parts have other sizes now
}

QSize DocumentBar::minimumSizeHint() const
{
    return {m_open->sizeHint().width() + m_more->sizeHint().width()
                + nameLetters / 2 * fontMetrics().averageCharWidth(),
            QWidget::minimumSizeHint().height()};
}

void DocumentBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void DocumentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fold();
}

} // namespace cd
