// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/submit/estimateline.h"

#include "domain/service/abilities.h"
#include "ui/words/formats.h"

#include <QLocale>
#include <QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// A number as plural forms take it.
int forms(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

EstimateLine::EstimateLine(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"estimate"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void EstimateLine::say(const JobRequest &request, int files, Dialect dialect,
                       const std::optional<Prices> &prices)
{
    setText(text(request, files, dialect, prices));
}

QString EstimateLine::text(const JobRequest &request, int files, Dialect dialect,
                           const std::optional<Prices> &prices)
{
    const CostBound bound = costBound(request, files, dialect, prices.value_or(Prices()));
    QStringList parts = readingParts(bound);
    const int filesPerJob = abilitiesOf(dialect).filesPerJob;
    if (filesPerJob == 1 && files > 1)
        parts += tr("%Ln job(s), one per file", nullptr, files);
    else if (files > filesPerJob)
        //: %1: a number, such as 500
        parts += tr("%Ln job(s) of up to %1 files", nullptr, (files - 1) / filesPerJob + 1)
                     .arg(QLocale().toString(filesPerJob));
    if (!prices)
        parts += tr("free: local trial");
    else if (bound.credits)
        parts += tr("at most %Ln credit(s)", nullptr, forms(*bound.credits))
            + u", "_s
            //: %1: "$1.25"
            + tr("about %1").arg(dollarsText(prices->dollars(double(*bound.credits))));
    else
        parts += tr("%Ln credit(s) per page", nullptr,
                    prices->creditsPerPage(request.effectiveMode()));
    return parts.join(u" · "_s);
}

QString EstimateLine::text(const CostBound &bound)
{
    QStringList parts = readingParts(bound);
    parts += bound.credits ? tr("at most %Ln credit(s)", nullptr, forms(*bound.credits))
                           : tr("credits per page, with no page limit");
    return parts.join(u" · "_s);
}

QStringList EstimateLine::readingParts(const CostBound &bound)
{
    return {tr("%Ln file(s)", nullptr, bound.files),
            bound.pages ? tr("up to %Ln page(s)", nullptr, forms(*bound.pages)) : tr("all pages")};
}

} // namespace cd
