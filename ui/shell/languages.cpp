// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/languages.h"

#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

QStringList Languages::codes()
{
    return {u"en"_s, u"de"_s};
}

QString Languages::nameOf(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return code == "en"_L1 ? u"English"_s : name; // Qt says "American English"
}

QString Languages::best(const QString &wanted)
{
    QStringList wishes{wanted};
    wishes += QLocale::system().uiLanguages();
    for (const QString &wish : std::as_const(wishes)) {
        const QString language = wish.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (codes().contains(language))
            return language;
    }
    return u"en"_s;
}

void Languages::take(const QString &code, QCoreApplication &application)
{
    m_current = code;
    QLocale::setDefault(code == QLocale::system().name().section(u'_', 0, 0) ? QLocale::system()
                                                                             : QLocale(code));
    if (m_own.load(u":/translations/classifydesk_"_s + code))
        application.installTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&m_qt);
}

} // namespace cd
