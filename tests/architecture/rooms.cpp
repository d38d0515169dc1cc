// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/rooms.h"

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList core{u"QtCore"_s};
const QStringList widgets{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s};

// Below the window: what there is to do, and with whom.
const QStringList backstage{u"app/workflow"_s, u"app/service"_s, u"app/wire"_s, u"app/rules"_s,
                            u"app/domain"_s};

// Windows have settings too, and say what the store could not do.
const QStringList behindWindows
    = backstage + QStringList{u"app/store/settings/settings.h"_s, u"app/store/storeerror.h"_s};
const QStringList forWindows
    = behindWindows + QStringList{u"ui/words"_s, u"ui/look"_s, u"ui/widgets"_s};

// What is true without them is a value's business; time, disk and network are not.
const QStringList notForValues{
    u"QObject"_s,  u"QCoreApplication"_s, u"QTimer"_s,         u"QElapsedTimer"_s,
    u"QFile"_s,    u"QDeadlineTimer"_s,   u"QStandardPaths"_s, u"QTemporaryFile"_s,
    u"QDir"_s,     u"QSaveFile"_s,        u"QSettings"_s,      u"QProcess"_s,
    u"QThread"_s,  u"QIODevice"_s,        u"QFileInfo"_s,      u"QTemporaryDir"_s,
    u"QPointer"_s, u"QMetaObject"_s};

/// The rooms inside @p room, from the lowest up: each may include those before it, and what @p room
/// itself may. The files of @p room stand above them all, but for @p foundation, headers that all
/// of them may include.
QList<Room> storeys(const Room &room, const QStringList &inner, const QStringList &foundation = {})
{
    QList<Room> all;
    Room next = room;
    for (const QString &header : foundation)
        next.mayInclude.append(room.folder + u'/' + header);
    for (const QString &name : inner) {
        next.folder = room.folder + u'/' + name;
        all.append(next);
        next.mayInclude.append(next.folder);
    }
    next.folder = room.folder;
    if (!foundation.isEmpty())
        next.mayInclude = room.mayInclude; // it lies below them
    all.append(next);
    return all;
}

QList<Room> appRooms()
{
    return storeys({u"app/domain"_s, {}, core, notForValues},
                   {u"service"_s, u"request"_s, u"job"_s, u"statistics"_s, u"review"_s,
                    u"delivery"_s, u"evaluation"_s, u"validation"_s},
                   {u"ids.h"_s, u"page.h"_s, u"safetext.h"_s, u"fieldproblem.h"_s, u"rare.h"_s})
        + storeys({u"app/wire"_s, {u"app/domain"_s}, core, notForValues},
                  {u"json"_s, u"webhooks"_s})
        + QList<Room>{{u"app/disk/placing"_s,
                       {u"app/disk/filestamp.h"_s, u"app/disk/contenthash.h"_s},
                       core},
                      {u"app/disk"_s, {}, core},
                      {u"app/language"_s, {}, core},
                      // What can be said of rules without asking anyone.
                      {u"app/rules"_s, {u"app/language"_s, u"app/domain"_s}, core, notForValues},
                      {u"app/spelling"_s, {u"app/language/words.h"_s}, core}}
    + storeys({u"app/service"_s, {u"app/wire"_s, u"app/domain"_s}, {u"QtCore"_s, u"QtNetwork"_s}},
              {u"network"_s, u"http"_s, u"door"_s, u"api"_s, u"scripts"_s, u"webhooks"_s})
        + storeys({u"app/store"_s,
                   {u"app/disk"_s, u"app/wire"_s, u"app/domain"_s},
                   {u"QtCore"_s, u"QtSql"_s}},
                  {u"settings"_s, u"secrets"_s, u"form"_s, u"files"_s, u"jobs"_s, u"reviews"_s,
                   u"evaluations"_s, u"deliveries"_s, u"watchfolders"_s},
                  {u"store.h"_s, u"database.h"_s, u"storeerror.h"_s, u"values.h"_s})
        + storeys({u"app/workflow"_s,
                   {u"app/service"_s, u"app/store"_s, u"app/wire"_s, u"app/rules"_s,
                    u"app/domain"_s, u"app/disk"_s},
                   core},
                  {u"base"_s,    u"rows"_s,     u"connection"_s,   u"history"_s,   u"export"_s,
                   u"uploads"_s, u"picking"_s,  u"teaching"_s,     u"review"_s,    u"delivering"_s,
                   u"trying"_s,  u"storage"_s,  u"sending"_s,      u"watching"_s,  u"importing"_s,
                   u"form"_s,    u"spending"_s, u"watchfolders"_s, u"attention"_s, u"evaluating"_s,
                   u"drift"_s})
        // Documents are read by the reader's process alone: what is said to it is all there is
        // here.
        + QList<Room>{{u"app/preview"_s,
                       {u"app/localservice/reading/document.h"_s,
                        u"app/localservice/reading/readerjson.h"_s,
                        u"app/localservice/reading/readerclient.h"_s, u"app/disk"_s,
                        u"app/workflow"_s, u"app/service"_s, u"app/domain"_s},
                       core}}
    + QList<Room>{
        {u"app/cli"_s, backstage + QStringList{u"app/store/form/presetfile.h"_s, u"ui/words"_s},
         core},
        {u"app/main"_s, {u"app"_s, u"ui"_s}, widgets + QStringList{u"QtNetwork"_s}},
    };
}

QList<Room> localServiceRooms()
{
    const QStringList shared{u"app/localservice/localproject.h"_s, u"app/localservice/log.h"_s,
                             u"app/localservice/recentlyused.h"_s, u"app/wire"_s, u"app/domain"_s};
    const QStringList stores = shared + QStringList{u"app/localservice/storage"_s};
    return QList<Room>{
               // A reader knows what a document is, and that one may hold others of any kind.
               {u"app/localservice/reading/readers"_s,
                {u"app/localservice/reading/document.h"_s, u"app/localservice/reading/format.h"_s,
                 u"app/localservice/reading/readdocument.h"_s, u"app/domain"_s},
                core},
               {u"app/localservice/reading"_s,
                {u"app/localservice/reading/readers"_s, u"app/domain"_s},
                core},
           }
    + storeys({u"app/localservice/storage"_s,
               shared + QStringList{u"app/disk"_s},
               {u"QtCore"_s, u"QtSql"_s}},
              {u"database"_s})
        + storeys({u"app/localservice/server"_s,
                   stores + QStringList{u"app/localservice/judges"_s, u"app/disk/contenthash.h"_s},
                   core},
                  {u"http"_s, u"endpoints"_s})
        + QList<Room>{
            {u"app/localservice/meaning"_s, {u"app/localservice/reading/document.h"_s}, core},
            {u"app/localservice/classifying"_s,
             {u"app/localservice/meaning"_s, u"app/localservice/reading"_s,
              u"app/localservice/recentlyused.h"_s, u"app/rules"_s, u"app/language"_s,
              u"app/domain"_s},
             core},
            {u"app/localservice/judges"_s,
             shared
                 + QStringList{u"app/localservice/classifying"_s, u"app/localservice/meaning"_s,
                               u"app/localservice/reading"_s},
             core},
            {u"app/localservice/learning"_s,
             {u"app/language/words.h"_s, u"app/language/segments.h"_s,
              u"app/localservice/reading/document.h"_s, u"app/domain"_s},
             core},
            {u"app/localservice/work"_s,
             stores
                 + QStringList{u"app/localservice/classifying"_s, u"app/localservice/judges"_s,
                               u"app/localservice/learning"_s, u"app/localservice/reading"_s,
                               u"app/language/words.h"_s},
             core},
            {u"app/localservice"_s, {u"app/localservice"_s, u"app/wire"_s, u"app/domain"_s}, core},
        };
}

QList<Room> windowRooms()
{
    return QList<Room>{
               {u"ui/words"_s, behindWindows, core},
               // What stands outside the window knows nothing of what it says.
               {u"ui/desktop"_s, {}, widgets + QStringList{u"QtDBus"_s}},
               {u"ui/look"_s,
                {u"app/store/settings/settings.h"_s, u"ui/desktop"_s},
                widgets + QStringList{u"QtSvg"_s}},
               {u"ui/widgets"_s, behindWindows + QStringList{u"ui/words"_s, u"ui/look"_s}, widgets},
               {u"ui/charts"_s, forWindows, widgets + QStringList{u"QtSvg"_s}},
           }
    + storeys({u"ui/newjob"_s, forWindows + QStringList{u"app/spelling"_s}, widgets},
              {u"files"_s, u"rules"_s, u"webhooks"_s, u"history"_s, u"suggesting"_s, u"submit"_s,
               u"trying"_s})
        + QList<Room>{{u"ui/saving"_s, forWindows, widgets}}
    + storeys({u"ui/jobs"_s, forWindows + QStringList{u"ui/saving"_s}, widgets},
              {u"cells"_s, u"filter"_s, u"list"_s, u"actions"_s})
        + QList<Room>{
            {u"ui/document"_s,
             forWindows + QStringList{u"app/preview"_s, u"app/localservice/reading/document.h"_s},
             widgets},
            {u"ui/details"_s,
             forWindows + QStringList{u"ui/document"_s, u"ui/jobs"_s, u"ui/saving"_s}, widgets},
            {u"ui/review"_s,
             forWindows
                 + QStringList{u"ui/document"_s, u"ui/details/confidencedelegate.h"_s,
                               u"ui/saving"_s, u"app/preview"_s},
             widgets},
        }
    + storeys({u"ui/evaluate"_s,
               forWindows
                   + QStringList{u"ui/charts"_s, u"ui/document"_s, u"ui/details"_s,
                                 u"ui/review"_s, u"app/preview"_s,
                                 u"ui/newjob/submit/estimateline.h"_s, u"ui/saving"_s},
               widgets},
              {u"matrix"_s, u"files"_s, u"figures"_s, u"compare"_s, u"follow"_s})
    + storeys({u"ui/deliver"_s,
               forWindows + QStringList{u"ui/document"_s, u"ui/review/reviewstrip.h"_s,
                                           u"ui/deliver/watched/watchedpane.h"_s,
                                           u"ui/deliver/deliverywords.h"_s},
               widgets},
              {u"choosing"_s, u"planned"_s, u"history"_s})
        + QList<Room>{
            // Presets are kept in step with the form.
            {u"ui/presets"_s, forWindows + QStringList{u"ui/newjob"_s}, widgets},
            // Addresses are looked at as addresses.
            {u"ui/profiles"_s, forWindows, widgets + QStringList{u"QtNetwork"_s}},
            {u"ui/usage"_s, forWindows + QStringList{u"ui/profiles"_s, u"ui/charts"_s}, widgets},
            {u"ui/deliver/watched"_s,
             forWindows + QStringList{u"app/store/watchfolders/watchstore.h"_s}, widgets},
            {u"ui/drift"_s, forWindows + QStringList{u"ui/charts"_s}, widgets},
            {u"ui/shell"_s, behindWindows + QStringList{u"ui"_s}, widgets},
            {u"ui/shell/notices"_s,
             forWindows
                 + QStringList{u"ui/newjob"_s, u"ui/profiles"_s, u"ui/desktop"_s, u"ui/presets"_s},
             widgets},
        };
}

} // namespace

QList<Room> allRooms()
{
    return appRooms() + localServiceRooms() + windowRooms();
}

QList<Library> foreignLibraries()
{
    return {
        {u"qt6keychain/"_s, u"app/store/secrets"_s},
        {u"httplib.h"_s, u"app/localservice"_s},
        {u"openssl/"_s, u"app/localservice"_s},
        {u"boost/"_s, u"app/domain/statistics"_s},
        {u"dtl/"_s, u"app/rules"_s},
        {u"xlsxwriter"_s, u"app/workflow/export"_s},
        {u"xapian"_s, u"app/language"_s},
        {u"poppler"_s, u"app/localservice/reading/readers"_s},
        {u"tesseract/"_s, u"app/localservice/reading/readers"_s},
        {u"leptonica/"_s, u"app/localservice/reading/readers"_s},
        {u"archive"_s, u"app/localservice/reading/readers"_s},
        {u"gmime/"_s, u"app/localservice/reading/readers/mail"_s},
        {u"gsf/"_s, u"app/localservice/reading/readers"_s},
        {u"uchardet"_s, u"app/localservice/reading/readers"_s},
        {u"unicode/"_s, u"app"_s},
        {u"libxml/"_s, u"app/localservice/reading/readers"_s},
        {u"seccomp.h"_s, u"app/localservice/reading"_s},
    };
}

} // namespace cd::test
