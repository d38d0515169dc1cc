// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rules/jsonwords.h"

#include <QCoreApplication>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::JsonWords)
};

QString reasonText(const JsonFault &fault)
{
    switch (fault.kind) {
    case JsonFault::Kind::Empty:
        return JsonWords::tr("the file is empty");
    case JsonFault::Kind::NotText:
        return JsonWords::tr("this is no text in UTF-8, UTF-16 or UTF-32; save the file as UTF-8");
    case JsonFault::Kind::Unexpected:
        //: %1: a character
        return JsonWords::tr("“%1” is not expected here").arg(fault.said);
    case JsonFault::Kind::EndsTooSoon:
        return JsonWords::tr("the file ends too soon; a quote or a bracket is not closed");
    case JsonFault::Kind::TrailingComma:
        return JsonWords::tr("nothing follows this comma; remove it");
    case JsonFault::Kind::Comment:
        return JsonWords::tr("JSON has no comments; remove this one");
    case JsonFault::Kind::DuplicateKey:
        //: %1: a field of a file
        return JsonWords::tr("“%1” is there twice; only one of them can count").arg(fault.said);
    case JsonFault::Kind::BadText:
        return JsonWords::tr(
            "a character that must be written as \\n, \\t or \\u… in quotes, or an "
            "unknown \\ sequence");
    case JsonFault::Kind::TooDeep:
        return JsonWords::tr("brackets are nested too deep");
    case JsonFault::Kind::GoesOn:
        break;
    }
    return JsonWords::tr("the JSON has ended here, but the file goes on");
}

} // namespace

QString placeText(const TextPlace &place)
{
    if (place.line == 0)
        return {};
    //: a place in a file
    return JsonWords::tr("Line %1, column %2")
        .arg(QString::number(place.line), QString::number(place.column));
}

QString faultText(const JsonFault &fault)
{
    const QString place = placeText(fault.place);
    const QString reason = reasonText(fault);
    //: %1: a place in a file; %2: what is wrong there
    return place.isEmpty() ? reason : JsonWords::tr("%1: %2").arg(place, reason);
}

} // namespace cd
