// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readdocument.h"

#include <memory>
#include <openssl/cms.h>
#include <openssl/objects.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

using Cms = std::unique_ptr<CMS_ContentInfo,
                            decltype([](CMS_ContentInfo *cms) { CMS_ContentInfo_free(cms); })>;

/// What is signed is a file, or part of an e-mail with headers of its own.
QString nameOfSigned(const QByteArray &content, const QString &fileName)
{
    const QByteArray start = content.first(std::min<qsizetype>(content.size(), 8)).toLower();
    if (start.startsWith("content-") || start.startsWith("mime-"))
        return u"message.eml"_s;
    return fileName.endsWith(".p7m"_L1, Qt::CaseInsensitive) ? fileName.chopped(4) : fileName;
}

} // namespace

ReadResult readSigned(const QByteArray &bytes, const ReadRequest &request)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &at, bytes.size()));
    if (!cms)
        return readFailure(ReadFailure::Kind::Broken, u"The signed content is damaged."_s);
    const int kind = OBJ_obj2nid(CMS_get0_type(cms.get()));
    if (kind == NID_pkcs7_enveloped || kind == NID_id_smime_ct_authEnvelopedData)
        return readFailure(ReadFailure::Kind::Encrypted, u"The content is encrypted."_s);
    ASN1_OCTET_STRING **content = kind == NID_pkcs7_signed ? CMS_get0_content(cms.get()) : nullptr;
    if (!content || !*content) {
        return readFailure(ReadFailure::Kind::Unsupported,
                           u"The file is a signature without what it signs."_s);
    }
    if (request.depth >= maxDepthOfDocuments)
        return readFailure(ReadFailure::Kind::Unsupported, u"It is nested too deeply."_s);
    const QByteArray inner(reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)),
                           ASN1_STRING_length(*content));
    ReadRequest within = request;
    within.fileName = nameOfSigned(inner, request.fileName);
    ++within.depth;
    return readBytes(inner, within);
}

} // namespace cd::local
