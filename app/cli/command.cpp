// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/evaluate/evaluatecommand.h"
#include "cli/examples/examplescommand.h"
#include "cli/labels/labelcommand.h"
#include "cli/rules/rulescommand.h"
#include "cli/submit/submitcommand.h"
#include "cli/trying/trycommand.h"
#include "cli/watch/watchcommand.h"

#include <algorithm>
#include <iterator>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// A word after the program's name for what needs no window.
struct Command
{
    QLatin1StringView name;
    int (*run)(QCoreApplication &, const QStringList &);
};

constexpr Command commands[]
    = {{"submit"_L1, runSubmit}, {"examples"_L1, runExamples}, {"labels"_L1, runLabels},
       {"rules"_L1, runRules},   {"try"_L1, runTry},           {"evaluate"_L1, runEvaluate},
       {"watch"_L1, runWatch}};

/// The command that @p arguments ask for, possibly after --data DIR; null: none.
const Command *commandIn(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const qsizetype at = first == "--data"_L1 ? 2 : first.startsWith("--data="_L1) ? 1 : 0;
    const QString word = arguments.value(at);
    const auto *found = std::find_if(std::begin(commands), std::end(commands),
                                     [&word](const Command &one) { return one.name == word; });
    return found == std::end(commands) ? nullptr : found;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return commandIn(arguments) != nullptr;
}

int runCommand(QCoreApplication &application, const QStringList &arguments)
{
    return commandIn(arguments)->run(application, arguments);
}

} // namespace cd
