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

/// OCR with Tesseract, in one language of the contract (or in English if its data are not
/// installed). Not thread safe: use one object per thread.
class TextRecognizer
{
public:
    explicit TextRecognizer(const QString &languageCode);
    ~TextRecognizer();
    Q_DISABLE_COPY_MOVE(TextRecognizer)

    /// False if not even the data for English are installed.
    bool isReady() const;
    /// A sentence if the data for the language are missing, else empty.
    QString note() const;

    QString recognize(Pix *picture);
    /// Four bytes per pixel (blue, green, red, unused), rows without padding.
    QString recognize(std::span<const char> pixels, int width, int height);

private:
    std::unique_ptr<tesseract::TessBaseAPI> m_api;
    bool m_ready = false;
    QString m_note;
};

} // namespace cd::local
