// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/timelinemodel.h"

#include "ui/words/plaintext.h"
#include "ui/words/statuswords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QList<QStandardItem *> rowOf(const TimelineEntry &entry)
{
    const QString texts[]{QLocale().toString(entry.at.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s),
                          timelineWord(entry.word), entry.detail};
    QList<QStandardItem *> row;
    for (const QString &text : texts) {
        row += new QStandardItem(text);
        row.last()->setToolTip(toolTipText(text));
        row.last()->setEditable(false);
    }
    return row;
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QStandardItemModel(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({tr("Time"), tr("Status"), tr("Detail")});
}

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    const qsizetype shown = m_entries.size();
    if (entries.size() < shown || entries.first(shown) != m_entries)
        setRowCount(0);
    for (const TimelineEntry &entry : entries.sliced(rowCount()))
        appendRow(rowOf(entry));
    m_entries = entries;
}

} // namespace cd
