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
                       {u"judge"_s, u"judge"_s, u"judge"_s, JudgeChoice().word()},
                       {u"judge-model"_s, u"model"_s, u"model"_s},
                       {u"judge-seconds"_s, u"seconds"_s, u"seconds"_s,
                        QString::number(JudgeChoice::defaultSeconds)},
                       {u"judge-may-be-elsewhere"_s, u"elsewhere"_s},
                       {{u"h"_s, u"help"_s}, u"help"_s},
                       {{u"v"_s, u"version"_s}, u"version"_s}});
}

bool isKey(const QString &key)
{
    return std::all_of(key.begin(), key.end(), [](QChar character) {
        return character.unicode() > 0x20 && character.unicode() < 0x7f;
    });
}

QString textOf(JudgeProblem problem)
{
    return problem == JudgeProblem::Elsewhere
        ? u"--judge names another machine, so that what documents say would leave this one. If "
          "that is what you want, add --judge-may-be-elsewhere."_s
        : u"--judge must be words, words+meaning, or the address of a model's server, like "
          "http://127.0.0.1:8080."_s;
}

tl::expected<JudgeChoice, QString> judgeOf(const QCommandLineParser &parser)
{
    auto judge = judgeFrom(parser.value(u"judge"_s), parser.isSet(u"judge-may-be-elsewhere"_s))
                     .map_error(textOf);
    if (!judge)
        return judge;
    bool isNumber = false;
    judge->model = parser.value(u"judge-model"_s);
    judge->seconds = parser.value(u"judge-seconds"_s).toInt(&isNumber);
    if (judge->model.size() > JudgeChoice::longestModel)
        return tl::unexpected(
            u"--judge-model must have at most %1 characters."_s.arg(JudgeChoice::longestModel));
    if (!isNumber || judge->seconds < JudgeChoice::leastSeconds
        || judge->seconds > JudgeChoice::mostSeconds)
        return tl::unexpected(
            u"--judge-seconds must be a number from %1 to %2."_s.arg(JudgeChoice::leastSeconds)
                .arg(JudgeChoice::mostSeconds));
    return judge;
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
        return tl::unexpected(u"--port must be a number from 0 to 65535."_s);
    options.dataFolder = parser.value(u"data"_s);
    if (options.dataFolder.isEmpty())
        return tl::unexpected(u"--data must be a folder."_s);
    options.apiKey = parser.isSet(u"api-key"_s) ? parser.value(u"api-key"_s) : keyFromEnvironment;
    if (!isKey(options.apiKey))
        return tl::unexpected(
            u"The key may contain printable ASCII characters only, without spaces."_s);
    const auto judge = judgeOf(parser);
    if (!judge)
        return tl::unexpected(judge.error());
    options.judge = *judge;
    options.judgeMayBeElsewhere = parser.isSet(u"judge-may-be-elsewhere"_s);
    options.withParent = parser.isSet(u"with-parent"_s);
    options.wantsHelp = parser.isSet(u"help"_s);
    options.wantsVersion = parser.isSet(u"version"_s);
    return options;
}

QString helpText()
{
    return uR"(Usage: classifydesk-service [options]

Classifies documents on this computer, with the HTTP interface of LlamaCloud's Classify API, v1 and
v2 (/api/v1/classifier/jobs, /api/v2/classify, files, saved configurations, projects,
organizations, usage metrics). It is a local trial and NOT LlamaCloud: it compares the words of
documents with the words of rules, or asks a language model of yours, and its results differ from
LlamaCloud's. It is free, and no document leaves this computer unless you allow it below.

It listens on 127.0.0.1 only. The first line it prints is "listening on http://127.0.0.1:PORT".
Every request needs the key: "Authorization: Bearer KEY", or a cookie named "session".

Options:
  --port N        Port to listen on; 0 picks a free one. Default: 8327.
  --data DIR      Folder for files, jobs and results. Default: classifydesk-service in the user's
                  data folder. Only one service at a time can use a folder. It has to be new, empty
                  or made by the service: nothing is touched in a folder of yours.
  --api-key KEY   The key. Other users of this computer can see it in the process list, so setting
                  CLASSIFYDESK_SERVICE_KEY is safer. Without either, a key is generated and printed
                  on the second line.
  --with-parent   Stop when standard input is closed, that is, when the program that started this
                  one has ended.
  --judge WHO     Who judges. "words": built in, by the words of the rules. "words+meaning": the
                  same, and by what English words mean; the default. An address, for example
                  http://127.0.0.1:11434: a language model on this computer, at a server like
                  llama.cpp's, ollama or LM Studio (OpenAI's chat API). If the server is not there,
                  files fail with its address as the reason; no other judge takes its place.
  --judge-model NAME
                  The server's model. Default: the first one it has.
  --judge-seconds N
                  A model's time for a document, 1 to 3600. Default: 180.
  --judge-may-be-elsewhere
                  Let --judge name another computer. WHAT DOCUMENTS SAY THEN LEAVES THIS COMPUTER.
  -h, --help      Show this help.
  -v, --version   Show the version.

Webhooks are delivered to http and https addresses on this computer only (127.0.0.0/8, ::1,
localhost); others are skipped and noted in the log. To try them,
POST /local/webhook-receivers (with the key) creates an address here and returns {"id", "url"};
GET /local/webhook-receivers/ID shows what has arrived there.

GET /local/judge (with the key) says who judges and whether it answers; PUT /local/judge chooses
another, see the README. A server that wants a key gets the one in CLASSIFYDESK_JUDGE_KEY.

The log goes to standard error. SIGTERM and SIGINT stop the service; unfinished jobs continue the
next time it starts.

Exit status:
  0  stopped as requested
  1  could not start: port in use, data folder unusable or not the service's own, database
     unusable; or the help or version could not be written
  2  invalid arguments
  3  another service is using the data folder
)"_s;
}

} // namespace cd::local
