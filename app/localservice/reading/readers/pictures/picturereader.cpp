// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pictures/picturereader.h"

#include <cmath>
#include <leptonica/allheaders.h>
#include <numbers>
#include <tesseract/baseapi.h>

namespace cd::local {

namespace {

/// Of a document, beside the first reading of each page.
constexpr int maxTrials = 30;
/// With fewer there is nothing on the page that could be turned.
constexpr qsizetype leastLetters = 12;

/// How far the lines fall to the right, in degrees; 0 if that can't be told.
float skewOf(Pix *grey)
{
    constexpr float widest = 15;
    constexpr float leastConfidence = 3;
    Pix *blackWhite = nullptr;
    constexpr int wholePage = 4000; // one threshold for all of it
    pixOtsuAdaptiveThreshold(grey, wholePage, wholePage, 0, 0, 0.1F, nullptr, &blackWhite);
    const Picture lines(blackWhite);
    float angle = 0;
    float confidence = 0;
    const int failed = !lines
        || pixFindSkewSweepAndSearch(lines.get(), &angle, &confidence, 4, 2, widest, 1, 0.05F);
    return failed || confidence < leastConfidence ? 0 : angle;
}

Picture straightened(Pix *grey)
{
    constexpr float least = 0.7F;
    const float angle = skewOf(grey);
    if (std::abs(angle) < least)
        return nullptr;
    const float radians = angle * std::numbers::pi_v<float> / 180;
    return Picture(pixRotate(grey, radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, pixGetWidth(grey),
                             pixGetHeight(grey)));
}

/// Letters that are nearly as light as their ground, or a ground that gets darker to one side.
Picture withContrast(Pix *grey)
{
    constexpr int clear = 110;
    l_uint32 dark = 0;
    l_uint32 ground = 255;
    constexpr int fewPixels = 4; // of each row and column, for speed
    pixGetRankValue(grey, fewPixels, 0.01F, &dark);
    pixGetRankValue(grey, fewPixels, 0.5F, &ground);
    const bool isClear = static_cast<int>(ground) - static_cast<int>(dark) >= clear && ground > 200;
    constexpr int tile = 60;
    constexpr int leastDifference = 20;
    return Picture(isClear ? nullptr
                           : pixContrastNorm(nullptr, grey, tile, tile, leastDifference, 1, 1));
}

} // namespace

struct PictureReader::Trial
{
    const Picture &grey;
    Reading best;
    int quarters = 0; ///< how the best is turned
};

PictureReader::PictureReader(const QString &languageCode)
    : m_recognizer(languageCode)
    , m_trialsLeft(maxTrials)
{
}

PictureReader::~PictureReader()
{
    if (m_orientation)
        m_orientation->End();
}

bool PictureReader::isReady() const
{
    return m_recognizer.isReady();
}

QString PictureReader::note() const
{
    return m_recognizer.note();
}

Reading PictureReader::read(const Picture &grey)
{
    Trial trial{grey, {}, m_usualQuarters};
    const Picture first = turned(grey, m_usualQuarters);
    if (!first)
        return {};
    trial.best = m_recognizer.recognize(first.get());
    if (!trial.best.isSure())
        readTurned(trial);
    if (trial.best.isSure())
        m_usualQuarters = trial.quarters;
    const Picture upright = turned(grey, trial.quarters);
    if (!upright)
        return trial.best;
    // In a shadow a part may be read with confidence, and the rest not be seen.
    if (const Picture clear = withContrast(upright.get()))
        tryPicture(trial, clear);
    if (const Picture straight = trial.best.isSure() ? nullptr : straightened(upright.get()))
        tryPicture(trial, straight);
    return trial.best;
}

void PictureReader::tryPicture(Trial &trial, const Picture &picture)
{
    if (--m_trialsLeft < 0)
        return;
    Reading reading = m_recognizer.recognize(picture.get());
    if (reading.sureLetters > trial.best.sureLetters)
        trial.best = std::move(reading);
}

void PictureReader::tryTurn(Trial &trial, int quarters)
{
    const Picture picture = turned(trial.grey, quarters);
    const qsizetype before = trial.best.sureLetters;
    if (picture)
        tryPicture(trial, picture);
    if (trial.best.sureLetters > before)
        trial.quarters = quarters;
}

void PictureReader::readTurned(Trial &trial)
{
    const int read = trial.quarters;
    const int detected = detectedQuarters(trial.grey.get());
    if (detected >= 0) {
        if (detected != read)
            tryTurn(trial, detected);
        return;
    }
    constexpr int upsideDown = 2;
    if (trial.best.letters >= leastLetters)
        tryTurn(trial, (read + upsideDown) % 4);
}

/// How many quarters clockwise make the lines readable, as Tesseract's data for that say; -1 if
/// they are missing, or there are too few letters to tell.
int PictureReader::detectedQuarters(Pix *picture)
{
    if (!m_orientation) {
        m_orientation = std::make_unique<tesseract::TessBaseAPI>();
        m_knowsOrientation
            = m_orientation->Init(nullptr, "osd", tesseract::OEM_TESSERACT_ONLY) == 0;
        m_orientation->SetVariable("debug_file", "/dev/null");
        m_orientation->SetPageSegMode(tesseract::PSM_OSD_ONLY);
    }
    if (!m_knowsOrientation)
        return -1;
    int degrees = 0;
    float confidence = 0;
    const char *script = nullptr;
    float scriptConfidence = 0;
    m_orientation->SetImage(picture);
    const bool isKnown
        = m_orientation->DetectOrientationScript(&degrees, &confidence, &script, &scriptConfidence);
    m_orientation->Clear();
    return isKnown ? (360 - degrees) / 90 % 4 : -1;
}

} // namespace cd::local
