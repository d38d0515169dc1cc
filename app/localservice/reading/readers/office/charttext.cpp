// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/charttext.h"

#include "localservice/reading/readers/office/xmlwalk.h"

#include <QSet>

namespace cd::local {

using namespace Qt::StringLiterals;

/// What is no word: numbers, formulas, the other writing of the same chart for older programs, and
/// the walls around it.
static bool isBesideWords(const QString &name)
{
    static const QSet<QString> names{u"numRef"_s, u"numLit"_s, u"numDim"_s,   u"f"_s,
                                     u"nf"_s,     u"extLst"_s, u"Fallback"_s, u"formatCode"_s};
    return names.contains(name);
}

bool addChartText(TextFlow &flow, const QByteArray &part)
{
    QSet<QString> seen;
    QString words;
    bool isText = false;
    const auto endLine = [&] {
        words = words.simplified();
        if (!words.isEmpty() && !seen.contains(words)) {
            flow.add(words);
            flow.endLine();
            seen.insert(words);
        }
        words.clear();
    };
    XmlWalk walk(part);
    while (walk.next()) {
        if (walk.isText()) {
            if (isText)
                words += walk.text();
            continue;
        }
        const QString name = walk.name().toString();
        if (walk.isStart() && isBesideWords(name)) {
            walk.skip();
            continue;
        }
        // A title's runs ("t") end with their paragraph, a name or a category with itself; charts
        // of newer kinds have it in the point.
        const bool isValue = name == "v"_L1 || name == "pt"_L1;
        isText = walk.isStart() && (isValue || name == "t"_L1);
        if (walk.isEnd() && (isValue || name == "p"_L1))
            endLine();
    }
    endLine();
    return walk.isSound();
}

} // namespace cd::local
