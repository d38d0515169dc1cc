// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/files/evaluatedwords.h"

#include <QCoreApplication>

namespace cd {

namespace {

struct EvaluatedWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::EvaluatedWords)
};

} // namespace

QString unjudgedWord(UnjudgedFile::Why why)
{
    switch (why) {
    case UnjudgedFile::Why::NotInRun:
        //: a labelled document, which the job that is looked at does not have
        return EvaluatedWords::tr("not in this run");
    case UnjudgedFile::Why::Pending:
        //: a document without an answer yet
        return EvaluatedWords::tr("pending");
    case UnjudgedFile::Why::Failed:
        //: a document without an answer
        return EvaluatedWords::tr("failed");
    case UnjudgedFile::Why::CannotTell:
        break;
    }
    //: a document whose type nobody knows
    return EvaluatedWords::tr("can't tell");
}

QString labelSourceWord(LabelSource source)
{
    switch (source) {
    case LabelSource::Folder:
        //: where a label comes from: the folder that the document is in
        return EvaluatedWords::tr("folder");
    case LabelSource::Table:
        //: where a label comes from: a CSV file
        return EvaluatedWords::tr("table");
    case LabelSource::Review:
        break;
    }
    //: where a label comes from: a person who looked at the document
    return EvaluatedWords::tr("review");
}

} // namespace cd
