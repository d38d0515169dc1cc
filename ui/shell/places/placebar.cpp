// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places/placebar.h"

#include "ui/look/icons.h"
#include "ui/shell/places/placebutton.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

QKeySequence keysOf(Place place)
{
    return {Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(place))};
}

PlaceBar::PlaceBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_collapse(named(new QToolButton(this), u"collapsePlaces"_s))
{
    setObjectName(u"placeBar"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    makePane(*this, tr("Places"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 9, 8); // with the line at its end
    column->setSpacing(4);
    add(Place::NewJob, u"placeNewJob"_s, tr("New job"), u"place-newjob"_s);
    m_jobs = add(Place::Jobs, u"placeJobs"_s, tr("Jobs"), u"place-jobs"_s);
    m_review = add(Place::Review, u"placeReview"_s, tr("Review"), u"place-review"_s);
    PlaceButton *evaluate
        = add(Place::Evaluate, u"placeEvaluate"_s, tr("Evaluate"), u"place-evaluate"_s);
    PlaceButton *deliver
        = add(Place::Deliver, u"placeDeliver"_s, tr("Deliver"), u"place-deliver"_s);
    column->addStretch(1);
    m_collapse->setAutoRaise(true);
    m_collapse->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_collapse);
    setTabOrder(m_jobs, m_review);
    setTabOrder(m_review, evaluate);
    setTabOrder(evaluate, deliver);
    setTabOrder(deliver, m_collapse);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<Place>(id)); });
    connect(m_collapse, &QToolButton::clicked, this,
            [this] { Q_EMIT collapseAsked(!m_isCollapsed); });
    setCurrent(Place::NewJob);
    setCollapsed(false);
}

PlaceButton *PlaceBar::add(Place place, const QString &name, const QString &title,
                           const QString &icon)
{
    const int id = static_cast<int>(place);
    auto *button = new PlaceButton(name, title, deskIcon(icon), this);
    m_group->addButton(button, id);
    layout()->addWidget(button);
    return button;
}

/// Tab comes to the current one only; arrow keys go to the others.
void PlaceBar::setCurrent(Place place)
{
    m_group->button(static_cast<int>(place))->setChecked(true);
    const QList<QAbstractButton *> places = m_group->buttons();
    for (QAbstractButton *button : places)
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

void PlaceBar::followKeys(Place place, const QAction &action)
{
    QAbstractButton *button = m_group->button(static_cast<int>(place));
    cd::followKeys(action, button,
                   [button, &action] { button->setToolTip(withKeys(button->text(), action)); });
}

void PlaceBar::setJobsInProgress(int count)
{
    //: %1: a place in the window, "Jobs"; %n: jobs
    m_jobs->setCount(count, tr("%1, %n in progress", nullptr, count).arg(m_jobs->text()));
}

void PlaceBar::setToReview(int count)
{
    //: %1: a place in the window, "Review"; %n: documents that nobody has looked at
    m_review->setCount(count, tr("%1, %n open", nullptr, count).arg(m_review->text()));
}

void PlaceBar::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    m_collapse->setText(collapsed ? tr("Expand") : tr("Collapse"));
    m_collapse->setAccessibleName(collapsed ? tr("Expand the side bar")
                                            : tr("Collapse the side bar"));
    m_collapse->setToolTip(collapsed ? tr("Show the names of the places")
                                     : tr("Show only the icons of the places"));
    m_collapse->setArrowType(collapsed == isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    const auto style = collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    m_collapse->setToolButtonStyle(style);
    const QList<QAbstractButton *> places = m_group->buttons();
    for (QAbstractButton *place : places)
        static_cast<PlaceButton *>(place)->setToolButtonStyle(style);
}

void PlaceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
        palette().color(QPalette::Mid));
}

} // namespace cd
