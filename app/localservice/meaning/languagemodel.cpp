// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/languagemodel.h"

#include <QCoreApplication>

namespace cd::local {

using namespace Qt::StringLiterals;

LanguageModelResult languageModelIn(const QString &folder)
{
    auto encoder = SentenceEncoder::open(folder + u"/use-lite-en.bin"_s);
    if (!encoder)
        return tl::unexpected(encoder.error());
    auto calibration = Calibration::open(folder + u"/calibration.bin"_s);
    if (!calibration)
        return tl::unexpected(calibration.error());
    return std::make_shared<LanguageModel>(std::move(*encoder), std::move(*calibration));
}

const LanguageModelResult &installedLanguageModel()
{
    static const LanguageModelResult model = languageModelIn(
        QCoreApplication::applicationDirPath() + QStringLiteral("/" CD_MEANING_FOLDER));
    return model;
}

} // namespace cd::local
