// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submitoptions.h"

#include "service/origin.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Submit)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name :
         {u"data"_s, u"request"_s, u"preset"_s, u"service"_s, u"dialect"_s, u"output"_s})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    for (const QString &name : {u"wait"_s, u"json"_s})
        parser.addOption(QCommandLineOption(name));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
}

std::optional<Dialect> dialectFrom(const QString &word)
{
    if (word == "first"_L1)
        return Dialect::First;
    return word == "second"_L1 ? std::optional(Dialect::Second) : std::nullopt;
}

QString wrongCombination(const SubmitOptions &options)
{
    if (options.requestFile.isEmpty() == options.presetFile.isEmpty())
        return Texts::tr("Give either --request or --preset: the rules come from there.");
    const bool isKnown = options.output.endsWith(".csv"_L1, Qt::CaseInsensitive)
        || options.output.endsWith(".json"_L1, Qt::CaseInsensitive);
    if (!options.output.isEmpty() && !isKnown)
        return Texts::tr("The name after --output must end in .csv or .json.");
    return {};
}

} // namespace

tl::expected<QUrl, QString> serviceUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (url.isValid() && isPlain && isTrustworthy(url))
        return url;
    return tl::unexpected(Texts::tr("“%1” is no address that documents and a key can be sent to. "
                                    "It has to begin with https://, or with http:// on this "
                                    "machine.")
                              .arg(text));
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
    options.help = parser.isSet(u"help"_s);
    if (options.help)
        return options;
    if (parser.isSet(u"service"_s)) {
        const QString named = parser.value(u"service"_s);
        const auto url = named == "local"_L1 ? QUrl() : serviceUrl(named);
        if (!url)
            return tl::unexpected(u"--service: "_s + url.error());
        options.service = *url;
    }
    if (parser.isSet(u"dialect"_s)) {
        options.dialect = dialectFrom(parser.value(u"dialect"_s));
        if (!options.dialect)
            return tl::unexpected(Texts::tr("After --dialect goes \"first\" or \"second\"."));
    }
    if (const QString wrong = wrongCombination(options); !wrong.isEmpty())
        return tl::unexpected(wrong);
    return options;
}

QString submitHelp()
{
    return Texts::tr(
        "Usage: classifydesk [--data DIR] submit (--request BODY.json | --preset PRESET.json)\n"
        "                    [FILE…] [--service URL|local] [--dialect first|second]\n"
        "                    [--wait] [--json] [--output results.csv|results.json]\n"
        "\n"
        "Classifies documents without a window: uploads them, makes one job, and with --wait\n"
        "stays until it has ended.\n"
        "\n"
        "  --request BODY.json  The request, as the service's own body (file_ids, rules, mode,\n"
        "                       parsing_configuration, webhook_configurations).\n"
        "  --preset PRESET.json Rules and options as Classify Desk exports them.\n"
        "  FILE…                Documents to upload; of folders all files in them. They come\n"
        "                       after the file_ids of the request. 500 at most in all.\n"
        "  --service URL|local  Where to: \"local\" is the service on this machine, free and\n"
        "                       without an account. Not given: LLAMA_CLOUD_BASE_URL; else, where\n"
        "                       there is a key in the environment, LlamaCloud in North America;\n"
        "                       else the service that was chosen in the window last; else the\n"
        "                       local one.\n"
        "  --dialect WHICH      How the service is spoken to: \"first\" (/api/v1/classifier/jobs,\n"
        "                       one job of all files) or \"second\" (/api/v2/classify, a job of\n"
        "                       each file). Not given: as set up in the window; else the service\n"
        "                       is asked, and the first is taken where it has it.\n"
        "  --wait               Stay until the job has ended and its results are here.\n"
        "  --output FILE        Write the results there, as CSV or JSON by the name's end.\n"
        "                       Waits as --wait does. Cells that a spreadsheet would run as a\n"
        "                       formula get an apostrophe.\n"
        "  --json               Print one JSON object to standard output: \"job\", as the service\n"
        "                       tells it, \"results\", and \"error\" where there is one; nothing\n"
        "                       where the status is 2. Progress goes to standard error.\n"
        "  --data DIR           Folder for the history of jobs and the local service's files.\n"
        "                       Default: the window's, where jobs of commands are seen too;\n"
        "                       while that is in use, the folder \"commands\" in it.\n"
        "                       Commands in one folder wait for each other, and for a window.\n"
        "  -h, --help           Print this.\n"
        "\n"
        "The API key is read from LLAMA_CLOUD_API_KEY or LLAMA_PARSE_API_KEY, else from the\n"
        "system's keychain, where the window put one. The local service needs none.\n"
        "\n"
        "Without --wait the local service stops with this command; the job goes on when it is\n"
        "started the next time with the same folder.\n"
        "\n"
        "Exit status:\n"
        "  0  every file was classified (\"no rule matched\" is an answer); without --wait: the\n"
        "     job was made\n"
        "  1  the job ended otherwise\n"
        "  2  the request or the command is invalid; nothing was sent\n"
        "  3  refused or unreachable; no job was made\n"
        "  4  it is not known whether a job was made: the request was sent and not answered.\n"
        "     Look before sending it again, since jobs are billed\n");
}

} // namespace cd
