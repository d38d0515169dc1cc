// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/agreement.h"

namespace cd {

void AgreementTally::add(const LabelledTwice &document)
{
    ++m_documents;
    ++m_uses[document.one].one;
    ++m_uses[document.other].other;
    m_same += document.one == document.other ? 1 : 0;
}

Agreement AgreementTally::agreement() const
{
    Agreement agreement{.documents = m_documents, .same = m_same};
    // In whole numbers, so that 1 is 1: what chance gives, times n squared.
    qint64 byChance = 0;
    for (const auto &[type, use] : m_uses)
        byChance += use.one * use.other;
    const qint64 all = qint64(m_documents) * m_documents;
    if (byChance == all) // none at all, too
        return agreement;
    const double expected = static_cast<double>(byChance) / static_cast<double>(all);
    const double observed = static_cast<double>(m_same) / m_documents;
    agreement.kappa = (observed - expected) / (1 - expected);
    return agreement;
}

} // namespace cd
