// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobsnotice.h"

#include "ui/look/palettes.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cd {

JobsNotice::JobsNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(wrappedText(u"jobsNotice"_s))
    , m_undo(button(u"jobsNoticeUndo"_s, tr("Undo")))
    , m_rest(new QTimer(this))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = withoutMargins(new QHBoxLayout(this));
    row->addWidget(m_text, 1);
    row->addWidget(m_undo, 0, Qt::AlignTop);
    m_rest->setSingleShot(true);
    m_rest->setInterval(stepStays);
    connect(m_rest, &QTimer::timeout, this, &JobsNotice::stepIsOver);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        Q_EMIT undoing();
        if (m_act)
            m_act->trigger();
    });
    showWhatThereIs();
}

void JobsNotice::say(const QString &text, bool isError)
{
    m_other = text;
    m_isError = isError;
    showWhatThereIs();
}

void JobsNotice::sayStep(const QString &text, QAction *undo)
{
    m_step = text;
    m_act = undo;
    m_other.clear();
    m_isError = false;
    m_rest->start();
    showWhatThereIs();
}

void JobsNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorText();
}

void JobsNotice::colorText()
{
    QPalette colors = palette();
    if (m_isError)
        colors.setColor(QPalette::WindowText, colorsOf(colors).error);
    m_text->setPalette(colors);
}

/// Not while somebody is about to press the button.
void JobsNotice::stepIsOver()
{
    if (underMouse() || m_undo->hasFocus())
        return m_rest->start();
    m_step.clear();
    m_act.clear();
    showWhatThereIs();
}

void JobsNotice::showWhatThereIs()
{
    QStringList lines{m_step, m_other};
    lines.removeAll(QString());
    colorText();
    m_text->setText(lines.join(u'\n'));
    //: %1: what can be undone
    m_undo->setAccessibleName(tr("Undo: %1").arg(m_step));
    m_undo->setVisible(m_act && !m_step.isEmpty());
    setVisible(!lines.isEmpty());
}

} // namespace cd
