// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/options.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"port"_s, u"port"_s, u"port"_s, u"8327"_s},
                       {u"data"_s, u"data"_s, u"folder"_s,
                        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                            + u"/classifydesk-service"_s},
                       {u"api-key"_s, u"key"_s, u"key"_s},
                       {u"with-parent"_s, u"with parent"_s},
                       {{u"h"_s, u"help"_s}, u"help"_s},
                       {{u"v"_s, u"version"_s}, u"version"_s}});
}

bool isKey(const QString &key)
{
    return std::all_of(key.begin(), key.end(), [](QChar character) {
        return character.unicode() > 0x20 && character.unicode() < 0x7f;
    });
}

} // namespace

tl::expected<Options, QString> parseOptions(const QStringList &arguments,
                                            const QString &keyFromEnvironment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(u"Unexpected argument: "_s + parser.positionalArguments().first());
    Options options;
    bool isNumber = false;
    options.port = parser.value(u"port"_s).toInt(&isNumber);
    if (!isNumber || options.port < 0 || options.port > 65535)
        return tl::unexpected(u"--port takes a number from 0 to 65535."_s);
    options.dataFolder = parser.value(u"data"_s);
    if (options.dataFolder.isEmpty())
        return tl::unexpected(u"--data takes a folder."_s);
    options.apiKey = parser.isSet(u"api-key"_s) ? parser.value(u"api-key"_s) : keyFromEnvironment;
    if (!isKey(options.apiKey))
        return tl::unexpected(u"The key may hold visible ASCII characters only."_s);
    options.withParent = parser.isSet(u"with-parent"_s);
    options.wantsHelp = parser.isSet(u"help"_s);
    options.wantsVersion = parser.isSet(u"version"_s);
    return options;
}

QString helpText()
{
    return uR"(Usage: classifydesk-service [options]

Classifies documents on this machine through the HTTP interface of LlamaCloud's Classify API, in
both dialects (/api/v1/classifier/jobs, /api/v2/classify, files, saved configurations, projects,
organizations, usage metrics). It is a local trial and NOT LlamaCloud: it matches the words of
documents with the words of rules, and answers differ from LlamaCloud's. It costs nothing, and no
document leaves this machine.

It listens on 127.0.0.1 only. The first line it prints is "listening on http://127.0.0.1:PORT".
Every request needs the key: "Authorization: Bearer KEY", or a cookie named "session".

Options:
  --port N        Port to listen on; 0 picks a free one. Default: 8327.
  --data DIR      Folder for files, jobs and results. Default: classifydesk-service in the user's
                  data folder. One service at a time uses a folder. It has to be new, empty, or made
                  by the service: in a folder of yours nothing is touched.
  --api-key KEY   The key. Others on this machine can see it in the list of processes: rather set
                  CLASSIFYDESK_SERVICE_KEY. With neither, a key is made and printed as the second
                  line.
  --with-parent   End when standard input is closed, that is when the program that started this
                  one is gone.
  -h, --help      Print this.
  -v, --version   Print the version.

Webhooks are delivered to http and https addresses on this machine only (127.0.0.0/8, ::1,
localhost); others are left out with a line in the log. For trying them,
POST /local/webhook-receivers (with the key) makes an address here and answers {"id", "url"};
GET /local/webhook-receivers/ID shows what came there.

The log goes to standard error. SIGTERM and SIGINT end the service; jobs that have not ended go on
at the next start.

Exit status:
  0  ended as asked
  1  could not start: port taken, data folder somebody else's or unusable, database unusable; or
     the help or version could not be written
  2  wrong arguments
  3  another service uses the data folder
)"_s;
}

} // namespace cd::local
