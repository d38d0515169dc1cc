// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/ruletallies.h"

#include "ui/words/resultwords.h"

namespace cd {

RuleTallies::RuleTallies(Labels &labels, QObject *parent)
    : QObject(parent)
    , m_labels(labels)
{
    m_gap.setSingleShot(true);
    m_gap.setInterval(leastGapMs);
    connect(&m_gap, &QTimer::timeout, this, &RuleTallies::read);
    connect(&labels, &Labels::changed, this, [this] {
        if (!m_preset.isEmpty() && !m_gap.isActive())
            m_gap.start();
    });
}

void RuleTallies::setPreset(const QString &name)
{
    if (name == m_preset)
        return;
    m_preset = name;
    m_reading.renew();
    take({}, {});
    if (!m_preset.isEmpty())
        read();
}

void RuleTallies::read()
{
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
