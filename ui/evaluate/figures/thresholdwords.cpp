// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/thresholdwords.h"

#include "ui/charts/scale.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct ThresholdWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::ThresholdWords)
};

} // namespace

QString exactConfidence(double confidence)
{
    const double hundredths = confidence * 100;
    const bool isWhole = std::abs(hundredths - std::round(hundredths)) < 1e-6;
    return QLocale().toString(confidence, 'f', isWhole ? 2 : 4);
}

QString verdictText(const Thresholds &thresholds, const Promise &promise)
{
    if (thresholds.steps.isEmpty())
        return ThresholdWords::tr("No answer has a confidence: there is no threshold.");
    const QString allowed = percentText(promise.wrongShare);
    if (thresholds.lowest) {
        for (const ThresholdStep &step : thresholds.steps) {
            if (step.confidence == *thresholds.lowest)
                //: %1: "5 %"; %2: a confidence; %3: "71 %"
                return ThresholdWords::tr("At most %1 wrong holds from confidence %2, for %3 of "
                                          "files.")
                    .arg(allowed, exactConfidence(step.confidence), percentText(step.share));
        }
    }
    if (thresholds.missing > 0)
        //: %1: "5 %"
        return ThresholdWords::tr("At most %1 wrong can't be shown with so few labels: at least "
                                  "%Ln more are needed, all of them answered rightly.",
                                  nullptr, static_cast<int>(thresholds.missing))
            .arg(allowed);
    //: %1: "5 %"
    return ThresholdWords::tr("At most %1 wrong holds from no confidence: too many of the surest "
                              "answers are wrong.")
        .arg(allowed);
}

QString stepWords(const ThresholdStep &step)
{
    //: %1: a confidence; %2, %3, %4: shares such as "88 %"
    return ThresholdWords::tr("From %1 on, %2 of files are accepted; %3 of these are wrong, at "
                              "most %4.")
        .arg(exactConfidence(step.confidence), percentText(step.share),
             percentText(step.wrongShare), percentText(step.bound));
}

QString conditionsText(const LabelSources &sources)
{
    QStringList from;
    if (sources.folder > 0)
        from += ThresholdWords::tr("%Ln from folders", "labels", sources.folder);
    if (sources.table > 0)
        from += ThresholdWords::tr("%Ln from a table", "labels", sources.table);
    if (sources.review > 0)
        from += ThresholdWords::tr("%Ln from review", "labels", sources.review);
    const int all = sources.folder + sources.table + sources.review;
    QString words = ThresholdWords::tr("Rests on %Ln labels", nullptr, all);
    if (!from.isEmpty())
        words += u": "_s + from.join(u", "_s);
    words += u'.';
    if (sources.corrected > 0)
        words += u' '
            + ThresholdWords::tr("%Ln of them were corrected in review.", nullptr,
                                 sources.corrected);
    return words + u' '
        + ThresholdWords::tr("For other files it is a proof only if these were drawn by chance "
                             "from the same kind of documents, and as long as preset version, "
                             "mode and service stay the same. Answers without a type are never "
                             "accepted.");
}

QString keptText(const KeptThreshold &kept, bool isProven)
{
    const QString preset = kept.presetVersion > 0
        ? u"%1 v%2"_s.arg(kept.preset).arg(kept.presetVersion)
        : kept.preset;
    QString words
        //: %1: a confidence; %2: a preset and its version; %3: a mode such as FAST; %4: "5 %"; %5:
        //: a date
        = ThresholdWords::tr("Kept: %1 for %2, %3, at most %4 wrong, on %5.")
              .arg(exactConfidence(kept.value), preset, kept.by.mode,
                   percentText(kept.promise.wrongShare),
                   QLocale().toString(kept.at.toLocalTime().date(), QLocale::ShortFormat));
    return words + u' '
        + (isProven ? ThresholdWords::tr("Proven for what is evaluated here.")
                    : ThresholdWords::tr("Unproven for what is evaluated here: preset version, "
                                         "mode or service differ."));
}

} // namespace cd
