// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pictures/textrecognizer.h"

#include "localservice/reading/readers/pictures/ocrlanguage.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>

namespace cd::local {

using namespace Qt::StringLiterals;

TextRecognizer::TextRecognizer(const QString &languageCode)
    : m_api(std::make_unique<tesseract::TessBaseAPI>())
{
    const QString language = ocrLanguage(languageCode);
    const auto init = [this](const QString &name) {
        return m_api->Init(nullptr, name.toLatin1().constData(), tesseract::OEM_LSTM_ONLY) == 0;
    };
    m_ready = init(language);
    if (!m_ready && language != "eng"_L1) {
        m_note = u"Tesseract's data for \"%1\" are not installed (package tesseract-ocr-%2); "
                 "pictures were read as English."_s.arg(languageCode,
                                                        QString(language).replace(u'_', u'-'));
        m_ready = init(u"eng"_s);
    }
    if (m_ready) {
        m_api->SetVariable("debug_file", "/dev/null");
        m_api->SetPageSegMode(tesseract::PSM_AUTO);
    }
}

TextRecognizer::~TextRecognizer()
{
    m_api->End();
}

bool TextRecognizer::isReady() const
{
    return m_ready;
}

QString TextRecognizer::note() const
{
    return m_note;
}

QString TextRecognizer::recognize(Pix *picture)
{
    m_api->SetImage(picture);
    // Pages are photographed or scanned at an unknown scale.
    if (pixGetXRes(picture) < 70)
        m_api->SetSourceResolution(200);
    const std::unique_ptr<char[]> text(m_api->GetUTF8Text());
    m_api->Clear();
    return text ? QString::fromUtf8(text.get()) : QString();
}

QString TextRecognizer::recognize(std::span<const char> pixels, int width, int height)
{
    Pix *picture = pixCreate(width, height, 8);
    if (!picture)
        return {};
    const auto step = static_cast<size_t>(width) * 4;
    for (int y = 0; y < height; ++y) {
        const char *row = pixels.data() + static_cast<size_t>(y) * step;
        l_uint32 *line = pixGetData(picture) + y * pixGetWpl(picture);
        for (int x = 0; x < width; ++x) {
            const auto at = [row, x](int channel) {
                return static_cast<int>(static_cast<unsigned char>(row[4 * x + channel]));
            };
            SET_DATA_BYTE(line, x,
                          static_cast<l_uint8>((at(0) * 11 + at(1) * 59 + at(2) * 30) / 100));
        }
    }
    pixSetResolution(picture, 200, 200);
    const QString text = recognize(picture);
    pixDestroy(&picture);
    return text;
}

} // namespace cd::local
