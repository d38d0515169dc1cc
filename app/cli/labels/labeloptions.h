// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>

#include <tl/expected.hpp>

namespace cd {

/// How `classifydesk labels` ended, for scripts: as far as they mean the same, the numbers are
/// those of `submit`. They must not change: `labels --help` lists them.
enum class LabelStatus {
    Done = 0,
    Failed = 1, ///< not all of it could be read or written, or it was interrupted
    Invalid = 2, ///< nothing was changed
    NoFolder = 3, ///< the data folder can't be used
    LeftOut = 5, ///< as Done, but something gave no label
};

/// Translates what `classifydesk labels` says.
struct LabelTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Labels)
};

/// The options of `classifydesk labels`.
struct LabelOptions
{
    enum class Way { Import, Export };

    Way way = Way::Import;
    QString path; ///< a folder or table to import, or the file to export to
    QString dataFolder; ///< the window's own, if none is named
    std::chrono::seconds waitForFolder{60};
    QChar separator = u',';
    bool overwrite = false;
    bool json = false;
    bool help = false; ///< then nothing else holds
};

/// @p arguments: without the program's name. An error: what is wrong with them, in a sentence.
tl::expected<LabelOptions, QString> parseLabelOptions(const QStringList &arguments);
QString labelHelp();

} // namespace cd
