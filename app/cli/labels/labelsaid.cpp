// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/labels/labelsaid.h"

#include "cli/console.h"
#include "ui/words/labels/labelwords.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSaid = 20; // of those left out

/// For scripts: never translated.
QString reasonWord(UntakenLabel::Why why)
{
    using Why = UntakenLabel::Why;
    switch (why) {
    case Why::BadRow:
        return u"unreadable_row"_s;
    case Why::NoType:
        return u"no_type"_s;
    case Why::BadType:
        return u"bad_type"_s;
    case Why::NoDocument:
        return u"no_document"_s;
    case Why::BadHash:
        return u"bad_hash"_s;
    case Why::NotReviewed:
        return u"not_reviewed"_s;
    case Why::NotThere:
        return u"not_there"_s;
    case Why::NotAFile:
        return u"not_a_file"_s;
    case Why::Unreadable:
        return u"unreadable"_s;
    case Why::TooLarge:
        return u"too_large"_s;
    case Why::LinkOut:
        return u"link_out"_s;
    case Why::NoTypeFolder:
        return u"no_type_folder"_s;
    case Why::NoDocumentKind:
        return u"not_a_document"_s;
    case Why::Contradicts:
        return u"contradicts"_s;
    case Why::Older:
        return u"older"_s;
    case Why::NotStored:
        return u"not_stored"_s;
    case Why::Stopped:
        break;
    }
    return u"stopped"_s;
}

} // namespace

QJsonObject labelReportJson(const LabelReport &report)
{
    QJsonObject leftOut;
    for (auto left = report.leftOut.cbegin(); left != report.leftOut.cend(); ++left)
        leftOut.insert(reasonWord(left.key()), left.value());
    return {{u"rows"_s, report.rows},
            {u"taken"_s, report.taken},
            {u"already_there"_s, report.alreadyThere},
            {u"left_out"_s, leftOut}};
}

void sayLabelReport(const LabelReport &report)
{
    console::say(labelReportText(report));
    for (const UntakenLabel &label : report.named.mid(0, mostSaid))
        console::say(u"  "_s + untakenLabelText(label));
    if (report.left() > mostSaid)
        console::say(u"  …"_s);
    if (!report.notStored.isEmpty())
        console::say(report.notStored);
}

} // namespace cd
