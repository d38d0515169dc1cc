// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/upload.h"

#include "domain/service/remotefile.h"
#include "domain/validation/validation.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/exchange.h"
#include "localservice/storage/database/localdatabase.h"

namespace cd::local {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

constexpr qint64 maxOtherBytes = 64 * 1024;
constexpr int maxNameLength = 3000; // FileV2.name

/// Undoes how browsers and similar clients escape quotes and line ends in a name.
QString nameFrom(const std::string &text)
{
    QString name = QString::fromStdString(text);
    name.replace("%22"_L1, "\""_L1).replace("%0D"_L1, " "_L1).replace("%0A"_L1, " "_L1);
    return name;
}

} // namespace

Upload::Upload(const QString &path, Form form)
    : m_file(path)
    , m_form(form)
{
}

Upload::~Upload()
{
    m_file.close();
    if (m_isOurs)
        m_file.remove();
}

bool Upload::receiveOrRefuse(Exchange &exchange)
{
    httplib::Response &response = exchange.response();
    const End end = receive(exchange);
    const QList<FieldProblem> wrong = problems();
    if (end == End::TooLarge)
        refuse(response, 413, u"The file is larger than 512 MB"_s);
    else if (end == End::FieldsTooLarge)
        refuse(response, 413, u"The fields besides the file are larger than 64 KB"_s);
    else if (end == End::CannotWrite)
        throw NoRoom("an upload could not be written");
    else if (end == End::Malformed && exchange.request().is_multipart_form_data())
        refuse(response, 400, u"There was an error parsing the body"_s);
    else if (!wrong.isEmpty())
        refuse(response, wrong);
    else
        return true;
    return false;
}

/// The part that holds the file.
QString Upload::filePart() const
{
    return m_form == Form::OfFile ? u"file"_s : u"upload_file"_s;
}

Upload::End Upload::receive(Exchange &exchange)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return End::CannotWrite;
    m_isOurs = true;
    const bool whole = exchange.multipart(
        [this](const httplib::MultipartFormData &part) { return startPart(part); },
        [this](const char *data, size_t size) { return takeBytes(data, size); });
    m_file.close();
    if (m_otherSize > maxOtherBytes)
        return End::FieldsTooLarge;
    if (m_size > maxUploadSize || exchange.response().status == 413)
        return End::TooLarge;
    if (m_writeFailed)
        return End::CannotWrite;
    return whole ? End::Complete : End::Malformed;
}

bool Upload::startPart(const httplib::MultipartFormData &part)
{
    m_part = Part::Other;
    if (QString::fromStdString(part.name) == filePart() && !m_hasFile
        && !(part.filename.empty() && part.content_type.empty())) {
        m_part = Part::File;
        m_hasFile = true;
        m_name = part.filename.empty() ? u"unnamed"_s : nameFrom(part.filename);
    } else if (part.name == "purpose") {
        m_part = Part::Purpose;
        m_hasPurpose = true;
        m_purpose.clear();
    } else if (part.name == "external_file_id") {
        m_part = Part::ExternalId;
        m_externalId.clear();
    } else if (part.name == "display_name") {
        m_part = Part::DisplayName;
        m_displayName.clear();
    }
    return true;
}

bool Upload::takeBytes(const char *data, size_t size)
{
    if (m_part == Part::File)
        return writeFile(data, size);
    m_otherSize += static_cast<qint64>(size);
    if (m_otherSize > maxOtherBytes)
        return false;
    if (m_part == Part::Purpose)
        m_purpose.append(data, static_cast<qsizetype>(size));
    else if (m_part == Part::ExternalId)
        m_externalId.append(data, static_cast<qsizetype>(size));
    else if (m_part == Part::DisplayName)
        m_displayName.append(data, static_cast<qsizetype>(size));
    return true;
}

/// False: the rest need not be read.
bool Upload::writeFile(const char *data, size_t size)
{
    const auto length = static_cast<qint64>(size);
    m_size += length;
    m_writeFailed = m_size <= maxUploadSize && m_file.write(data, length) != length;
    m_hash.addData(QByteArrayView(data, length));
    return m_size <= maxUploadSize && !m_writeFailed;
}

QList<FieldProblem> Upload::problems() const
{
    QList<FieldProblem> problems;
    if (!m_hasPurpose && m_form == Form::OfFile)
        problems.append({.path = {{u"purpose"_s}}, .code = Code::Missing});
    if (!m_hasFile)
        problems.append({.path = {{filePart()}}, .code = Code::Missing});
    else if (const int length = lengthInCharacters(m_name); length > maxNameLength)
        problems.append({.path = {{filePart()}},
                         .code = Code::TooLong,
                         .limit = maxNameLength,
                         .actual = length});
    return problems;
}

} // namespace cd::local
