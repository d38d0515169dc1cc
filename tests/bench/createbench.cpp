// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// createbench [--client FOLDER] [CREATES]: creates a second, four at a time, on one service on
// loopback, where the program's rate budget has no limit: through the outbox (three commits with
// synchronous=FULL a create: queued, being sent, accepted), by QNetworkAccessManager without more,
// and by the official TypeScript client, if FOLDER holds it and creates.mjs. Exit status 1: the
// service did not see every create exactly once.

#include "bench/figures.h"
#include "bench/readyworkspace.h"
#include "bench/serverthread.h"
#include "crash/victim.h"
#include "wire/requestcodec.h"
#include "workflow/sending/outbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

#include <functional>
#include <vector>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int warmUp = 20; // creates before those that are measured

/// What a way of making jobs is asked for: creates whose labels begin alike.
struct Order
{
    QUrl service;
    QString prefix;
    int count = 0;

    QString label(int number) const { return u"%1-%2"_s.arg(prefix).arg(number); }
    JobRequest request(int number) const
    {
        return test::requestFor(label(number), {{u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s}});
    }
    int all() const { return warmUp + count; }
};

/// All of these give seconds for the creates behind the warm-up; 0: they failed.
double throughOutbox(const Order &order)
{
    ReadyWorkspace ready(order.service);
    Workspace &workspace = ready.workspace();
    workspace.monitor().setPaused(true); // only creates
    QSet<JobKey> accepted;
    const auto count = [&](const QList<JobKey> &keys) {
        for (const JobKey key : keys) {
            if (workspace.table().find(key)->submission == SubmissionState::Accepted)
                accepted.insert(key);
        }
    };
    QObject::connect(&workspace.table(), &JobTable::changed, count);
    const auto submit = [&](int from, int to) {
        for (int i = from; i < to; ++i) {
            const JobRequest request = order.request(i);
            workspace.outbox().submit(request, {{request.fileIds.first(), u"a.pdf"_s}},
                                      order.label(i));
        }
        return test::comesTrue([&] { return accepted.size() == to; });
    };
    if (!submit(0, warmUp))
        return 0;
    QElapsedTimer clock;
    clock.start();
    return submit(warmUp, order.all()) ? double(clock.nsecsElapsed()) / 1e9 : 0;
}

double byNetworkManager(const Order &order)
{
    QNetworkAccessManager manager;
    int sent = 0;
    int done = 0;
    bool isWell = true;
    std::function<void(int)> sendUpTo = [&](int end) {
        if (sent == end)
            return;
        QNetworkRequest request(QUrl(order.service.toString() + u"/api/v1/classifier/jobs"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer llx-bench");
        const QByteArray body
            = QJsonDocument(toJson(order.request(sent++))).toJson(QJsonDocument::Compact);
        QNetworkReply *reply = manager.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, [&, reply, end] {
            isWell = isWell && reply->error() == QNetworkReply::NoError
                && !QJsonDocument::fromJson(reply->readAll()).isNull();
            reply->deleteLater();
            ++done;
            sendUpTo(end);
        });
    };
    const auto send = [&](int to) {
        for (int i = 0; i < Outbox::mostAtOnce; ++i)
            sendUpTo(to);
        return test::comesTrue([&] { return done == to; });
    };
    if (!send(warmUp))
        return 0;
    QElapsedTimer clock;
    clock.start();
    return send(order.all()) && isWell ? double(clock.nsecsElapsed()) / 1e9 : 0;
}

double byClient(const QString &folder, const Order &order)
{
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LLAMA_CLOUD_BASE_URL"_s, order.service.toString());
    environment.insert(u"LLAMA_CLOUD_API_KEY"_s, u"llx-bench"_s);
    node.setProcessEnvironment(environment);
    node.setWorkingDirectory(folder);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s,
               {u"creates.mjs"_s, order.prefix, QString::number(warmUp),
                QString::number(order.count), QString::number(Outbox::mostAtOnce)});
    if (!node.waitForFinished(60'000) || node.exitCode() != 0)
        return 0;
    return node.readAllStandardOutput().trimmed().toDouble();
}

struct Way
{
    QString name;
    std::function<double(const Order &)> run;
    std::vector<double> rates = {};
    int fewest = 1; ///< times that the service saw a create
    int most = 1;
};

/// Whether every round made all its jobs.
bool measure(std::vector<Way> &ways, ServerThread &server, int creates)
{
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < ways.size(); ++i) {
            Way &way = ways.at(i);
            const Order order{server.url(), u"way%1-round%2"_s.arg(i).arg(round), creates};
            const double seconds = way.run(order);
            if (seconds <= 0) {
                print(way.name + u": not all jobs were made"_s);
                return false;
            }
            way.rates.push_back(creates / seconds);
            const auto seen = server.ask([](const test::JobServer &it) { return it.creates(); });
            for (int number = 0; number < order.all(); ++number) {
                way.fewest = std::min(way.fewest, seen.value(order.label(number)));
                way.most = std::max(way.most, seen.value(order.label(number)));
            }
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption client(u"client"_s, u"Where the TypeScript client lies."_s,
                                    u"FOLDER"_s);
    parser.addOption(client);
    parser.addPositionalArgument(u"creates"_s, u"How many in each round (1000)."_s);
    parser.addHelpOption();
    parser.process(application);
    const int creates = parser.positionalArguments().isEmpty()
        ? 1000
        : parser.positionalArguments().at(0).toInt();

    ServerThread server;
    std::vector<Way> ways{{u"Classify Desk's outbox"_s, throughOutbox},
                          {u"bare QNetworkAccessManager"_s, byNetworkManager}};
    if (parser.isSet(client)) {
        ways.push_back(
            {u"official TypeScript client"_s, [folder = parser.value(client)](const Order &order) {
                 return byClient(folder, order);
             }});
    }
    if (!measure(ways, server, creates))
        return 1;
    print(u"%1 creates, %2 at a time, median of %3 rounds"_s.arg(creates)
              .arg(Outbox::mostAtOnce)
              .arg(rounds));
    print(u"                            creates/s     ratio  seen by the service"_s);
    bool isOnce = true;
    const double own = median(ways.front().rates);
    for (const Way &way : ways) {
        const double rate = median(way.rates);
        print(way.name.leftJustified(27) + column(rate, 0) + column(own / rate, 2)
              + u"  %1 to %2 times each"_s.arg(way.fewest).arg(way.most));
        isOnce = isOnce && way.fewest == 1 && way.most == 1;
    }
    return isOnce ? 0 : 1;
}
