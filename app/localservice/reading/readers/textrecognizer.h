// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <span>

struct Pix;

namespace tesseract {
class TessBaseAPI;
}

namespace cd::local {

/// Reads words off pictures with Tesseract, in one language of the contract (and in English where
/// its data are not installed). Not thread safe; one object a thread.
class TextRecognizer
{
public:
    explicit TextRecognizer(const QString &languageCode);
    ~TextRecognizer();
    Q_DISABLE_COPY_MOVE(TextRecognizer)

    /// False if not even the data for English are installed.
    bool isReady() const;
    /// A sentence if the wanted language's data are missing, else empty.
    QString note() const;

    QString recognize(Pix *picture);
    /// Four bytes a pixel, rows without gaps: blue, green, red, unused.
    QString recognize(std::span<const char> pixels, int width, int height);

private:
    std::unique_ptr<tesseract::TessBaseAPI> m_api;
    bool m_ready = false;
    QString m_note;
};

} // namespace cd::local
