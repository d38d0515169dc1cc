// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace cd {

/// One setting: its name in the file, and its default.
template<typename T>
struct Setting
{
    QLatin1StringView key;
    T fallback = {};
};

/// All settings, in one table: no setting's name appears anywhere else. Secrets are not stored
/// here.
namespace setting {

inline const Setting<QByteArray> profiles{QLatin1StringView("service/profiles")}; ///< JSON
inline const Setting<QString> profile{QLatin1StringView("service/profile")}; ///< empty: none chosen
// Keys of versions with a single service; read once for migration.
inline const Setting<QString> place{QLatin1StringView("service/place")};
inline const Setting<QString> ownUrl{QLatin1StringView("service/own_url")};
inline const Setting<QString> organization{QLatin1StringView("service/organization")};
inline const Setting<QString> project{QLatin1StringView("service/project")};
inline const Setting<int> proxy{QLatin1StringView("network/proxy")}; ///< 0: the system's
inline const Setting<QString> proxyHost{QLatin1StringView("network/proxy_host")};
inline const Setting<int> proxyPort{QLatin1StringView("network/proxy_port")};
inline const Setting<QString> proxyUser{QLatin1StringView("network/proxy_user")};
inline const Setting<QByteArray> authorities{QLatin1StringView("network/certificates")}; ///< PEM
inline const Setting<QString> uiLanguage{QLatin1StringView("window/language")}; ///< empty: system's
/// "light", "dark", "contrast"; empty: system's
inline const Setting<QString> appearance{QLatin1StringView("window/appearance")};
/// "name=keys" of each action whose keys a person changed, portable names; of KeyMap
inline const Setting<QStringList> keys{QLatin1StringView("window/keys")};
inline const Setting<bool> desktopNotices{QLatin1StringView("window/desktop_notices"), true};
inline const Setting<QByteArray> windowGeometry{QLatin1StringView("window/geometry")};
inline const Setting<bool> showsJobs{QLatin1StringView("window/shows_jobs")}; ///< or a new job
inline const Setting<bool> showsReview{QLatin1StringView("window/shows_review")};
inline const Setting<bool> showsEvaluate{QLatin1StringView("window/shows_evaluate")};
inline const Setting<bool> showsDeliver{QLatin1StringView("window/shows_deliver")};
inline const Setting<bool> showsFirstSteps{QLatin1StringView("window/shows_first_steps")};
inline const Setting<QStringList> firstStepsDone{QLatin1StringView("window/first_steps_done")};
inline const Setting<bool> placesCollapsed{QLatin1StringView("window/places_collapsed")};
inline const Setting<QByteArray> windowSplitter{QLatin1StringView("window/splitter")};
inline const Setting<QByteArray> formSplitter{QLatin1StringView("form/splitter")};
inline const Setting<bool> spelling{QLatin1StringView("form/spelling"), true};
inline const Setting<QStringList> ownWords{QLatin1StringView("form/own_words")};
inline const Setting<QByteArray> jobsHeader{QLatin1StringView("jobs/header")};
inline const Setting<QByteArray> jobsSplitter{QLatin1StringView("jobs/splitter")};
inline const Setting<bool> jobsPinned{QLatin1StringView("jobs/pinned")};
inline const Setting<bool> detailsBeside{QLatin1StringView("jobs/details_beside")};
inline const Setting<QByteArray> filesHeader{QLatin1StringView("files/header")};
inline const Setting<bool> documentShown{QLatin1StringView("details/document")};
inline const Setting<QByteArray> details{QLatin1StringView("details/layout")};
/// A confidence, 0 to 1: results below it are marked as unsure.
inline const Setting<double> unsureBelow{QLatin1StringView("results/unsure_below"), 0.7};
/// Whom decisions name; empty: nobody. Not set: who is logged in.
inline const Setting<QString> reviewer{QLatin1StringView("review/who")};
inline const Setting<QByteArray> reviewSplitter{QLatin1StringView("review/splitter")};
inline const Setting<int> reviewQueue{QLatin1StringView("review/queue"), -1}; ///< -1: none yet
inline const Setting<QString> reviewPreset{QLatin1StringView("review/preset")}; ///< empty: any
inline const Setting<int> auditSize{QLatin1StringView("review/audit_size"), 50};
inline const Setting<bool> auditExplained{QLatin1StringView("review/audit_explained")};
inline const Setting<QByteArray> evaluateSplitter{QLatin1StringView("evaluate/splitter")};
inline const Setting<qlonglong> evaluatedSet{QLatin1StringView("evaluate/set")}; ///< 0: none
/// JSON: when presets were looked at, and when a person was told of a change; of DriftMemory
inline const Setting<QByteArray> driftLooks{QLatin1StringView("drift/looks")};
inline const Setting<QByteArray> deliverSplitter{QLatin1StringView("deliver/splitter")};
inline const Setting<QByteArray> deliveryPlan{QLatin1StringView("deliver/plan")}; ///< JSON
inline const Setting<int> retentionAction{QLatin1StringView("jobs/retention")}; ///< 0: none
inline const Setting<int> retentionDays{QLatin1StringView("jobs/retention_days"), 90};
inline const Setting<QByteArray> prices{QLatin1StringView("usage/prices")}; ///< JSON
inline const Setting<qlonglong> ceiling{QLatin1StringView("usage/ceiling")}; ///< 0: none
inline const Setting<QStringList> damageSeen{QLatin1StringView("history/damage_seen")};
inline const Setting<bool> csvAsIs{QLatin1StringView("export/csv_as_is")};
inline const Setting<QByteArray> exportTemplates{QLatin1StringView("export/templates")}; ///< JSON
inline const Setting<QByteArray> exportTemplate{QLatin1StringView("export/template")}; ///< JSON
// Keys of versions without templates; read while there is none in use.
inline const Setting<QString> exportFormat{QLatin1StringView("export/format")}; ///< a suffix
inline const Setting<QStringList> exportColumns{QLatin1StringView("export/columns")}; ///< keys
inline const Setting<QString> csvSeparator{QLatin1StringView("export/csv_separator")};
inline const Setting<QStringList> ownFiles{QLatin1StringView("export/own_files")}; ///< OwnFiles

} // namespace setting

/// The settings file of one data folder (INI). Changes are written with the next run of the event
/// loop, and when this is destroyed.
class Settings
{
public:
    /// Where the settings of a data folder are.
    static QString fileIn(const QString &dataFolder);
    /// Whether @p file is a regular file or does not exist yet. Anything else, such as a pipe, must
    /// not be opened: reading it may never end.
    static bool canBeIn(const QString &file);

    /// @p file: canBeIn() must be true.
    explicit Settings(const QString &file);

    template<typename T>
    T value(const Setting<T> &setting) const
    {
        return value(setting, setting.fallback);
    }
    /// @p fallback: instead of the setting's own.
    template<typename T>
    T value(const Setting<T> &setting, const T &fallback) const
    {
        return m_file.value(setting.key, QVariant::fromValue(fallback)).template value<T>();
    }
    template<typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_file.setValue(setting.key, QVariant::fromValue(value));
    }
    template<typename T>
    void reset(const Setting<T> &setting)
    {
        m_file.remove(setting.key);
    }
    bool isWritable() const { return m_file.isWritable(); }

private:
    QSettings m_file;
};

} // namespace cd
