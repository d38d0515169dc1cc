// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/refusals.h"

#include "localservice/reading/readers/office/olenames.h"
#include "localservice/reading/readers/office/opcpackage.h"
#include "localservice/reading/readers/zipentries.h"

#include <QRegularExpression>

#include <array>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// What a package of Office Open XML is, by the content type of its main part. Macros and templates
/// differ in that type, not in what they are read by.
struct OpcKind
{
    QLatin1StringView part; ///< of the content type
    Format format;
};

constexpr std::array opcKinds{OpcKind{QLatin1StringView("wordprocessingml"), Format::Docx},
                              OpcKind{QLatin1StringView("ms-word"), Format::Docx},
                              OpcKind{QLatin1StringView("ms-excel.sheet.binary"), Format::OtherZip},
                              OpcKind{QLatin1StringView("spreadsheetml"), Format::Xlsx},
                              OpcKind{QLatin1StringView("ms-excel"), Format::Xlsx},
                              OpcKind{QLatin1StringView("presentationml"), Format::Pptx},
                              OpcKind{QLatin1StringView("ms-powerpoint"), Format::Pptx}};

/// A package that does not say what its parts are is known by their folder.
Format formatOfFolder(const QStringList &names)
{
    for (const QString &name : names) {
        if (name.startsWith("word/"_L1))
            return Format::Docx;
        if (name.startsWith("xl/"_L1) && name != "xl/workbook.bin"_L1)
            return Format::Xlsx;
        if (name.startsWith("ppt/"_L1))
            return Format::Pptx;
    }
    return Format::OtherZip;
}

Format formatOfPackage(const QByteArray &bytes, const QStringList &names)
{
    const auto package = OpcPackage::open(bytes);
    if (!package) // whoever reads it as what it seems to be will say why
        return formatOfFolder(names);
    const QString main = package->mainPart();
    const QString type = package->contentType(main);
    for (const OpcKind &kind : opcKinds) {
        if (type.contains(kind.part))
            return kind.format;
    }
    return formatOfFolder({main});
}

/// What a package says about itself in its part "mimetype".
QString mediaType(const QByteArray &bytes)
{
    constexpr qsizetype longest = 200;
    const QString part = u"mimetype"_s;
    const auto found = unpackEntries(bytes, [&part](const QString &name) { return name == part; });
    return found ? QString::fromLatin1(found->value(part).left(longest)) : QString();
}

std::optional<Format> formatOfMediaType(const QString &type)
{
    if (type.contains("opendocument.spreadsheet"_L1) || type.contains("sun.xml.calc"_L1))
        return Format::Ods;
    if (type.contains("opendocument.presentation"_L1) || type.contains("sun.xml.impress"_L1)
        || type.contains("opendocument.graphics"_L1) || type.contains("sun.xml.draw"_L1))
        return Format::Odp;
    if (type.contains("opendocument.text"_L1) || type.contains("sun.xml.writer"_L1))
        return Format::Odt;
    return type.contains("epub+zip"_L1) ? std::optional(Format::Epub) : std::nullopt;
}

ReadFailure refusal(const QString &kind, const QString &advice = {})
{
    return {ReadFailure::Kind::Unsupported,
            u"The file is %1, which the local service can't read."_s.arg(kind) + advice};
}

QString saveAs(QLatin1StringView suffix)
{
    return u" Save it as %1 or PDF."_s.arg(suffix);
}

QString kindOfArchive(const QStringList &names, const QString &fileName)
{
    const QString suffix = fileName.section(u'.', -1).toLower();
    const auto anyEnds = [&names](QLatin1StringView end) {
        return std::any_of(names.cbegin(), names.cend(),
                           [end](const QString &name) { return name.endsWith(end); });
    };
    const bool isApple = anyEnds(".iwa"_L1) || names.contains("index.zip"_L1)
        || names.contains("index.xml"_L1) || names.contains("index.apxl"_L1);
    if (isApple && suffix == "numbers"_L1)
        return u"a Numbers spreadsheet"_s;
    if (isApple && (suffix == "key"_L1 || suffix == "keynote"_L1))
        return u"a Keynote presentation"_s;
    if (isApple)
        return suffix == "pages"_L1 ? u"a Pages document"_s : u"an iWork document"_s;
    if (names.contains("xl/workbook.bin"_L1))
        return u"a binary Excel workbook (.xlsb)"_s;
    if (names.contains("fixeddocseq.fdseq"_L1) || anyEnds(".fdseq"_L1))
        return u"an XPS document"_s;
    if (names.contains("visio/document.xml"_L1))
        return u"a Visio drawing"_s;
    if (names.contains("androidmanifest.xml"_L1))
        return u"an Android app"_s;
    return names.contains("meta-inf/manifest.mf"_L1) ? u"a Java archive"_s : QString();
}

struct Signature
{
    qsizetype at;
    QByteArrayView bytes;
    QLatin1StringView kind;
};

QString kindOfBytes(const QByteArray &bytes)
{
    static const std::array signatures{
        Signature{0, "7z\xbc\xaf\x27\x1c", "a 7-Zip archive"_L1},
        Signature{0, "Rar!\x1a\x07", "a RAR archive"_L1},
        Signature{0, "\x1f\x8b", "a gzip archive"_L1},
        Signature{0, "BZh", "a bzip2 archive"_L1},
        Signature{0,
                  "\xfd"
                  "7zXZ",
                  "an xz archive"_L1},
        Signature{0, "\x28\xb5\x2f\xfd", "a Zstandard archive"_L1},
        Signature{257, "ustar", "a tar archive"_L1},
        Signature{0, "MSCF", "a cabinet archive"_L1},
        Signature{4, "ftypheic", "a HEIC picture"_L1},
        Signature{4, "ftypheix", "a HEIC picture"_L1},
        Signature{4, "ftypheim", "a HEIC picture"_L1},
        Signature{4, "ftyphevc", "a HEIC picture"_L1},
        Signature{4, "ftypmif1", "a HEIF picture"_L1},
        Signature{4, "ftypmsf1", "a HEIF picture"_L1},
        Signature{4, "ftypavif", "an AVIF picture"_L1},
        Signature{4, "ftypM4A", "an audio recording"_L1},
        Signature{4, "ftyp", "a video"_L1},
        Signature{0, "\x1a\x45\xdf\xa3", "a video"_L1},
        Signature{0, "ID3", "an audio recording"_L1},
        Signature{0, "OggS", "an audio or video recording"_L1},
        Signature{0, "fLaC", "an audio recording"_L1},
        Signature{8, "WAVEfmt", "an audio recording"_L1},
        Signature{8, "AVI LIST", "a video"_L1},
        Signature{0, "8BPS", "a Photoshop picture"_L1},
        Signature{0, "AT&TFORM", "a DjVu document"_L1},
        Signature{0, "ITSF", "a compiled help file (.chm)"_L1},
        Signature{60, "BOOKMOBI", "a Kindle book"_L1},
        Signature{0,
                  "\xff"
                  "WPC",
                  "a WordPerfect document"_L1},
        Signature{0, "bplist", "a property list"_L1},
        Signature{0, "AC10", "an AutoCAD drawing"_L1},
        Signature{0, "SQLite format 3", "an SQLite database"_L1},
        Signature{0,
                  "\x7f"
                  "ELF",
                  "a program"_L1},
        Signature{0, "MZ", "a Windows program"_L1},
        Signature{0, "\xd7\xcd\xc6\x9a", "a Windows metafile"_L1},
        Signature{40, " EMF", "a Windows metafile"_L1},
        Signature{0, "!BDN", "an Outlook data file"_L1},
        Signature{0, "\xc5\xd0\xd3\xc6", "an Encapsulated PostScript picture"_L1}};
    for (const Signature &signature : signatures) {
        if (QByteArrayView(bytes)
                .sliced(std::min(signature.at, bytes.size()))
                .startsWith(signature.bytes))
            return signature.kind;
    }
    return {};
}

} // namespace

Format formatOfZip(const QByteArray &bytes)
{
    const QStringList names = zipEntryNames(bytes);
    const QString type = names.contains("mimetype"_L1) ? mediaType(bytes) : QString();
    if (const auto format = formatOfMediaType(type))
        return *format;
    if (names.contains("meta-inf/container.xml"_L1))
        return Format::Epub;
    if (type.isEmpty() && names.contains("content.xml"_L1))
        return Format::Odt;
    return formatOfPackage(bytes, names);
}

std::optional<Format> formatOfFlatXml(const QByteArray &head)
{
    static const QRegularExpression root(uR"(<\w+:document\s[^>]*mimetype\s*=\s*["']([^"']*))"_s);
    if (!head.contains("urn:oasis:names:tc:opendocument"))
        return {};
    const auto found = root.match(QString::fromLatin1(head));
    return found.hasMatch() ? formatOfMediaType(found.captured(1)) : std::nullopt;
}

ReadFailure refusalOfZip(const QByteArray &bytes, const QString &fileName)
{
    const QStringList names = zipEntryNames(bytes);
    if (names.isEmpty())
        return {ReadFailure::Kind::Unsupported,
                u"The file is a damaged or an empty ZIP archive."_s};
    if (names.contains("encrypted-package"_L1))
        return {ReadFailure::Kind::Encrypted, u"The document is encrypted."_s};
    const QString kind = kindOfArchive(names, fileName);
    if (!kind.isEmpty())
        return refusal(kind, u" Save it as PDF."_s);
    if (mediaType(bytes).contains("opendocument"_L1))
        return refusal(u"an OpenDocument file without running text"_s);
    return refusal(u"a ZIP archive"_s, u" Unpack it and take the documents in it."_s);
}

ReadFailure refusalOfOle(const QByteArray &bytes)
{
    const QStringList names = oleEntryNames(bytes);
    const auto has = [&names](QLatin1StringView name) {
        return names.contains(name);
    };
    if (has("encryptedpackage"_L1))
        return {ReadFailure::Kind::Encrypted, u"The document is encrypted: it needs a password."_s};
    if (has("worddocument"_L1))
        return refusal(u"a Word document as it was before 2007 (.doc)"_s, saveAs(".docx"_L1));
    if (has("workbook"_L1) || has("book"_L1))
        return refusal(u"an Excel workbook as it was before 2007 (.xls)"_s, saveAs(".xlsx"_L1));
    if (has("powerpoint document"_L1) || has("pp97_dualstorage"_L1))
        return refusal(u"a PowerPoint presentation as it was before 2007 (.ppt)"_s,
                       saveAs(".pptx"_L1));
    if (has("visiodocument"_L1))
        return refusal(u"a Visio drawing"_s, u" Save it as PDF."_s);
    if (has("quill"_L1))
        return refusal(u"a Publisher document"_s, u" Save it as PDF."_s);
    if (has("matost"_L1))
        return refusal(u"a Works document"_s, u" Save it as PDF."_s);
    if (has("fileheader"_L1) && has("bodytext"_L1))
        return refusal(u"a Hangul document (.hwp)"_s, u" Save it as PDF."_s);
    if (has("catalog"_L1))
        return refusal(u"a folder's store of small pictures (Thumbs.db)"_s);
    return refusal(u"an office document as it was before 2007"_s, u" Save it as PDF."_s);
}

ReadFailure refusalOfBytes(const QByteArray &bytes)
{
    const QString kind = kindOfBytes(bytes);
    if (kind.isEmpty()) {
        return {ReadFailure::Kind::Unsupported,
                u"The local service can't read files of this kind."_s};
    }
    return refusal(kind);
}

} // namespace cd::local
