// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/trying/tryoptions.h"

#include "cli/optionwords.h"

#include <QCommandLineParser>

namespace cd {

using namespace Qt::StringLiterals;

tl::expected<TryOptions, QString> parseTryOptions(const QStringList &arguments)
{
    const QString wait = u"wait-for-folder"_s;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name : {u"data"_s, u"preset"_s, wait})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (!parser.parse(QStringList{u"classifydesk"_s} + arguments))
        return tl::unexpected(parser.errorText());
    TryOptions options;
    options.help = parser.isSet(u"help"_s);
    if (options.help)
        return options;
    options.dataFolder = parser.value(u"data"_s);
    options.preset = parser.value(u"preset"_s);
    options.json = parser.isSet(u"json"_s);
    options.files = parser.positionalArguments().mid(1); // the first is "try"
    if (options.preset.isEmpty())
        return tl::unexpected(TryTexts::tr("Say which rules: --preset PRESET.json, or the name of "
                                           "a saved preset."));
    if (options.files.isEmpty())
        return tl::unexpected(TryTexts::tr("Say on which files the rules are to be tried."));
    if (const QString wrong = readSeconds(parser, wait, options.waitForFolder); !wrong.isEmpty())
        return tl::unexpected(wrong);
    return options;
}

QString tryHelp()
{
    return TryTexts::tr(
        "Usage: classifydesk [--data DIR] try --preset PRESET.json|NAME FILE...\n"
        "                    [--wait-for-folder SECONDS] [--json]\n"
        "\n"
        "Tries a preset's rules on files, with the service on this computer. No job is made,\n"
        "nothing is sent elsewhere, and nothing is billed.\n"
        "\n"
        "  --preset PRESET.json|NAME\n"
        "                       A preset file, or the name of a preset that the window saved.\n"
        "  --json               Print one JSON object to standard output: \"judge\", and\n"
        "                       \"files\" with \"path\" and \"error\", or \"type\",\n"
        "                       \"confidence\", \"reasoning\", \"winner\", \"second\", \"margin\"\n"
        "                       and \"rules\", of each its \"score\", the terms \"found\" and the\n"
        "                       words \"missing\". Without it: a line for each file, with its\n"
        "                       type (or _none), the confidence, the second rule and the path,\n"
        "                       and a tab between them.\n"
        "  --data DIR           Folder with presets and the local service's files. Default: the\n"
        "                       window's folder.\n"
        "  --wait-for-folder SECONDS\n"
        "                       How long to wait for another Classify Desk that is using the\n"
        "                       folder. Default: 60; 0 means do not wait.\n"
        "  -h, --help           Show this help.\n"
        "\n"
        "Exit status:\n"
        "  0  Every file has an answer, be it that no rule matched.\n"
        "  1  Some files could not be read or judged, or the output could not be written.\n"
        "  2  The command line or the preset is invalid. Nothing was tried.\n"
        "  3  Nothing was tried: the local service failed, the data folder is in use, or the\n"
        "     command was stopped first.\n");
}

} // namespace cd
