// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/examples/examplesoptions.h"

#include "cli/optionwords.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Action = ExamplesOptions::Action;

/// Takes what is to be done. An error is a sentence for people.
tl::expected<void, QString> readAction(const QStringList &words, ExamplesOptions &options)
{
    const QString what = words.value(0);
    const bool takesWord = what == "import"_L1 || what == "use"_L1;
    if ((!takesWord && what != "list"_L1 && what != "clear"_L1)
        || words.size() != (takesWord ? 2 : 1)) {
        return tl::unexpected(ExamplesTexts::tr(
            "Say what is to be done: import FOLDER, list, clear, or use on|off."));
    }
    options.action = what == "import"_L1 ? Action::Import
        : what == "use"_L1               ? Action::Use
        : what == "clear"_L1             ? Action::Clear
                                         : Action::List;
    if (options.action == Action::Use) {
        if (words.at(1) != "on"_L1 && words.at(1) != "off"_L1)
            return tl::unexpected(ExamplesTexts::tr("After “use” comes “on” or “off”."));
        options.use = words.at(1) == "on"_L1;
    }
    if (options.action == Action::Import) {
        options.folder = words.at(1);
        if (!QFileInfo(options.folder).isDir())
            return tl::unexpected(ExamplesTexts::tr("%1 is not a folder.").arg(options.folder));
    }
    return {};
}

} // namespace

tl::expected<ExamplesOptions, QString> parseExamplesOptions(const QStringList &arguments)
{
    const QString wait = u"wait-for-folder"_s;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name : {u"data"_s, u"service"_s, wait})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (!parser.parse(QStringList{u"classifydesk"_s} + arguments))
        return tl::unexpected(parser.errorText());
    ExamplesOptions options;
    options.dataFolder = parser.value(u"data"_s);
    options.json = parser.isSet(u"json"_s);
    options.help = parser.isSet(u"help"_s);
    if (options.help)
        return options;
    if (const QString service = parser.value(u"service"_s);
        parser.isSet(u"service"_s) && service != "local"_L1) {
        return tl::unexpected(
            ExamplesTexts::tr("Only the local service learns from examples; “%1” is sent none.")
                .arg(service));
    }
    if (const QString wrong = readSeconds(parser, wait, options.waitForFolder); !wrong.isEmpty())
        return tl::unexpected(wrong);
    const QStringList words = parser.positionalArguments().mid(1); // the first is "examples"
    if (const auto read = readAction(words, options); !read)
        return tl::unexpected(read.error());
    return options;
}

QString examplesHelp()
{
    return ExamplesTexts::tr(
        "Usage: classifydesk [--data DIR] examples (import FOLDER | list | clear | use on|off)\n"
        "                    [--service local] [--wait-for-folder SECONDS] [--json]\n"
        "\n"
        "Documents whose type is known, from which the service on this computer learns. No other\n"
        "service does, and none is sent anything.\n"
        "\n"
        "  import FOLDER        Make examples of the documents in FOLDER, which has a folder for\n"
        "                       each type, called as the type, and one called _none for those of\n"
        "                       no type. Files are left out as by submit. Content that is an\n"
        "                       example already gets the new type.\n"
        "  list                 Print the examples, newest first, a line for each: its type (or\n"
        "                       _none) and the file's name, with a tab between them.\n"
        "  clear                Delete all examples.\n"
        "  use on|off           Whether the service uses them. Off until it is switched on.\n"
        "\n"
        "  --service local      The only service that learns from examples, and the default.\n"
        "  --json               Print one JSON object to standard output. For import: \"found\",\n"
        "                       \"taken\", and \"left_out\" with \"path\" and \"reason\" of each\n"
        "                       file; for list: \"use\" and \"items\"; for clear: \"deleted\"; "
        "for\n"
        "                       use: \"use\".\n"
        "  --data DIR           Folder with the local service's files. Default: the window's\n"
        "                       folder, for which the window has to be closed.\n"
        "  --wait-for-folder SECONDS\n"
        "                       How long to wait for another Classify Desk that is using the\n"
        "                       folder. Default: 60; 0 means do not wait.\n"
        "  -h, --help           Show this help.\n"
        "\n"
        "On SIGINT, SIGTERM or SIGHUP the command stops; what is an example by then stays one.\n"
        "\n"
        "Exit status:\n"
        "  0  Done. For import: every document in a folder of a type is an example now.\n"
        "  1  Some of these documents did not become examples, or the output could not be\n"
        "     written.\n"
        "  2  The command line is invalid, or FOLDER holds no folders of types with documents in\n"
        "     them. Nothing was done.\n"
        "  3  Nothing was done: the local service failed, the data folder is in use, or the\n"
        "     command was stopped first.\n"
        "  5  As 0, but something in FOLDER could not be read and was left out.\n");
}

} // namespace cd
