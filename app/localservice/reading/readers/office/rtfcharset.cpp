// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/rtfcharset.h"

#include "localservice/reading/readers/charset.h"

namespace cd::local {

using namespace Qt::StringLiterals;

QByteArray charsetOfCodePage(int codePage)
{
    switch (codePage) {
    case 0:
        return {};
    case 932:
        return "Shift_JIS";
    case 936:
        return "GBK";
    case 949:
        return "windows-949";
    case 950:
        return "Big5";
    case 1361:
        return "johab";
    case 10000:
        return "macintosh";
    case 10007:
        return "x-mac-cyrillic";
    case 20866:
        return "KOI8-R";
    case 65001:
        return "UTF-8";
    default:
        break;
    }
    return (codePage < 1250 ? "IBM" : "windows-") + QByteArray::number(codePage);
}

QByteArray charsetOfFont(int fcharset)
{
    static const QHash<int, int> codePages{
        {77, 10000}, {128, 932},  {129, 949},  {130, 1361}, {134, 936},  {136, 950},
        {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
        {204, 1251}, {222, 874},  {238, 1250}, {254, 437},  {255, 850},  {0, 1252}};
    return charsetOfCodePage(codePages.value(fcharset));
}

QString fromCharset(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray known = charsetNamed(charset);
    return decodedAs(bytes, known.isEmpty() ? "windows-1252"_ba : known).text;
}

} // namespace cd::local
