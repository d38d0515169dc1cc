// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pdf/pdfparts.h"

// What stands in for an old class of qpdf's: the standard one.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// Takes what a stream unpacks to, and no more than maxAttachedBytes of it.
class BoundedBytes : public Pipeline
{
public:
    BoundedBytes()
        : Pipeline("attachment", nullptr)
    {
    }

    void write(const unsigned char *data, size_t size) override
    {
        if (bytes.size() + static_cast<qsizetype>(size) > maxAttachedBytes)
            throw std::length_error("attachment is too long");
        bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    void finish() override { isWhole = true; }

    QByteArray bytes;
    bool isWhole = false;
};

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
}

/// qpdf throws at what it does not understand; of a damaged part nothing is known then.
template<typename Answer>
auto known(Answer &&answer) -> decltype(answer())
{
    try {
        return answer();
    } catch (const std::runtime_error &) {
        return {};
    } catch (const std::logic_error &) {
        return {};
    }
}

/// As the file says, which may say anything.
qint64 numberOf(QPDFObjectHandle value)
{
    constexpr qint64 most = 1'000'000'000;
    return value.isInteger() ? std::clamp<qint64>(value.getIntValue(), 0, most) : 0;
}

} // namespace

class PdfParts::Reading
{
public:
    QPDF pdf;
    bool isOpen = false;

    const std::vector<QPDFFileSpecObjectHelper> &attachments();
    /// Throws if there is none.
    QPDFPageObjectHelper page(int index);

private:
    void add(QPDFObjectHandle file);
    void addFromPages();

    bool m_hasLooked = false;
    std::set<QPDFObjGen> m_seen;
    std::vector<QPDFFileSpecObjectHelper> m_attachments;
};

void PdfParts::Reading::add(QPDFObjectHandle file)
{
    const bool isNew = !file.isIndirect() || m_seen.insert(file.getObjGen()).second;
    if (isNew && file.isDictionary() && file.hasKey("/EF")
        && m_attachments.size() < static_cast<size_t>(maxAttachments))
        m_attachments.emplace_back(file);
}

QPDFPageObjectHelper PdfParts::Reading::page(int index)
{
    if (!isOpen)
        throw std::out_of_range("the document is not open");
    return QPDFPageObjectHelper(pdf.getAllPages().at(static_cast<size_t>(index)));
}

/// Files may be pinned to a place on a page too.
void PdfParts::Reading::addFromPages()
{
    for (const QPDFObjectHandle &page : pdf.getAllPages()) {
        QPDFObjectHandle notes = QPDFObjectHandle(page).getKey("/Annots");
        for (int i = 0; notes.isArray() && i < notes.getArrayNItems(); ++i) {
            QPDFObjectHandle note = notes.getArrayItem(i);
            if (note.isDictionary() && note.getKey("/Subtype").isNameAndEquals("/FileAttachment"))
                add(note.getKey("/FS"));
        }
    }
}

const std::vector<QPDFFileSpecObjectHelper> &PdfParts::Reading::attachments()
{
    if (!isOpen || m_hasLooked)
        return m_attachments;
    m_hasLooked = true;
    known([this] {
        QPDFEmbeddedFileDocumentHelper files(pdf);
        for (const auto &[name, file] : files.getEmbeddedFiles())
            add(file->getObjectHandle());
        return true;
    });
    known([this] {
        addFromPages();
        return true;
    });
    return m_attachments;
}

PdfParts::PdfParts(const QByteArray &bytes)
    : m_reading(std::make_unique<Reading>())
{
    m_reading->isOpen = known([&] {
        open(m_reading->pdf, bytes);
        return true;
    });
}

PdfParts::~PdfParts() = default;

bool PdfParts::hasXfa() const
{
    return m_reading->isOpen && known([this] {
               QPDFObjectHandle form = m_reading->pdf.getRoot().getKey("/AcroForm");
               return form.isDictionary() && form.hasKey("/XFA");
           });
}

bool PdfParts::isPortfolio() const
{
    return m_reading->isOpen
        && known([this] { return m_reading->pdf.getRoot().hasKey("/Collection"); });
}

bool PdfParts::knowsPages(int count) const
{
    return m_reading->isOpen && known([this, count] {
               return m_reading->pdf.getAllPages().size() == static_cast<size_t>(count);
           });
}

QList<int> PdfParts::soundPages(int count) const
{
    const bool isKnown = knowsPages(count);
    QList<int> sound;
    for (int page = 0; page < count; ++page) {
        const bool isPage = !isKnown || known([this, page] {
            return m_reading->page(page).getObjectHandle().isDictionary();
        });
        if (isPage)
            sound.append(page);
    }
    return sound;
}

qint64 PdfParts::picturePixels(int page) const
{
    return known([this, page] {
        qint64 pixels = 0;
        m_reading->page(page).forEachImage(
            true, [&pixels](QPDFObjectHandle &picture, QPDFObjectHandle &, const std::string &) {
                QPDFObjectHandle entries = picture.getDict();
                pixels += numberOf(entries.getKey("/Width")) * numberOf(entries.getKey("/Height"));
            });
        return pixels;
    });
}

qint64 PdfParts::drawingBytes(int page) const
{
    return known([this, page] {
        QPDFPageObjectHelper helper = m_reading->page(page);
        qint64 bytes = 0;
        for (QPDFObjectHandle &stream : helper.getPageContents())
            bytes += numberOf(stream.getDict().getKey("/Length"));
        helper.forEachFormXObject(
            true, [&bytes](QPDFObjectHandle &form, QPDFObjectHandle &, const std::string &) {
                bytes += numberOf(form.getDict().getKey("/Length"));
            });
        return bytes;
    });
}

QStringList PdfParts::attachmentNames() const
{
    QStringList names;
    for (QPDFFileSpecObjectHelper file : m_reading->attachments())
        names.append(QString::fromStdString(known([&file] { return file.getFilename(); })));
    return names;
}

std::optional<QByteArray> PdfParts::attachment(qsizetype index) const
{
    return known([this, index]() -> std::optional<QByteArray> {
        QPDFFileSpecObjectHelper file = m_reading->attachments().at(static_cast<size_t>(index));
        QPDFObjectHandle stream = file.getEmbeddedFileStream();
        BoundedBytes content;
        if (!stream.isStream()
            || !stream.pipeStreamData(&content, nullptr, 0, qpdf_dl_generalized, true)
            || !content.isWhole)
            return {};
        return content.bytes;
    });
}

PdfLock pdfLock(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        open(pdf, bytes);
    } catch (const QPDFExc &fault) {
        if (fault.getErrorCode() == qpdf_e_password)
            return PdfLock::Password;
        if (fault.getErrorCode() == qpdf_e_unsupported)
            return PdfLock::OtherKey;
    } catch (const std::runtime_error &) {
        return PdfLock::Damaged;
    } catch (const std::logic_error &) {
        return PdfLock::Damaged;
    }
    return PdfLock::Damaged;
}

} // namespace cd::local
