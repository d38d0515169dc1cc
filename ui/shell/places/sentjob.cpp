// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places/sentjob.h"

#include "ui/look/icons.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/plaintext.h"
#include "ui/words/statuswords.h"
#include "workflow/rows/jobfacts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

int doneFiles(const JobRow &row)
{
    return row.resultCount + row.failedFileCount;
}

QString howFar(const JobRow &row)
{
    if (isInProgress(row) && doneFiles(row) > 0)
        //: files of a job: "398 of 620"
        return SentJob::tr("%1 of %2").arg(countText(doneFiles(row)), countText(row.fileCount));
    if (jobState(row) == JobState::Success && row.resultCount > 0)
        //: files of a job that has ended
        return SentJob::tr("%Ln done", nullptr, row.resultCount);
    return stateWord(row);
}

} // namespace

SentJob::SentJob(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_label(toolButton(name, {}, {}))
    , m_bar(named(new QProgressBar(this), name + u"Bar"_s, tr("Files done")))
    , m_text(named(new QLabel(this), name + u"Text"_s))
{
    constexpr int barWidth = 96;
    constexpr int barHeight = 8;
    m_label->setAutoRaise(true);
    m_label->setAccessibleName(tr("Job sent in this session")); // until there is one
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, barHeight);
    auto *line = withoutMargins(new QHBoxLayout(this));
    addWidgets(line, {m_label, m_bar, m_text});
    connect(m_label, &QToolButton::clicked, this, &SentJob::asked);
}

void SentJob::tell(const JobRow &row)
{
    constexpr int atMost = 22; // letters
    const QString text = howFar(row);
    const QString word = stateWord(row);
    const QString name = jobName(row);
    const QString label = fontMetrics().elidedText(name, Qt::ElideMiddle,
                                                   atMost * fontMetrics().averageCharWidth());
    m_label->setIcon(deskIcon(stateIcon(jobState(row))));
    m_label->setText(withoutMnemonics(label));
    //: %1: a job's name; %2: its state; %3: how many of its files are done
    m_label->setAccessibleName(text == word ? tr("%1: %2").arg(name, word)
                                            : tr("%1: %2, %3").arg(name, word, text));
    m_label->setToolTip(toolTipText(m_label->accessibleName()));
    m_bar->setVisible(isInProgress(row) && row.fileCount > 0);
    m_bar->setRange(0, std::max(1, row.fileCount));
    m_bar->setValue(doneFiles(row));
    m_text->setText(text);
}

void SentJob::announce()
{
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace cd
