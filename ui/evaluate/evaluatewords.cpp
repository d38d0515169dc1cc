// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/evaluatewords.h"

#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/servicewords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct EvaluateWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::EvaluateWords)
};

constexpr QStringView between = u" · ";

} // namespace

QString labelSetText(const LabelSet &set)
{
    //: %1: the name of a set of labels; %2: the number of its version; %n: files of that version
    return EvaluateWords::tr("%1 · v%2 · %Ln file(s)", nullptr, set.files)
        .arg(set.name, QString::number(set.version));
}

QString runText(const JobRow &row, const ProfileLibrary &profiles)
{
    const QString preset = presetText(row.origin);
    QStringList parts{preset.isEmpty() ? jobNameOrId(row) : preset, modeText(row),
                      serviceName(profiles, row.service), timeText(row.submittedAt)};
    parts.removeAll(QString());
    return parts.join(between);
}

QString intervalText(const std::optional<Interval> &interval)
{
    if (!interval)
        return {};
    return confidenceText(interval->low) + u'–' + confidenceText(interval->high);
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype behind = (most - 1) / 2;
    return text.left(most - 1 - behind) + u'…' + text.right(behind);
}

} // namespace cd
