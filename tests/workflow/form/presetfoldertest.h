// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"
#include "support/patience.h"
#include "wire/presetcodec.h"
#include "workflow/form/presetfolder.h"
#include "workflow/form/presetversions.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

namespace cd::test {

using namespace Qt::StringLiterals;
using Kind = PresetFolder::Change::Kind;

inline Preset preset(const QString &name, const QString &description)
{
    Preset made;
    made.name = name;
    made.request.rules = {{u"invoice"_s, description}};
    return made;
}

inline const QString post = u"Post.classifydesk.json"_s;

/// A folder of presets that others change too.
class PresetFolderTest : public QObject
{
protected:
    void set();
    void clear();

    void reopen();
    void look();
    /// As another program, or git, does it.
    void put(const QString &file, const QByteArray &content);
    void put(const QString &file, const Preset &content)
    {
        put(file, QJsonDocument(toJson(content, PresetSecrets::LeaveOut)).toJson());
    }
    QByteArray contentOf(const QString &file) const;
    QString describedIn(const QString &file) const;
    QString inLibrary(const QString &name = u"Post"_s) const
    {
        const auto found = m_library->find(name);
        return found ? found->request.rules.constFirst().description : QString();
    }
    QString pathOf(const QString &file) const { return m_shared->filePath(file); }
    /// "Post", as it is in both.
    void shareOne();
    const PresetFolder::Change &onlyChange() const { return m_files->changes().constFirst(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_shared;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PresetLibrary> m_library;
    std::unique_ptr<PresetVersions> m_versions;
    std::unique_ptr<PresetFolder> m_files;
};

inline void PresetFolderTest::set()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_shared = std::make_unique<QTemporaryDir>();
    reopen();
    m_files->setFolder(m_shared->path());
}

inline void PresetFolderTest::clear()
{
    m_files.reset();
    m_versions.reset();
    m_library.reset();
    m_store.reset();
}

inline void PresetFolderTest::reopen()
{
    clear();
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_library = std::make_unique<PresetLibrary>(*m_store);
    m_versions = std::make_unique<PresetVersions>(*m_store, *m_library);
    m_files = std::make_unique<PresetFolder>(*m_store, *m_library, *m_versions);
}

/// Whatever was to be written is written then.
inline void PresetFolderTest::look()
{
    QSignalSpy looked(m_files.get(), &PresetFolder::looked);
    m_files->look();
    m_files->look(); // one may have been under way
    CD_TRY_VERIFY(looked.size() >= 2);
}

inline void PresetFolderTest::put(const QString &file, const QByteArray &content)
{
    QFile out(pathOf(file));
    QVERIFY(out.open(QFile::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

inline QByteArray PresetFolderTest::contentOf(const QString &file) const
{
    QFile in(pathOf(file));
    return in.open(QFile::ReadOnly) ? in.readAll() : QByteArray();
}

inline QString PresetFolderTest::describedIn(const QString &file) const
{
    const auto read = presetFromJson(contentOf(file));
    return read ? read->request.rules.constFirst().description : QString();
}

inline void PresetFolderTest::shareOne()
{
    QVERIFY(m_library->save(preset(u"Post"_s, u"first"_s)));
    CD_TRY_COMPARE(describedIn(post), u"first"_s);
    look();
    QVERIFY(m_files->changes().isEmpty());
}

} // namespace cd::test
