// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/diagnostics.h"

#include "store/jobs/errorcodec.h"
#include "workflow/connection/exchangelog.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>
#include <QUrl>
#include <QUrlQuery>

namespace cd {

using namespace Qt::StringLiterals;
using Place = ServiceProfile::Place;

namespace {

QJsonObject programObject()
{
    return {{u"version"_s, QStringLiteral(CD_VERSION)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
            {u"locale"_s, QLocale::system().name()}};
}

QString placeWord(Place place)
{
    switch (place) {
    case Place::Local:
        return u"local"_s;
    case Place::NorthAmerica:
        return u"north_america"_s;
    case Place::Europe:
        return u"europe"_s;
    case Place::Own:
        break;
    }
    return u"own"_s;
}

QString stateWord(Session::State state)
{
    using State = Session::State;
    switch (state) {
    case State::NoKey:
        return u"no_key"_s;
    case State::StartingLocal:
        return u"starting"_s;
    case State::Checking:
        return u"checking"_s;
    case State::Ready:
        return u"ready"_s;
    case State::Failed:
        break;
    }
    return u"failed"_s;
}

QJsonObject serviceObject(const Session &session)
{
    QJsonObject service{{u"place"_s, placeWord(session.profile().place)},
                        {u"api"_s, session.dialect() == Dialect::First ? 1 : 2},
                        {u"state"_s, stateWord(session.state())},
                        {u"has_key"_s, session.hasKey()}};
    if (session.error())
        service.insert(u"error"_s, errorKindToText(session.error()->kind));
    return service;
}

/// Of statuses only those that this version knows: another may be any text.
QJsonObject jobsObject(const JobTable &table)
{
    QJsonObject counts;
    for (const JobKey key : table.keys()) {
        const JobRowPtr row = table.find(key);
        const bool isKnown = row->job.status.known() != JobStatus::Known::Unknown;
        const QString status = row->job.status.word().isEmpty() ? u"none"_s
            : isKnown                                           ? row->job.status.word()
                                                                : u"unknown"_s;
        const QString word = submissionWord(row->submission) + u'/' + status;
        counts.insert(word, counts.value(word).toInt() + 1);
    }
    return counts;
}

/// LlamaCloud's own addresses are no secret; any other may say where somebody works.
QString hostWord(const QUrl &url)
{
    for (const Place place : {Place::NorthAmerica, Place::Europe}) {
        if (url.host() == addressOf(place).host())
            return url.host();
    }
    const bool isHere = url.host() == "localhost"_L1 || url.host() == "::1"_L1
        || url.host().startsWith("127."_L1);
    return isHere ? u"this computer"_s : u"another address"_s;
}

/// From the interface's own part on: what is before it belongs to the address.
QString pathWord(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype at = path.indexOf("/api/"_L1);
    return at < 0 ? QString() : path.mid(at);
}

QJsonObject exchangeObject(const RedactedExchange &exchange)
{
    const QUrl url(exchange.url);
    QStringList query;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : items)
        query.append(name); // values may name files, projects and people
    query.removeDuplicates();
    QJsonObject object{{u"at"_s, exchange.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                       {u"took_ms"_s, qint64(exchange.took.count())},
                       {u"attempt"_s, exchange.attempt},
                       {u"method"_s, QString::fromLatin1(exchange.method)},
                       {u"host"_s, hostWord(url)},
                       {u"path"_s, pathWord(url)},
                       {u"query"_s, QJsonArray::fromStringList(query)},
                       {u"status"_s, exchange.status},
                       {u"answer_bytes"_s, exchange.answerBytes},
                       {u"request_id"_s, QString::fromLatin1(exchange.requestId)}};
    if (exchange.error)
        object.insert(u"error"_s, errorKindToText(*exchange.error));
    return object;
}

} // namespace

QByteArray diagnostics(Workspace &workspace)
{
    QJsonArray exchanges;
    for (const RedactedExchange &exchange : workspace.exchanges().exchanges())
        exchanges.append(exchangeObject(exchange));
    const QJsonObject all{{u"program"_s, programObject()},
                          {u"written_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                          {u"service"_s, serviceObject(workspace.session())},
                          {u"jobs"_s, jobsObject(workspace.table())},
                          {u"history_set_aside"_s, !workspace.damagedStoreSetAside().isEmpty()},
                          {u"exchanges"_s, exchanges}};
    return QJsonDocument(all).toJson();
}

} // namespace cd
