// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

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

QString commandHelp()
{
    return OptionTexts::tr(
        "Without a window:\n"
        "  classifydesk submit [--request BODY.json | --preset PRESET.json] [FILE…]\n"
        "                      [--service URL|local] [--dialect first|second]\n"
        "                      [--wait] [--timeout SECONDS] [--json]\n"
        "                      [--output results.xlsx|results.csv|results.jsonl|results.json]\n"
        "  See classifydesk submit --help.\n");
}

} // namespace

tl::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"classifydesk"_s} + arguments))
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
