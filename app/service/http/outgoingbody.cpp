// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/outgoingbody.h"

#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// A name inside a part's header: UTF-8, with the three characters escaped that would end it, as
/// browsers do.
QByteArray quoted(const QString &name)
{
    QByteArray text = name.toUtf8();
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + text + '"';
}

tl::expected<OutgoingBody, QString> openForm(const FileBody &form)
{
    auto file = std::make_unique<QFile>(form.path);
    if (file->exists() && !QFileInfo(form.path).isFile()) // a pipe would block for ever
        return tl::unexpected(u"not a file"_s);
    if (!file->open(QIODevice::ReadOnly))
        return tl::unexpected(file->errorString());
    if (form.modified.isValid() && QFileInfo(form.path).lastModified() != form.modified)
        return tl::unexpected(u"the file was changed before it was sent"_s);
    const QByteArray boundary
        = "classifydesk-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QByteArray head;
    for (const auto &[name, value] : form.fields) {
        head += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name)
            + "\r\n\r\n" + value.toUtf8() + "\r\n";
    }
    head += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(form.fileField)
        + "; filename=" + quoted(form.name) + "\r\nContent-Type: application/octet-stream\r\n\r\n";
    const QByteArray tail = "\r\n--" + boundary + "--\r\n";
    return OutgoingBody{std::make_unique<OnceBody>(head, std::move(file), tail),
                        "multipart/form-data; boundary=" + boundary};
}

} // namespace

tl::expected<OutgoingBody, QString> openBody(const HttpRequest &request)
{
    if (const auto *json = std::get_if<JsonBody>(&request.body))
        return OutgoingBody{std::make_unique<OnceBody>(json->bytes),
                            QByteArray("application/json")};
    if (const auto *form = std::get_if<FileBody>(&request.body))
        return openForm(*form);
    return OutgoingBody{};
}

} // namespace cd
