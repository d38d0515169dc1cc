// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/watch/watchoptions.h"

#include "cli/optionwords.h"
#include "workflow/delivering/planfile.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfBudget = 10'000'000;

/// Returns what is wrong with it; empty: nothing.
QString readNumber(const QCommandLineParser &parser, const QString &name, int &number)
{
    if (!parser.isSet(name))
        return {};
    bool isNumber = false;
    number = parser.value(name).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= mostOfBudget)
        return {};
    return WatchTexts::tr("--%1 must be a number from 1 to %2.").arg(name).arg(mostOfBudget);
}

QString readPlan(const QCommandLineParser &parser, WatchOptions &options)
{
    options.waitsForReview = parser.isSet(u"after-review"_s);
    if (!parser.isSet(u"deliver"_s))
        return options.waitsForReview
            ? WatchTexts::tr("--after-review says when to --deliver, which is missing.")
            : QString();
    const QString path = parser.value(u"deliver"_s);
    const auto plan = readPlanFile(path);
    if (!plan)
        return WatchTexts::tr("%1 can't be read as a plan of delivery.").arg(path);
    options.delivery = *plan;
    if (!QDir::isAbsolutePath(plan->root))
        return WatchTexts::tr("The plan in %1 names no folder to deliver to.").arg(path);
    return {};
}

QString readBudget(const QCommandLineParser &parser, WatchOptions &options)
{
    for (const auto &[name, number] : {std::pair(u"budget"_s, &options.filesADay),
                                       std::pair(u"budget-month"_s, &options.filesAMonth),
                                       std::pair(u"credits"_s, &options.creditsADay),
                                       std::pair(u"credits-month"_s, &options.creditsAMonth)}) {
        if (const QString wrong = readNumber(parser, name, *number); !wrong.isEmpty())
            return wrong;
    }
    return options.filesADay > 0
        ? QString()
        : WatchTexts::tr("Say how many files a day may be sent: --budget N.");
}

} // namespace

tl::expected<WatchOptions, QString> parseWatchOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name :
         {u"data"_s, u"preset"_s, u"budget"_s, u"budget-month"_s, u"credits"_s, u"credits-month"_s,
          u"deliver"_s, u"service"_s, u"dialect"_s, u"storage"_s, u"wait-for-folder"_s})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    for (const QString &name : {u"existing"_s, u"after-review"_s})
        parser.addOption(QCommandLineOption(name));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (!parser.parse(QStringList{u"classifydesk"_s} + arguments))
        return tl::unexpected(parser.errorText());
    WatchOptions options;
    options.help = parser.isSet(u"help"_s);
    if (options.help)
        return options;
    const QStringList folders = parser.positionalArguments().mid(1); // the first is "watch"
    options.where.dataFolder = parser.value(u"data"_s);
    options.preset = parser.value(u"preset"_s);
    options.takesExisting = parser.isSet(u"existing"_s);
    if (folders.size() != 1)
        return tl::unexpected(WatchTexts::tr("Say which one folder to watch."));
    options.folder = QDir::cleanPath(QFileInfo(folders.constFirst()).absoluteFilePath());
    if (options.preset.isEmpty())
        return tl::unexpected(WatchTexts::tr("Say by which rules to classify: --preset "
                                             "PRESET.json, or the name of a saved preset."));
    for (const QString &wrong :
         {readBudget(parser, options), readPlan(parser, options),
          readService(parser, options.where),
          readSeconds(parser, u"wait-for-folder"_s, options.where.waitForFolder)}) {
        if (!wrong.isEmpty())
            return tl::unexpected(wrong);
    }
    return options;
}

QString watchHelp()
{
    return WatchTexts::tr(
        "Usage: classifydesk [--data DIR] watch FOLDER --preset PRESET.json|NAME --budget N\n"
        "                    [--budget-month N] [--credits N] [--credits-month N] [--existing]\n"
        "                    [--deliver PLAN.json [--after-review]]\n"
        "                    [--service URL|local] [--dialect first|second]\n"
        "                    [--storage keep|delete|ephemeral] [--wait-for-folder SECONDS]\n"
        "\n"
        "Classifies the documents that come into a folder, until a signal stops it, and goes on\n"
        "where it was when it is started again: no file is sent twice. A file is sent once it\n"
        "has not changed for five seconds. Left out are hidden and empty files, lock files,\n"
        "unfinished downloads, links, videos, archives, programs, and files over 512 MiB.\n"
        "\n"
        "  --preset PRESET.json|NAME\n"
        "                       A preset file, which is added to those of the data folder, or\n"
        "                       the name of a saved preset.\n"
        "  --budget N           At most so many files are sent a day. Days and months are in UTC.\n"
        "  --budget-month N     At most so many files a month. Default: no limit.\n"
        "  --credits N          At most so many credits a day, counted by what a file may cost at\n"
        "                       most, before it is sent. Default: no limit. The monthly limit "
        "that\n"
        "                       was set in the window holds in any case.\n"
        "  --credits-month N    At most so many credits a month. Default: no limit.\n"
        "  --existing           Also what is in the folder when it is watched for the first time.\n"
        "  --deliver PLAN.json  Put documents into folders once they are classified, by a plan as\n"
        "                       the window saves it (Deliver, Save plan). Each delivery can be\n"
        "                       taken back in the window.\n"
        "  --after-review       Only those that a person has reviewed.\n"
        "  --service URL|local  The service to use, and the only one. Default: as with submit.\n"
        "  --dialect WHICH      The API to use: \"first\" is v1, \"second\" is v2. Default: as "
        "with\n"
        "                       submit.\n"
        "  --storage WHAT       What happens to uploaded files on the service: \"keep\", "
        "\"delete\"\n"
        "                       or \"ephemeral\". Default: as with submit.\n"
        "  --data DIR           Folder for the job history and the local service's files.\n"
        "                       Default: the window's folder, which only one program at a time\n"
        "                       can use.\n"
        "  --wait-for-folder SECONDS\n"
        "                       How long to wait for another Classify Desk that is using the\n"
        "                       folder. Default: 60; 0 means do not wait.\n"
        "  -h, --help           Show this help.\n"
        "\n"
        "Standard output has one line of JSON for each event, with \"at\" and \"event\":\n"
        "watching, submitted, answered, delivered, paused, resumed, error or stopped.\n"
        "\n"
        "The API key is read from LLAMA_CLOUD_API_KEY or LLAMA_PARSE_API_KEY, otherwise from the\n"
        "system keychain. The local service needs no key.\n"
        "\n"
        "On SIGINT, SIGTERM or SIGHUP it stops when what is being sent has an answer; a second\n"
        "signal ends it at once.\n"
        "\n"
        "Exit status:\n"
        "  0  A signal stopped it.\n"
        "  1  The history or the output could not be written.\n"
        "  2  The command line, the preset or the plan is invalid. Nothing was watched.\n"
        "  3  Nothing was watched: there is no key, the data folder is in use, or the folder\n"
        "     can't be watched so.\n");
}

} // namespace cd
