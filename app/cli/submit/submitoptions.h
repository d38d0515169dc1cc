// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"
#include "domain/service/serviceprofile.h"
#include "workflow/export/exporttemplate.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

#include <tl/expected.hpp>

class QCommandLineParser;

namespace cd {

/// The options of `classifydesk submit`.
struct SubmitOptions
{
    QString dataFolder; ///< empty: the window's own
    QString requestFile; ///< exactly one of requestFile and presetFile is set
    QString presetFile;
    QStringList files; ///< files and folders
    std::optional<QUrl> service; ///< empty URL: the local one; nullopt: not given
    std::optional<Dialect> dialect; ///< nullopt: as in the profile, else the service is asked
    std::optional<FileStorage> storage; ///< nullopt: as in the profile
    QString output; ///< formatOf() knows it; empty: none
    std::optional<ExportTemplate> how = {}; ///< nullopt: the usual columns
    std::optional<QChar> separator = {}; ///< between the cells of CSV; nullopt: the template's
    bool overwrite = false; ///< a file at output, also if it is not our own
    bool wait = false; ///< wait until the job has ended
    std::chrono::seconds timeout = std::chrono::hours(24); ///< of the whole run; 0: none
    std::chrono::seconds waitForFolder{60}; ///< if another program is using the data folder
    bool copiesApart = false; ///< files with the same content each get an answer of their own
    bool overLimit = false; ///< submit even if it exceeds the monthly limit of credits
    bool again = false; ///< submit even if an earlier run of the same got no answer
    bool json = false;
    bool help = false;

    /// The data folder that is asked for. While the window has its own open, a command keeps its
    /// jobs in another one below it.
    QString windowsFolder() const;
};

/// @p arguments without the program's name. An error is a sentence for people.
tl::expected<SubmitOptions, QString> parseSubmitOptions(const QStringList &arguments);
/// Takes --service, --dialect and --storage. Returns what is wrong with it; empty: nothing.
QString readService(const QCommandLineParser &parser, SubmitOptions &options);
/// Takes where and how to submit: --service, --dialect, --storage, --timeout, --wait-for-folder,
/// --again and --over-limit. Returns what is wrong with it; empty: nothing.
QString readWhere(const QCommandLineParser &parser, SubmitOptions &options);
/// Where the command line names no service, the environment may, as the official clients read it;
/// else none is set, and the one that was chosen last holds. An error: what it names is no address.
tl::expected<void, QString> completeService(SubmitOptions &options);
/// Parses a service's address; the error, a sentence for people, also if no key may be sent there.
tl::expected<QUrl, QString> serviceUrl(const QString &text);
QString submitHelp();

} // namespace cd
