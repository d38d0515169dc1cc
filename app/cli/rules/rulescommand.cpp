// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rules/rulescommand.h"

#include "cli/console.h"
#include "cli/rules/rulescheck.h"
#include "cli/rules/rulesdiff.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct RulesCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::RulesCommand)
};

/// A word after "rules".
struct RulesVerb
{
    QLatin1StringView name;
    int (*run)(const QStringList &);
    QString (*help)();
};

constexpr RulesVerb rulesVerbs[]
    = {{"check"_L1, runRulesCheck, rulesCheckHelp}, {"diff"_L1, runRulesDiff, rulesDiffHelp}};

constexpr int rulesInvalid = 2; // as of each of them
constexpr int rulesNotWritten = 3;

} // namespace

int runRules(QCoreApplication &, const QStringList &arguments)
{
    const QString word = arguments.value(arguments.indexOf(u"rules"_s) + 1);
    const auto *verb = std::find_if(std::begin(rulesVerbs), std::end(rulesVerbs),
                                    [&word](const RulesVerb &one) { return one.name == word; });
    if (verb != std::end(rulesVerbs))
        return verb->run(arguments);
    if (word == "--help"_L1 || word == "-h"_L1) {
        QStringList helps;
        for (const RulesVerb &one : rulesVerbs)
            helps.append(one.help());
        return console::answer(helps.join(u'\n').toUtf8()) ? 0 : rulesNotWritten;
    }
    console::say(RulesCommandTexts::tr("See classifydesk rules --help."));
    return rulesInvalid;
}

} // namespace cd
