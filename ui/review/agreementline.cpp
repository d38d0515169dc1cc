// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/agreementline.h"

#include "ui/widgets/parts.h"
#include "ui/words/labels/labelwords.h"
#include "workflow/history/labels.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

AgreementLine::AgreementLine(Labels &labels, QWidget *parent)
    : Note(parent)
    , m_labels(labels)
{
    named(this, u"agreementLine"_s);
    setWordWrap(true);
    setContentsMargins(12, 4, 12, 4);
    connect(&labels, &Labels::changed, this, &AgreementLine::read);
}

void AgreementLine::follow(bool isFollowed)
{
    m_isFollowed = isFollowed;
    if (isFollowed)
        read();
    else
        clear();
}

void AgreementLine::read()
{
    if (!m_isFollowed)
        return;
    m_isOld = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    m_labels.readAgreement(this, [this](const Agreement &agreement) {
        m_isReading = false;
        if (m_isFollowed)
            say(Kind::Hint, agreementText(agreement));
        if (std::exchange(m_isOld, false))
            read();
    });
}

} // namespace cd
