// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Options)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, OptionTexts::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, OptionTexts::tr("Show the version.")},
        {u"data"_s, OptionTexts::tr("Keep jobs, presets and the form in this folder."), u"DIR"_s},
        {u"local"_s, OptionTexts::tr("Start with the local service.")},
        {u"samples"_s, OptionTexts::tr("Load the sample preset and the sample documents.")},
        {u"unattended"_s,
         OptionTexts::tr("Submit what is loaded, print each status and the results, and quit: with "
                         "status 0 if every file was classified, otherwise 1.")},
        {u"picture"_s, OptionTexts::tr("With --unattended: save a screenshot of the window."),
         u"FILE"_s},
        {u"lang"_s, OptionTexts::tr("Language of the window: en or de."), u"CODE"_s},
    });
    parser.addPositionalArgument(
        u"PATH"_s,
        OptionTexts::tr("Presets to load, and documents and folders to add to the form."),
        u"[PATH…]"_s);
}

/// What QApplication takes for itself, with one dash or two, and whether a value follows.
struct QtOption
{
    QLatin1StringView name;
    bool hasValue;
};

constexpr QtOption qtOptions[] = {{"platform"_L1, true},        {"platformpluginpath"_L1, true},
                                  {"platformtheme"_L1, true},   {"plugin"_L1, true},
                                  {"reverse"_L1, false},        {"style"_L1, true},
                                  {"stylesheet"_L1, true},      {"session"_L1, true},
                                  {"display"_L1, true},         {"geometry"_L1, true},
                                  {"qwindowgeometry"_L1, true}, {"icon"_L1, true},
                                  {"qwindowicon"_L1, true},     {"title"_L1, true},
                                  {"qwindowtitle"_L1, true},    {"widgetcount"_L1, false}};

/// Nothing: it is none of Qt's.
const QtOption *qtOptionOf(QStringView argument)
{
    if (!argument.startsWith(u'-'))
        return nullptr;
    const QStringView name = argument.mid(argument.startsWith("--"_L1) ? 2 : 1);
    const auto found = std::find_if(std::begin(qtOptions), std::end(qtOptions),
                                    [name](const QtOption &one) { return one.name == name; });
    return found == std::end(qtOptions) ? nullptr : found;
}

bool isQtStyle(QStringView argument)
{
    return argument.startsWith("-style="_L1) || argument.startsWith("--style="_L1);
}

QString commandHelp()
{
    const QString submit = OptionTexts::tr(
        "Without a window:\n"
        "  classifydesk submit [--request BODY.json | --preset PRESET.json] [FILE…]\n"
        "                      [--service URL|local] [--dialect first|second]\n"
        "                      [--wait] [--timeout SECONDS] [--json]\n"
        "                      [--output results.xlsx|results.csv|results.jsonl|results.json]\n"
        "  See classifydesk submit --help.\n");
    const QString examples = OptionTexts::tr(
        "  classifydesk examples (import FOLDER | list | clear | use on|off) [--json]\n"
        "  See classifydesk examples --help.\n");
    const QString labels
        = OptionTexts::tr("  classifydesk labels (import FOLDER|FILE | export FILE)\n"
                          "  See classifydesk labels --help.\n");
    const QString rules = OptionTexts::tr(
        "  classifydesk rules (check PRESET.json… | diff A.json B.json) [--json]\n"
        "  See classifydesk rules --help.\n");
    const QString trying = OptionTexts::tr("  classifydesk try --preset PRESET.json|NAME FILE…\n"
                                           "  See classifydesk try --help.\n");
    const QString evaluate = OptionTexts::tr(
        "  classifydesk evaluate --preset PRESET.json|NAME --labels FOLDER|FILE [--json]\n"
        "  See classifydesk evaluate --help.\n");
    return submit + examples + labels + rules + trying + evaluate;
}

} // namespace

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (const QtOption *option = qtOptionOf(arguments.at(i)))
            i += option->hasValue ? 1 : 0;
        else if (!isQtStyle(arguments.at(i)))
            own += arguments.at(i);
    }
    return own;
}

tl::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"classifydesk"_s} + withoutQtOptions(arguments)))
        return tl::unexpected(parser.errorText());
    Options options;
    const QStringList named = parser.positionalArguments();
    for (const QString &name : named) {
        const QFileInfo file(name);
        if (!file.exists())
            return tl::unexpected(
                OptionTexts::tr("“%1” is neither a command nor an existing file or folder.")
                    .arg(name));
        options.paths += file.absoluteFilePath();
    }
    options.wantsHelp = parser.isSet(u"help"_s);
    options.wantsVersion = parser.isSet(u"version"_s);
    options.dataFolder = parser.value(u"data"_s);
    options.local = parser.isSet(u"local"_s);
    options.samples = parser.isSet(u"samples"_s);
    options.unattended = parser.isSet(u"unattended"_s);
    options.picture = parser.value(u"picture"_s);
    options.language = parser.value(u"lang"_s);
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(OptionTexts::tr(
        "Sorts documents by kind with LlamaCloud's Classify service, or with a local "
        "service on this computer."));
    return parser.helpText().trimmed() + u"\n\n"_s + commandHelp();
}

} // namespace cd
