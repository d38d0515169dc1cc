// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/labels/labeloptions.h"

#include "cli/optionwords.h"
#include "workflow/export/resultswriter.h"
#include "workflow/review/labelexport.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

bool isLabelFile(const QString &path)
{
    const auto format = formatOf(path);
    return format && LabelExport::canBe(*format);
}

} // namespace

tl::expected<LabelOptions, QString> parseLabelOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name : {u"data"_s, u"separator"_s, u"wait-for-folder"_s})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    for (const QString &name : {u"json"_s, u"overwrite"_s})
        parser.addOption(QCommandLineOption(name));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (!parser.parse(QStringList{u"classifydesk"_s} + arguments))
        return tl::unexpected(parser.errorText());
    LabelOptions options;
    options.help = parser.isSet(u"help"_s);
    if (options.help)
        return options;
    const QStringList words = parser.positionalArguments(); // the first is "labels"
    const QString way = words.value(1);
    if (words.size() != 3 || (way != "import"_L1 && way != "export"_L1))
        return tl::unexpected(LabelTexts::tr("Use “labels import” with one folder or file, or "
                                             "“labels export” with one file."));
    options.way = way == "export"_L1 ? LabelOptions::Way::Export : LabelOptions::Way::Import;
    options.path = words.at(2);
    options.dataFolder = parser.value(u"data"_s);
    if (options.dataFolder.isEmpty())
        options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.json = parser.isSet(u"json"_s);
    options.overwrite = parser.isSet(u"overwrite"_s);
    if (options.way == LabelOptions::Way::Export && !isLabelFile(options.path))
        return tl::unexpected(LabelTexts::tr("The file's name must end in .csv or .jsonl."));
    if (const QString wrong = readSeparator(parser, options.separator); !wrong.isEmpty())
        return tl::unexpected(wrong);
    if (const QString wrong = readSeconds(parser, u"wait-for-folder"_s, options.waitForFolder);
        !wrong.isEmpty())
        return tl::unexpected(wrong);
    return options;
}

QString labelHelp()
{
    return LabelTexts::tr(
        "Usage: classifydesk [--data DIR] labels import FOLDER|FILE [--json]\n"
        "                    [--wait-for-folder SECONDS]\n"
        "       classifydesk [--data DIR] labels export FILE.csv|FILE.jsonl [--overwrite]\n"
        "                    [--separator comma|semicolon|tab] [--wait-for-folder SECONDS]\n"
        "\n"
        "Takes labels of documents into the data folder, or saves all that are there: what\n"
        "people said when they reviewed results, and what was imported. Documents are known by\n"
        "their content, whatever they are called and wherever they are. Nothing is sent.\n"
        "\n"
        "  import FOLDER        A folder with a folder of documents for each type, called as the\n"
        "                       type; in \"_none\" are those of none of the types. Links out of\n"
        "                       the folder are left out, as is what is no document.\n"
        "  import FILE          CSV with comma, semicolon or tab, or JSON Lines, with a column\n"
        "                       \"type\", \"type_final\" or \"label\" (\"_none\": none of the "
        "types)\n"
        "                       and one of \"path\", \"file\" (from the folder of FILE on) and\n"
        "                       \"hash\" (BLAKE2b-256, 64 hexadecimal digits). Of results that\n"
        "                       Classify Desk saved, only rows count that somebody reviewed. An\n"
        "                       export of labels keeps who gave each label, when, how, and notes.\n"
        "                       What is there already is not added again.\n"
        "  export FILE          All labels as CSV (.csv) or JSON Lines (.jsonl). In CSV, cells "
        "that\n"
        "                       a spreadsheet would run as a formula start with an apostrophe,\n"
        "                       which import takes away.\n"
        "  --separator WHICH    What stands between the cells of CSV: \"comma\", \"semicolon\" or\n"
        "                       \"tab\". Default: comma. Import finds out by itself.\n"
        "  --overwrite          Replace the file also if a command with this data folder did not\n"
        "                       write it, or it was changed since.\n"
        "  --json               Print what became of an import as one JSON object to standard\n"
        "                       output: \"rows\", which are all in one of \"taken\",\n"
        "                       \"already_there\" and \"left_out\", which names the reasons.\n"
        "  --data DIR           Folder of the labels. Default: the window's folder. The window\n"
        "                       must not be open meanwhile.\n"
        "  --wait-for-folder SECONDS\n"
        "                       How long to wait for another Classify Desk that is using the\n"
        "                       folder. Default: 60; 0 means do not wait.\n"
        "  -h, --help           Show this help.\n"
        "\n"
        "On SIGINT, SIGTERM or SIGHUP an import keeps what was taken by then, and an export "
        "leaves\n"
        "the file as it was.\n"
        "\n"
        "Exit status:\n"
        "  0  All labels were saved, or all rows and files are labels now or were before.\n"
        "  1  Not all of it could be read or written, or it was interrupted.\n"
        "  2  The command line is invalid, there is nothing to import from, or the file is there\n"
        "     already. Nothing was changed.\n"
        "  3  The data folder can't be used. Nothing was changed.\n"
        "  5  As 0, but some rows or files gave no label, which is said.\n");
}

} // namespace cd
