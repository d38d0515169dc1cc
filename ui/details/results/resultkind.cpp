// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/resultkind.h"

#include <QCoreApplication>
#include <QHash>

namespace cd {

namespace {

struct KindWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::KindWords)
};

} // namespace

size_t qHash(const ResultKind &kind, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(kind.outcome), kind.type);
}

QString kindTitle(const ResultKind &kind)
{
    switch (kind.outcome) {
    case FileOutcome::Typed:
        break;
    case FileOutcome::Untyped:
        return KindWords::tr("no rule matched");
    case FileOutcome::Failed:
        return KindWords::tr("failed");
    case FileOutcome::Cancelled:
        return KindWords::tr("cancelled");
    case FileOutcome::Running:
    case FileOutcome::Waiting:
        return KindWords::tr("not done yet");
    case FileOutcome::LeftOut:
        return KindWords::tr("left out");
    }
    return kind.type;
}

} // namespace cd
