// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/labels/labelwords.h"

#include "ui/words/formats.h"
#include "ui/words/leftoutwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct LabelWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::LabelWords)
};

/// Of a row of a table or a file; the words stand behind a number or a name.
QString untakenLabelReason(UntakenLabel::Why why)
{
    using Why = UntakenLabel::Why;
    switch (why) {
    case Why::BadRow:
        return LabelWords::tr("can't be read as a row");
    case Why::NoType:
        return LabelWords::tr("names no type");
    case Why::BadType:
        return LabelWords::tr("is not the name of a type");
    case Why::NoDocument:
        return LabelWords::tr("names no document");
    case Why::BadHash:
        return LabelWords::tr("is not a content hash");
    case Why::NotReviewed:
        return LabelWords::tr("nobody has reviewed it");
    case Why::NotThere:
        return LabelWords::tr("there is no such file");
    case Why::NotAFile:
        return LabelWords::tr("not a regular file");
    case Why::Unreadable:
        return LabelWords::tr("the file can't be read");
    case Why::TooLarge:
        return LabelWords::tr("the file is too large");
    case Why::LinkOut:
        return LabelWords::tr("link to a file outside the folder");
    case Why::NoTypeFolder:
        return LabelWords::tr("not in a folder of a type");
    case Why::NoDocumentKind:
        return LabelWords::tr("not a document");
    case Why::Contradicts:
        return LabelWords::tr("an earlier one says something else of the same content");
    case Why::Older:
        return LabelWords::tr("older than what was decided here");
    case Why::NotStored:
        return LabelWords::tr("could not be stored");
    case Why::Stopped:
        break;
    }
    return LabelWords::tr("stopped before its turn");
}

QString labelFailureText(const LabelReport &report)
{
    switch (report.failure) {
    case LabelReport::Failure::None:
        return {};
    case LabelReport::Failure::Unreadable:
        //: %1: what the system says, such as "Permission denied"
        return LabelWords::tr("It can't be read: %1.").arg(report.technical);
    case LabelReport::Failure::NoColumns:
        return LabelWords::tr("It has no column “type”, or none that names the documents: “file”, "
                              "“path” or “hash”.");
    case LabelReport::Failure::Empty:
        break;
    }
    return LabelWords::tr("There is nothing in it.");
}

} // namespace

QString labelReportText(const LabelReport &report)
{
    const QString failure = labelFailureText(report);
    if (report.rows == 0)
        return failure;
    const auto count = [](qint64 number) {
        return static_cast<int>(number);
    };
    QStringList parts{
        LabelWords::tr("%Ln label(s) taken", nullptr, count(report.taken)),
        LabelWords::tr("%Ln already there", "labels", count(report.alreadyThere)),
        LabelWords::tr("%Ln left out", "rows of a table, or files", count(report.left()))};
    //: %n: rows of a table, or files; %1: "12 labels taken, 3 already there, 2 left out"
    QStringList lines{
        LabelWords::tr("%Ln read: %1.", nullptr, count(report.rows)).arg(parts.join(u", "_s))};
    for (auto left = report.leftOut.cbegin(); left != report.leftOut.cend(); ++left) {
        //: %1: a number; %2: why something was left out
        lines += LabelWords::tr("%1 × %2").arg(countText(left.value()),
                                               untakenLabelReason(left.key()));
    }
    if (report.isGuessed)
        lines += LabelWords::tr("The table is not in UTF-8; it was read as Windows-1252.");
    if (!failure.isEmpty())
        lines += failure;
    return lines.join(u'\n');
}

QString untakenLabelText(const UntakenLabel &label)
{
    const QString why = label.why == UntakenLabel::Why::NoDocumentKind
        ? leftOutReason(label.walked)
        : untakenLabelReason(label.why);
    if (label.line == 0)
        return u"%1: %2"_s.arg(label.name, why);
    //: %1: number of a line in a file
    const QString line = LabelWords::tr("line %1").arg(countText(label.line));
    if (label.name.isEmpty())
        return u"%1: %2"_s.arg(line, why);
    return u"%1, %2: %3"_s.arg(line, label.name, why);
}

QString agreementText(const Agreement &agreement)
{
    const int documents = agreement.documents;
    if (!agreement.isEnough()) {
        //: %n: documents; %1: a number
        return LabelWords::tr("%Ln document(s) labelled twice: too few to tell the agreement, "
                              "which takes %1",
                              nullptr, documents)
            .arg(countText(Agreement::fewest));
    }
    if (!agreement.kappa) {
        return LabelWords::tr("All labels of %Ln document(s) labelled twice name one type: the "
                              "agreement can't be told",
                              nullptr, documents);
    }
    //: %1: a number up to 1, Cohen's kappa; %n: documents
    return LabelWords::tr("Agreement %1 (kappa) over %Ln document(s) labelled twice", nullptr,
                          documents)
        .arg(QLocale().toString(*agreement.kappa, 'f', 2));
}

} // namespace cd
