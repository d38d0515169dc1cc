// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/trying/trialsmodel.h"

#include "ui/look/icons.h"
#include "ui/look/typemark.h"
#include "ui/newjob/trying/trialtext.h"
#include "ui/words/formats.h"
#include "workflow/trying/trials.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

int markOf(const Classification &answer, const QList<Rule> &rules)
{
    if (!answer.type)
        return TypeMark::NoType;
    const auto rule = std::find_if(rules.cbegin(), rules.cend(),
                                   [&answer](const Rule &one) { return one.type == *answer.type; });
    return rule == rules.cend() ? TypeMark::Other : int(std::distance(rules.cbegin(), rule));
}

} // namespace

TrialsModel::TrialsModel(const Trials &trials, QObject *parent)
    : QAbstractTableModel(parent)
    , m_trials(trials)
    , m_rows(int(trials.results().size()))
{
    connect(&trials, &Trials::filesChanged, this, [this] {
        beginResetModel();
        m_rows = int(m_trials.results().size());
        endResetModel();
    });
    connect(&trials, &Trials::resultsChanged, this, [this] {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    });
}

int TrialsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TrialsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrialsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const TrialResult &result = m_trials.results().at(index.row());
    if (role == PathRole)
        return result.file.path;
    if (index.column() == Answer)
        return answerData(result, role);
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(result.file.path);
    if (index.column() == File) {
        if (role == Qt::DisplayRole)
            return QFileInfo(result.file.path).fileName();
        return role == Qt::DecorationRole ? QVariant(deskIcon(u"file"_s)) : QVariant();
    }
    const bool hasAnswer = result.now && !result.hasFailed();
    if (role == Qt::DisplayRole)
        return hasAnswer ? confidenceText(result.now->answer.confidence) : QString();
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

QVariant TrialsModel::answerData(const TrialResult &result, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return trialLine(result);
    if (!result.now || result.hasFailed())
        return {};
    const Trial &trial = *result.now;
    switch (role) {
    case MarkRole:
        return markOf(trial.answer, m_trials.request().rules);
    case TypeRole:
        return answerText(trial.answer);
    case BeforeRole:
        return result.isChanged().value_or(false) ? answerText(result.before->answer) : QString();
    case ThenRole:
        if (const auto near = nearness(trial)) //: %1: a type, %2: a number from 0 to 1
            return tr("then %1 %2")
                .arg(trial.rules.at(trial.second).type, QLocale().toString(*near, 'f', 2));
        return QString();
    default:
        return {};
    }
}

QVariant TrialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Answer:
        return tr("Answer");
    default:
        return tr("Confidence");
    }
}

} // namespace cd
