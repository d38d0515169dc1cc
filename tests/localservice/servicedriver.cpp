// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

const std::string boundary = "classifydesk-test-boundary";

Answer answerFrom(const httplib::Result &result)
{
    if (!result)
        return {};
    Answer answer;
    answer.status = result->status;
    answer.body = QByteArray::fromStdString(result->body);
    answer.json = QJsonDocument::fromJson(answer.body);
    answer.headers = result->headers;
    return answer;
}

QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return "--" + QByteArray::fromStdString(boundary)
        + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

QByteArray fileHead(const QString &name, const QByteArray &part = "file")
{
    return "--" + QByteArray::fromStdString(boundary)
        + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name.toUtf8()
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
}

QByteArray formEnd()
{
    return "\r\n--" + QByteArray::fromStdString(boundary) + "--\r\n";
}

} // namespace

QString Answer::detail() const
{
    return object().value("detail"_L1).toString();
}

QString Answer::loc() const
{
    QStringList parts;
    const QJsonArray loc
        = object().value("detail"_L1).toArray().first().toObject().value("loc"_L1).toArray();
    for (const QJsonValue &part : loc)
        parts.append(part.toVariant().toString());
    return parts.join(u'.');
}

QString Answer::problemType() const
{
    return object().value("detail"_L1).toArray().first().toObject().value("type"_L1).toString();
}

ServiceDriver::ServiceDriver(const LocalServiceProcess &service)
    : m_url(service.url())
    , m_key(service.key())
{
}

std::unique_ptr<httplib::Client> clientTo(const QUrl &url)
{
    auto client = std::make_unique<httplib::Client>(
        url.toString(QUrl::RemovePath | QUrl::RemoveQuery).toStdString());
    client->set_read_timeout(60);
    client->set_write_timeout(60);
    return client;
}

httplib::Headers ServiceDriver::withKey() const
{
    return {{"Authorization", "Bearer " + m_key.toStdString()}};
}

Answer ServiceDriver::get(const QString &path) const
{
    return answerFrom(client()->Get(path.toStdString(), withKey()));
}

Answer ServiceDriver::post(const QString &path, const QByteArray &json) const
{
    return answerFrom(
        client()->Post(path.toStdString(), withKey(), json.toStdString(), "application/json"));
}

Answer ServiceDriver::post(const QString &path, const QJsonObject &json) const
{
    return post(path, QJsonDocument(json).toJson());
}

Answer ServiceDriver::put(const QString &path, const QJsonObject &json) const
{
    return answerFrom(client()->Put(path.toStdString(), withKey(),
                                    QJsonDocument(json).toJson().toStdString(),
                                    "application/json"));
}

Answer ServiceDriver::remove(const QString &path) const
{
    return answerFrom(client()->Delete(path.toStdString(), withKey()));
}

Answer ServiceDriver::send(const char *method, const QString &path,
                           const httplib::Headers &headers) const
{
    httplib::Request request;
    request.method = method;
    request.path = path.toStdString();
    request.headers = headers;
    return answerFrom(client()->send(request));
}

Answer ServiceDriver::upload(const QString &name, const QByteArray &content,
                             const QString &externalId) const
{
    QByteArray body = field("purpose", "classify");
    if (!externalId.isEmpty())
        body += field("external_file_id", externalId.toUtf8());
    body += fileHead(name) + content + formEnd();
    return answerFrom(client()->Post("/api/v1/beta/files", withKey(), body.toStdString(),
                                     "multipart/form-data; boundary=" + boundary));
}

Answer ServiceDriver::uploadInto(const QString &directory, const QString &name,
                                 const QByteArray &content, const QByteArray &part) const
{
    const QByteArray body = field("external_file_id", "mine")
        + field("display_name", "shown as " + name.toUtf8()) + fileHead(name, part) + content
        + formEnd();
    return answerFrom(client()->Post(
        (u"/api/v1/beta/directories/"_s + directory + u"/files/upload"_s).toStdString(), withKey(),
        body.toStdString(), "multipart/form-data; boundary=" + boundary));
}

Answer ServiceDriver::uploadZeros(qint64 size) const
{
    const std::string head
        = (field("purpose", "classify") + fileHead(u"zeros.bin"_s)).toStdString();
    const std::string end = formEnd().toStdString();
    const std::string zeros(1024 * 1024, '\0');
    const size_t fileEnd = head.size() + static_cast<size_t>(size);
    const auto provide = [&](size_t offset, size_t, httplib::DataSink &sink) {
        if (offset < head.size())
            return sink.write(head.data() + offset, head.size() - offset);
        if (offset < fileEnd)
            return sink.write(zeros.data(), std::min(zeros.size(), fileEnd - offset));
        return sink.write(end.data() + (offset - fileEnd), end.size() - (offset - fileEnd));
    };
    return answerFrom(client()->Post("/api/v1/beta/files", withKey(), fileEnd + end.size(), provide,
                                     "multipart/form-data; boundary=" + boundary));
}

QString ServiceDriver::file(const QString &name, const QByteArray &content) const
{
    return upload(name, content).object().value("id"_L1).toString();
}

QJsonObject ServiceDriver::jobBody(const QStringList &files)
{
    const QJsonArray rules{
        QJsonObject{{u"type"_s, u"invoice"_s},
                    {u"description"_s, u"An invoice: invoice number, due date, amount due"_s}},
        QJsonObject{{u"type"_s, u"receipt"_s},
                    {u"description"_s, u"A till receipt: cash, change, thank you, come again"_s}}};
    return {{u"file_ids"_s, QJsonArray::fromStringList(files)}, {u"rules"_s, rules}};
}

QString ServiceDriver::job(const QJsonObject &body) const
{
    return post(u"/api/v1/classifier/jobs"_s, body).object().value("id"_L1).toString();
}

QJsonObject ServiceDriver::jobNow(const QString &id) const
{
    return get(u"/api/v1/classifier/jobs/"_s + id).object();
}

QString ServiceDriver::status(const QString &id) const
{
    return jobNow(id).value("status"_L1).toString();
}

QJsonArray ServiceDriver::results(const QString &id) const
{
    return get(u"/api/v1/classifier/jobs/"_s + id + u"/results"_s)
        .object()
        .value("items"_L1)
        .toArray();
}

QJsonObject ServiceDriver::fileJobBody(const QString &file)
{
    return {{u"file_input"_s, file},
            {u"configuration"_s, QJsonObject{{u"rules"_s, jobBody({}).value("rules"_L1)}}}};
}

QString ServiceDriver::fileJob(const QJsonObject &body) const
{
    return post(u"/api/v2/classify"_s, body).object().value("id"_L1).toString();
}

QJsonObject ServiceDriver::fileJobNow(const QString &id) const
{
    return get(u"/api/v2/classify/"_s + id).object();
}

QString ServiceDriver::fileJobStatus(const QString &id) const
{
    return fileJobNow(id).value("status"_L1).toString();
}

QString ServiceDriver::organization() const
{
    return get(u"/api/v1/organizations"_s)
        .json.array()
        .first()
        .toObject()
        .value("id"_L1)
        .toString();
}

QByteArray invoiceText()
{
    return "INVOICE\nInvoice number 2031\nBill to: Example Ltd\nDue date 1 May\nAmount due "
           "120.00\n";
}

QByteArray receiptText()
{
    return "RECEIPT\nTea 2.00\nTotal 2.00\nCash 5.00\nChange 3.00\nThank you, please come again\n";
}

QByteArray unreadable()
{
    return QByteArray("\x00\x01\x02\x03\xff\xfe\xfd\x00", 8).repeated(200);
}

} // namespace cd::test
