// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/comparisonsaver.h"

#include "workflow/export/resultsfile.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString changeWord(FileChange change)
{
    switch (change) {
    case FileChange::Same:
        return u"same"_s;
    case FileChange::Changed:
        return u"changed"_s;
    case FileChange::OnlyHere:
        return u"only_here"_s;
    case FileChange::OnlyThere:
        break;
    }
    return u"only_there"_s;
}

/// In the order of ComparisonSaver::keys().
QList<ResultValue> cellsOf(const SavedComparison &what, const FilePair &pair)
{
    const ExportRow here = pair.here < 0 ? ExportRow() : what.here.at(pair.here);
    const ExportRow there = pair.there < 0 ? ExportRow() : what.there.at(pair.there);
    const ExportRow &owner = pair.here < 0 ? there : here;
    return {resultValue(ResultColumn::File, owner, {}),
            resultValue(ResultColumn::Type, here, {}),
            resultValue(ResultColumn::Type, there, {}),
            resultValue(ResultColumn::Confidence, here, {}),
            resultValue(ResultColumn::Confidence, there, {}),
            changeWord(changeOf(pair, what.kindsHere, what.kindsThere)),
            resultValue(ResultColumn::Path, owner, {}),
            what.nameHere,
            what.nameThere,
            resultValue(ResultColumn::TypeFinal, owner, {}),
            resultValue(ResultColumn::Decided, owner, {}),
            resultValue(ResultColumn::Pot, owner, {})};
}

} // namespace

ComparisonSaver::ComparisonSaver(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

ComparisonSaver::~ComparisonSaver()
{
    m_isStopped = true;
    m_thread.waitForDone();
}

QStringList ComparisonSaver::keys()
{
    return {columnKey(ResultColumn::File),
            u"type_here"_s,
            u"type_there"_s,
            u"confidence_here"_s,
            u"confidence_there"_s,
            u"change"_s,
            columnKey(ResultColumn::Path),
            u"job_here"_s,
            u"job_there"_s,
            columnKey(ResultColumn::TypeFinal),
            columnKey(ResultColumn::Decided),
            columnKey(ResultColumn::Pot)};
}

void ComparisonSaver::save(const QString &path, const SavedComparison &what, const ExportForm &form)
{
    ExportForm own = form;
    own.ownKeys = keys();
    m_thread.start([this, path, what, own] {
        ResultsFile file(path, own);
        bool isGood = file.begin();
        for (auto pair = what.pairs.cbegin(); isGood && pair != what.pairs.cend(); ++pair) {
            if (m_isStopped)
                return;
            isGood = file.addRow(cellsOf(what, *pair));
        }
        isGood = isGood && file.end();
        QMetaObject::invokeMethod(
            this,
            [this, path, isGood, why = file.failure()] {
                if (isGood)
                    Q_EMIT saved(path);
                else
                    Q_EMIT failed(path, why);
            },
            Qt::QueuedConnection);
    });
}

} // namespace cd
