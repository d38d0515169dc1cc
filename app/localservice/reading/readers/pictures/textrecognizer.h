// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

struct Pix;

namespace tesseract {
class TessBaseAPI;
}

namespace cd::local {

/// What was recognized, and how sure that is.
struct Reading
{
    QString text;
    qsizetype letters = 0; ///< and digits
    qsizetype sureLetters = 0; ///< of them, in words that Tesseract is confident of

    /// Most of the letters are sure.
    bool isSure() const;
};

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

    Reading recognize(Pix *picture);

private:
    std::unique_ptr<tesseract::TessBaseAPI> m_api;
    bool m_ready = false;
    QString m_note;
};

} // namespace cd::local
