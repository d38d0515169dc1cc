// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/ruletallies.h"

#include "ui/words/resultwords.h"

#include <QEvent>

namespace cd {

RuleTallies::RuleTallies(Labels &labels, QWidget *page)
    : QObject(page)
    , m_labels(labels)
    , m_page(page)
{
    page->installEventFilter(this);
    m_gap.setSingleShot(true);
    connect(&m_gap, &QTimer::timeout, this, &RuleTallies::read);
    connect(&labels, &Labels::changed, this, [this] {
        if (!m_preset.isEmpty() && !m_gap.isActive())
            m_gap.start(leastGapMs);
    });
}

void RuleTallies::setPreset(const QString &name)
{
    if (name == m_preset)
        return;
    m_preset = name;
    m_reading.renew();
    take({}, {});
    m_isStale = false;
    if (!m_preset.isEmpty())
        read();
}

bool RuleTallies::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_isStale)
        m_gap.start(0); // when it counts as visible
    return QObject::eventFilter(watched, event);
}

void RuleTallies::read()
{
    m_isStale = !m_page->isVisible();
    if (m_isStale || m_preset.isEmpty())
        return;
    m_labels.readTally(m_preset, LabelPot::Correction, m_reading.context(),
                       [this](const PresetTally &corrections) {
                           m_labels.readTally(m_preset, LabelPot::Audit, m_reading.context(),
                                              [this, corrections](const PresetTally &audits) {
                                                  take(corrections, audits);
                                              });
                       });
}

void RuleTallies::take(const PresetTally &corrections, const PresetTally &audits)
{
    QHash<QString, QString> texts;
    for (const QString &type : corrections.keys() + audits.keys()) {
        const QString text = tallyText(corrections.value(type), audits.value(type));
        if (!text.isEmpty())
            texts.insert(type, text);
    }
    if (texts == m_texts)
        return;
    m_texts = texts;
    Q_EMIT changed();
}

} // namespace cd
