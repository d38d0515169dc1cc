// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/pictures/picture.h"
#include "localservice/reading/readers/pictures/textrecognizer.h"

namespace tesseract {
class TessBaseAPI;
}

namespace cd::local {

/// Reads pages whichever way they lie. One that is read with confidence is read once; of another
/// it is tried how it reads turned, straightened and with more contrast, and the reading with the
/// most sure letters is kept.
class PictureReader
{
public:
    explicit PictureReader(const QString &languageCode);
    ~PictureReader();
    Q_DISABLE_COPY_MOVE(PictureReader)

    /// False if Tesseract's data are missing.
    bool isReady() const;
    /// A sentence if the data for the language are missing, else empty.
    QString note() const;

    /// @p grey: of eight bits.
    Reading read(const Picture &grey);

private:
    struct Trial;

    void readTurned(Trial &trial);
    void tryTurn(Trial &trial, int quarters);
    void tryPicture(Trial &trial, const Picture &picture);
    int detectedQuarters(Pix *picture);

    TextRecognizer m_recognizer;
    std::unique_ptr<tesseract::TessBaseAPI> m_orientation; ///< made for the first doubtful page
    bool m_knowsOrientation = false;
    int m_usualQuarters = 0; ///< how the last page had to be turned: stacks lie in one way
    int m_trialsLeft;
};

} // namespace cd::local
