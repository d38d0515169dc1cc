// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pictures/textrecognizer.h"

#include "localservice/reading/readers/pictures/ocrlanguage.h"
#include "localservice/reading/readers/textquality.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

namespace cd::local {

using namespace Qt::StringLiterals;

bool Reading::isSure() const
{
    return letters > 0 && sureLetters * 3 >= letters * 2;
}

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

Reading TextRecognizer::recognize(Pix *picture)
{
    constexpr int likelyUnknown = 70; // dots an inch
    constexpr float confident = 70; // of 100
    m_api->SetImage(picture);
    // Pages are photographed or scanned at an unknown scale.
    if (pixGetXRes(picture) < likelyUnknown)
        m_api->SetSourceResolution(200);
    Reading reading;
    const std::unique_ptr<char[]> text(m_api->GetUTF8Text());
    reading.text = QString::fromUtf8(text.get());
    const std::unique_ptr<tesseract::ResultIterator> word(m_api->GetIterator());
    for (bool any = word != nullptr; any; any = word->Next(tesseract::RIL_WORD)) {
        const std::unique_ptr<char[]> letters(word->GetUTF8Text(tesseract::RIL_WORD));
        const qsizetype count = lettersIn(QString::fromUtf8(letters.get()));
        reading.letters += count;
        if (word->Confidence(tesseract::RIL_WORD) >= confident)
            reading.sureLetters += count;
    }
    m_api->Clear();
    return reading;
}

} // namespace cd::local
