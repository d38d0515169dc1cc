// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/evaluate/evaluateoptions.h"

#include <QCommandLineParser>

#include <optional>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

std::optional<FigureBound> boundFrom(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    FigureBound bound;
    bool isNumber = false;
    bound.least = text.mid(equals + 1).toDouble(&isNumber);
    if (equals < 0 || !isNumber || !(bound.least >= 0 && bound.least <= 1))
        return std::nullopt;
    for (const auto figure : {FigureBound::Figure::Accuracy, FigureBound::Figure::MacroF1}) {
        bound.figure = figure;
        if (text.left(equals) == figureWord(figure))
            return bound;
    }
    return std::nullopt;
}

void addEvaluateOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name :
         {u"data"_s, u"preset"_s, u"labels"_s, u"against"_s, u"fail-under"_s, u"service"_s,
          u"dialect"_s, u"storage"_s, u"timeout"_s, u"wait-for-folder"_s})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    for (const QString &name : {u"over-limit"_s, u"again"_s, u"json"_s})
        parser.addOption(QCommandLineOption(name));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
}

} // namespace

QString figureWord(FigureBound::Figure figure)
{
    return figure == FigureBound::Figure::Accuracy ? u"accuracy"_s : u"macro-f1"_s;
}

tl::expected<EvaluateOptions, QString> parseEvaluateOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addEvaluateOptions(parser);
    if (!parser.parse(QStringList{u"classifydesk"_s} + arguments))
        return tl::unexpected(parser.errorText());
    EvaluateOptions options;
    options.help = parser.isSet(u"help"_s);
    if (options.help)
        return options;
    options.preset = parser.value(u"preset"_s);
    options.labels = parser.value(u"labels"_s);
    options.against = parser.value(u"against"_s);
    options.json = parser.isSet(u"json"_s);
    options.submit.dataFolder = parser.value(u"data"_s);
    options.submit.wait = true;
    if (parser.positionalArguments().size() != 1) // "evaluate"
        return tl::unexpected(EvaluateTexts::tr("Documents come from --labels."));
    if (options.preset.isEmpty())
        return tl::unexpected(EvaluateTexts::tr("Say which rules: --preset PRESET.json, or the "
                                                "name of a saved preset."));
    if (options.labels.isEmpty())
        return tl::unexpected(EvaluateTexts::tr("Say where labelled documents are: --labels with a "
                                                "folder, or a table."));
    const QStringList bounds = parser.values(u"fail-under"_s);
    for (const QString &text : bounds) {
        const auto bound = boundFrom(text);
        if (!bound)
            return tl::unexpected(EvaluateTexts::tr("--fail-under must be \"accuracy=\" or "
                                                    "\"macro-f1=\" with a number from 0 to 1."));
        options.bounds.append(*bound);
    }
    if (const QString wrong = readWhere(parser, options.submit); !wrong.isEmpty())
        return tl::unexpected(wrong);
    if (const auto completed = completeService(options.submit); !completed)
        return tl::unexpected(completed.error());
    return options;
}

QString evaluateHelp()
{
    return EvaluateTexts::tr(
        "Usage: classifydesk [--data DIR] evaluate --preset PRESET.json|NAME\n"
        "                    --labels FOLDER|FILE [--service URL|local]\n"
        "                    [--dialect first|second] [--storage keep|delete|ephemeral]\n"
        "                    [--against RUN] [--fail-under FIGURE=NUMBER]…\n"
        "                    [--timeout SECONDS] [--wait-for-folder SECONDS]\n"
        "                    [--over-limit] [--again] [--json]\n"
        "\n"
        "Says how good a preset is: submits documents whose types are known, waits for the\n"
        "answers and holds them against the labels. Words and figures go to standard error.\n"
        "\n"
        "  --preset PRESET.json|NAME\n"
        "                       A preset file, or the name of a preset that the window saved.\n"
        "  --labels FOLDER      A folder with a folder of documents for each type, called as the\n"
        "                       type; in \"_none\" are those of none of the types.\n"
        "  --labels FILE        CSV with comma, semicolon or tab, or JSON Lines, with a column\n"
        "                       \"type\", \"type_final\" or \"label\" (\"_none\": none of the "
        "types)\n"
        "                       and one of \"path\" and \"file\" (from the folder of FILE on). "
        "With\n"
        "                       \"hash\" (BLAKE2b-256) only what still has that content is sent.\n"
        "                       Each content counts once; under two labels it is left out.\n"
        "  --service URL|local  The service to use, as for submit: \"local\" is the one on this\n"
        "                       computer, which is free. Default: LLAMA_CLOUD_BASE_URL; without\n"
        "                       it, LlamaCloud (North America) if the environment has a key;\n"
        "                       otherwise the service last chosen in the window, or the local "
        "one.\n"
        "  --dialect WHICH      The API to use, \"first\" or \"second\", as for submit.\n"
        "  --storage WHAT       What happens to uploaded files on the service, as for submit:\n"
        "                       \"keep\", \"delete\" or \"ephemeral\".\n"
        "  --against RUN        Compare with an earlier run on the files that both answered: a\n"
        "                       file that --json printed, or a job of the data folder by its ID,\n"
        "                       its name, as \"Invoices #2\", or its number among the jobs of "
        "this\n"
        "                       preset. Its answers are held against the labels of now.\n"
        "  --fail-under FIGURE=NUMBER\n"
        "                       End with status 6 if a figure is below a number from 0 to 1:\n"
        "                       \"accuracy\" or \"macro-f1\". May be given for both.\n"
        "  --timeout SECONDS    Stop after this time. Default: 86400, a day; 0 means no limit.\n"
        "  --over-limit         Submit even if the job may exceed the monthly credit limit set in\n"
        "                       the window. Without this option nothing is sent then.\n"
        "  --again              Submit even if an earlier run of the same command got no answer, "
        "so\n"
        "                       that there may be a job of it already.\n"
        "  --json               Print one JSON object to standard output: \"job\", \"labels\", "
        "what\n"
        "                       became of them, \"labelled\", \"judged\" and \"unjudged\" files,\n"
        "                       \"accuracy\", \"macro_f1\", \"strangers_kept_out\",\n"
        "                       \"own_ones_lost\", \"types\", \"confusion\", \"files\" with label "
        "and\n"
        "                       answer (null: none of the types), \"against\" and \"missed\", "
        "the\n"
        "                       figures below their numbers. Nothing is printed with status 2,\n"
        "                       3 and 4.\n"
        "  --data DIR           Folder for the job history and the local service's files. "
        "Default:\n"
        "                       the window's folder; while the window is open, the folder\n"
        "                       \"commands\" in it, unless the preset is a saved one.\n"
        "  --wait-for-folder SECONDS\n"
        "                       How long to wait for another Classify Desk that is using the\n"
        "                       folder. Default: 60; 0 means do not wait.\n"
        "  -h, --help           Show this help.\n"
        "\n"
        "Accuracy, precision and recall have Wilson's 95 % interval, F1 that of Lam, Gopal and\n"
        "Qian, macro-F1 one by resampling the files, the same each time. Files of none of the\n"
        "types count for accuracy, and are no type in macro-F1. Files without an answer are in no\n"
        "figure. The API key is read as for submit, from LLAMA_CLOUD_API_KEY or\n"
        "LLAMA_PARSE_API_KEY, otherwise from the system keychain.\n"
        "\n"
        "Exit status:\n"
        "  0  Every labelled file was judged, and no figure is below its number.\n"
        "  1  Some labelled files have no answer, or the output could not be written. Figures\n"
        "     are of the others.\n"
        "  2  The command line, the preset, the labels or the earlier run is invalid. Nothing\n"
        "     was sent.\n"
        "  3  No job was created: refused, unreachable, over the limit, data folder in use, or\n"
        "     stopped before anything was submitted.\n"
        "  4  It isn't known whether a job was created.\n"
        "  5  As 0, but some rows or files gave no label, which is said.\n"
        "  6  A figure is below its number of --fail-under, or can't be told.\n");
}

} // namespace cd
