// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/jobheader.h"

#include "ui/jobs/cells/jobmessage.h"
#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/plaintext.h"
#include "ui/words/statuswords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStringList>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int longestVersion = 240; // in device-independent pixels

QString titleOf(const JobRow &row)
{
    QStringList parts{stateWord(row)};
    if (!row.label.isEmpty())
        parts.append(jobName(row));
    if (!row.job.id.isEmpty())
        parts.append(row.job.id.value);
    return parts.join(u" · "_s);
}

/// Who gave the job a name of their own still sees which rules it has.
QString originText(const JobRow &row)
{
    if (row.origin.presetVersion > 0) // a button of its own tells
        return {};
    const QString preset = presetText(row.origin);
    if (preset.isEmpty() || preset == row.label)
        return {};
    return u' ' + JobHeader::tr("Preset: %1.").arg(preset);
}

QLabel *selectableText(const QString &name, const QString &accessible)
{
    auto *label = wrappedText(name, accessible);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

JobHeader::JobHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(selectableText(u"detailsTitle"_s, tr("The job")))
    , m_explanation(selectableText(u"detailsExplanation"_s, tr("What its status means")))
    , m_message(selectableText(u"detailsMessage"_s, tr("What went wrong")))
    , m_version(toolButton(u"detailsVersion"_s, deskIcon(u"preset"_s), {}))
{
    m_title->setFont(PaneTitle::titleFont(m_title->font()));
    auto *layout = withoutMargins(new QGridLayout(this));
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_version, 0, 2, Qt::AlignTop);
    layout->addWidget(m_explanation, 1, 1, 1, 2);
    layout->addWidget(m_message, 2, 1, 1, 2);
    m_version->setAccessibleDescription(tr("Show this version of the preset"));
    connect(m_version, &QToolButton::clicked, this,
            [this] { Q_EMIT versionAsked(m_origin.preset, m_origin.presetVersion); });
}

void JobHeader::setJob(const JobRow &row)
{
    m_state = jobState(row);
    m_title->setText(titleOf(row));
    m_explanation->setText(stateExplanation(row) + originText(row));
    m_origin = row.origin;
    m_version->setVisible(m_origin.presetVersion > 0);
    const QString version = presetText(m_origin);
    m_version->setText(withoutMnemonics(
        m_version->fontMetrics().elidedText(version, Qt::ElideMiddle, longestVersion)));
    m_version->setAccessibleName(tr("Preset: %1").arg(version));
    m_version->setToolTip(toolTipText(tr("Show this version of the preset: %1").arg(version)));
    const QString message = jobMessage(row);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    showState();
}

void JobHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

/// In the colours of the present palette.
void JobHeader::showState()
{
    m_icon->setPixmap(deskIcon(stateIcon(m_state)).pixmap(QSize(18, 18), devicePixelRatioF()));
    const bool failed = m_state == JobState::Error || m_state == JobState::Refused;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    failed ? colorsOf(colors).error : colorsOf(colors).warning);
    m_message->setPalette(colors);
}

} // namespace cd
