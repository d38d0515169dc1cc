// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/submitoptions.h"

#include "cli/commandfolder.h"
#include "cli/optionwords.h"
#include "cli/submittexts.h"
#include "service/network/origin.h"
#include "ui/words/workbooktext.h"
#include "workflow/connection/environment.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

const QString timeoutName = u"timeout"_s;
const QString folderName = u"wait-for-folder"_s;

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name :
         {u"data"_s, u"request"_s, u"preset"_s, u"service"_s, u"dialect"_s, u"storage"_s,
          u"output"_s, u"template"_s, u"separator"_s, timeoutName, folderName})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    for (const QString &name :
         {u"wait"_s, u"json"_s, u"over-limit"_s, u"again"_s, u"copies-apart"_s, u"overwrite"_s})
        parser.addOption(QCommandLineOption(name));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
}

std::optional<Dialect> dialectFrom(const QString &word)
{
    if (word == "first"_L1)
        return Dialect::First;
    return word == "second"_L1 ? std::optional(Dialect::Second) : std::nullopt;
}

std::optional<FileStorage> storageFrom(const QString &word)
{
    if (word == "keep"_L1)
        return FileStorage::Keep;
    if (word == "delete"_L1)
        return FileStorage::DeleteWhenDone;
    return word == "ephemeral"_L1 ? std::optional(FileStorage::Ephemeral) : std::nullopt;
}

/// By its name, or from a file: "./full" is a file. Returns what is wrong; empty: nothing.
QString readTemplate(const QCommandLineParser &parser, SubmitOptions &options)
{
    const QString named = parser.value(u"template"_s);
    if (!parser.isSet(u"template"_s))
        return {};
    const auto format = formatOf(options.output);
    if (!format || *format == ResultsFormat::Json)
        return SubmitTexts::tr("--template is for an --output that ends in .xlsx, .csv or .jsonl.");
    if (const auto which = builtInTemplate(named)) {
        options.how = builtIn(*which);
        return {};
    }
    const auto read = readTemplateFile(named);
    if (!read)
        return u"--template: "_s + templateProblem(named, read.error());
    options.how = *read;
    return {};
}

QString readCsvSeparator(const QCommandLineParser &parser, SubmitOptions &options)
{
    QChar separator;
    const QString wrong = readSeparator(parser, separator);
    if (!separator.isNull())
        options.separator = separator;
    return wrong;
}

QString wrongCombination(const SubmitOptions &options)
{
    if (options.requestFile.isEmpty() == options.presetFile.isEmpty())
        return SubmitTexts::tr("Use either --request or --preset, which holds the rules.");
    if (!options.output.isEmpty() && !formatOf(options.output))
        return SubmitTexts::tr(
            "The file name for --output must end in .xlsx, .csv, .jsonl or .json.");
    return {};
}

} // namespace

QString SubmitOptions::windowsFolder() const
{
    return CommandFolder{dataFolder}.windows();
}

tl::expected<QUrl, QString> serviceUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (url.isValid() && isPlain && isTrustworthy(url))
        return url;
    return tl::unexpected(
        SubmitTexts::tr("“%1” isn't an address that documents and a key can safely "
                        "be sent to. It must begin with https://, or with http:// on "
                        "this computer.")
            .arg(text));
}

QString readService(const QCommandLineParser &parser, SubmitOptions &options)
{
    if (parser.isSet(u"service"_s)) {
        const QString named = parser.value(u"service"_s);
        const auto url = named == "local"_L1 ? QUrl() : serviceUrl(named);
        if (!url)
            return u"--service: "_s + url.error();
        options.service = *url;
    }
    if (parser.isSet(u"dialect"_s)) {
        options.dialect = dialectFrom(parser.value(u"dialect"_s));
        if (!options.dialect)
            return SubmitTexts::tr("--dialect must be \"first\" or \"second\".");
    }
    if (parser.isSet(u"storage"_s)) {
        options.storage = storageFrom(parser.value(u"storage"_s));
        if (!options.storage)
            return SubmitTexts::tr("--storage must be \"keep\", \"delete\" or \"ephemeral\".");
    }
    return {};
}

QString readWhere(const QCommandLineParser &parser, SubmitOptions &options)
{
    options.again = parser.isSet(u"again"_s);
    options.overLimit = parser.isSet(u"over-limit"_s);
    if (const QString wrong = readService(parser, options); !wrong.isEmpty())
        return wrong;
    for (const auto &[name, seconds] : {std::pair(timeoutName, &options.timeout),
                                        std::pair(folderName, &options.waitForFolder)}) {
        if (const QString wrong = readSeconds(parser, name, *seconds); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

tl::expected<void, QString> completeService(SubmitOptions &options)
{
    if (options.service)
        return {};
    if (const QString named = qEnvironmentVariable("LLAMA_CLOUD_BASE_URL").trimmed();
        !named.isEmpty()) {
        const auto url = serviceUrl(named);
        // Documents must not go elsewhere because somebody mistyped where they should go.
        if (!url)
            return tl::unexpected(u"LLAMA_CLOUD_BASE_URL: "_s + url.error());
        options.service = *url;
    } else if (!environmentKey().isEmpty()) {
        options.service = addressOf(ServiceProfile::Place::NorthAmerica);
    }
    return {};
}

tl::expected<SubmitOptions, QString> parseSubmitOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"classifydesk"_s} + arguments))
        return tl::unexpected(parser.errorText());
    SubmitOptions options;
    options.dataFolder = parser.value(u"data"_s);
    options.requestFile = parser.value(u"request"_s);
    options.presetFile = parser.value(u"preset"_s);
    options.files = parser.positionalArguments().mid(1); // the first is "submit"
    options.output = parser.value(u"output"_s);
    options.wait = parser.isSet(u"wait"_s) || !options.output.isEmpty();
    options.json = parser.isSet(u"json"_s);
    options.overwrite = parser.isSet(u"overwrite"_s);
    options.copiesApart = parser.isSet(u"copies-apart"_s);
    options.help = parser.isSet(u"help"_s);
    if (options.help)
        return options;
    if (const QString wrong = readWhere(parser, options); !wrong.isEmpty())
        return tl::unexpected(wrong);
    if (const QString wrong = readCsvSeparator(parser, options); !wrong.isEmpty())
        return tl::unexpected(wrong);
    if (const QString wrong = wrongCombination(options); !wrong.isEmpty())
        return tl::unexpected(wrong);
    if (const QString wrong = readTemplate(parser, options); !wrong.isEmpty())
        return tl::unexpected(wrong);
    return options;
}

QString submitHelp()
{
    return SubmitTexts::tr(
        "Usage: classifydesk [--data DIR] submit (--request BODY.json | --preset PRESET.json)\n"
        "                    [FILE…] [--service URL|local] [--dialect first|second]\n"
        "                    [--wait] [--timeout SECONDS] [--wait-for-folder SECONDS]\n"
        "                    [--over-limit] [--again] [--copies-apart]\n"
        "                    [--storage keep|delete|ephemeral] [--json]\n"
        "                    [--output results.xlsx|results.csv|results.jsonl|results.json]\n"
        "                    [--template analyst|full|hand-over|FILE.json]\n"
        "                    [--separator comma|semicolon|tab] [--overwrite]\n"
        "\n"
        "Classifies documents without a window: uploads them, creates a job and, with --wait,\n"
        "waits until it has ended.\n"
        "\n"
        "  --request BODY.json  The request, in the format of API v1 (file_ids, rules, mode,\n"
        "                       parsing_configuration, webhook_configurations).\n"
        "  --preset PRESET.json Rules and options as exported by Classify Desk.\n"
        "  FILE…                Documents to upload; for folders, all files in them except lock\n"
        "                       files, system files, hidden and empty ones, videos, archives,\n"
        "                       programs, links to folders and what can't be read, which is said.\n"
        "                       They follow the file_ids of the request. In API v1 more than 500\n"
        "                       files take several jobs.\n"
        "  --service URL|local  The service to use: \"local\" is the one on this computer, which "
        "is\n"
        "                       free and needs no account. Default: LLAMA_CLOUD_BASE_URL; without\n"
        "                       it, LlamaCloud (North America) if the environment has a key;\n"
        "                       otherwise the service last chosen in the window, or the local "
        "one.\n"
        "  --dialect WHICH      The API to use: \"first\" is v1 (/api/v1/classifier/jobs, one job "
        "for\n"
        "                       all files), \"second\" is v2 (/api/v2/classify, one job per "
        "file).\n"
        "                       Takes precedence over the setting in the window. Default: that\n"
        "                       setting; otherwise whichever the service supports, v1 first.\n"
        "  --wait               Wait until the job has ended and its results have been fetched.\n"
        "  --timeout SECONDS    Stop after this time. Default: 86400, a day; 0 means no limit. A\n"
        "                       request to create a job that is already under way is not cut off.\n"
        "  --copies-apart       Classify each file by itself. Without this option files with the\n"
        "                       same content are sent and billed once; all get the same answer.\n"
        "  --over-limit         Submit even if the job may exceed the monthly credit limit set in\n"
        "                       the window. Without this option nothing is sent then. Each data\n"
        "                       folder counts its own jobs.\n"
        "  --again              Submit even if an earlier run of the same command got no answer, "
        "so\n"
        "                       that there may be a job of it already. Without this option the\n"
        "                       command looks for that job in the service's list, and sends\n"
        "                       nothing if it can't tell (status 4).\n"
        "  --storage WHAT       What happens to uploaded files on the service, which bills what "
        "is\n"
        "                       stored there: \"keep\" them, \"delete\" them once their job is "
        "done\n"
        "                       and nothing else needs them, or put them into an \"ephemeral\"\n"
        "                       directory, which costs nothing and expires on its own; where the\n"
        "                       service has none, they are deleted. Default: the setting of the\n"
        "                       service in the window; without one, they are kept. Without --wait\n"
        "                       the next run with this folder deletes them.\n"
        "  --output FILE        Save the results as a workbook (.xlsx), CSV (.csv), JSON Lines\n"
        "                       (.jsonl) or JSON (.json), depending on the file name. Implies\n"
        "                       --wait. In CSV, cells that a spreadsheet would run as a formula\n"
        "                       start with an apostrophe.\n"
        "  --template WHICH     The columns of that file, in their order and under their names: a\n"
        "                       template of the program, \"analyst\", \"full\" or \"hand-over\", "
        "or\n"
        "                       a file that the window saved. The format is the file name's;\n"
        "                       \"hand-over\" writes JSON Lines with the names of the service's\n"
        "                       API, all else in \"desk\". Without it 23 columns that stay the\n"
        "                       same.\n"
        "  --separator WHICH    What stands between the cells of CSV: \"comma\", \"semicolon\" or\n"
        "                       \"tab\". Default: the template's, else comma.\n"
        "  --overwrite          Replace the file of --output also if a command with this data\n"
        "                       folder did not write it, or it was changed since. Without this\n"
        "                       option nothing is sent then.\n"
        "  --json               Print one JSON object to standard output: \"job\", as returned by\n"
        "                       the service, \"results\", \"error\" if there is one,\n"
        "                       \"left_out\" if something in folders was, and\n"
        "                       \"history_set_aside\" if the history was damaged. Nothing is "
        "printed\n"
        "                       with status 2. Progress goes to standard error.\n"
        "  --data DIR           Folder for the job history and the local service's files. "
        "Default:\n"
        "                       the window's folder, so that the window lists these jobs too; "
        "while\n"
        "                       the window is open, the folder \"commands\" in it.\n"
        "  --wait-for-folder SECONDS\n"
        "                       How long to wait for another Classify Desk that is using the\n"
        "                       folder. Default: 60; 0 means do not wait.\n"
        "  -h, --help           Show this help.\n"
        "\n"
        "The API key is read from LLAMA_CLOUD_API_KEY or LLAMA_PARSE_API_KEY, otherwise from the\n"
        "system keychain, if it was saved there in the window. The local service needs no key.\n"
        "\n"
        "Without --wait the local service stops when the command ends. It continues with the job\n"
        "the next time it is started with the same folder.\n"
        "\n"
        "On SIGINT, SIGTERM or SIGHUP the command says what is known about the job and stops; a\n"
        "second signal ends it at once.\n"
        "\n"
        "Exit status:\n"
        "  0  Every file was classified (\"no rule matched\" counts). Without --wait: the job was\n"
        "     created, with API v2 for every file.\n"
        "  1  A job was created, but it ended differently, its end is not known (time limit,\n"
        "     signal, unreadable responses), not every file got one, or the output could not be\n"
        "     written.\n"
        "  2  The request or the command line is invalid. Nothing was sent.\n"
        "  3  No job was created: refused, unreachable, over the limit, data folder in use, or\n"
        "     stopped before anything was submitted.\n"
        "  4  It isn't known whether a job was created: the request was sent, but no response\n"
        "     arrived or the command was stopped first. Check before sending it again: it may\n"
        "     have been billed.\n"
        "  5  As 0, but something in the folders could not be read and was left out: a file or\n"
        "     a folder without permission, or a name that is not UTF-8.\n");
}

} // namespace cd
