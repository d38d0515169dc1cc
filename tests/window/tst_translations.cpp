// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Message
{
    QString source;
    QStringList translations; ///< one a plural form
    bool isPlural = false;
    bool isUnfinished = false;
};

QString sourceFile(const QString &name)
{
    return QStringLiteral(CD_SOURCE_DIR) + u'/' + name;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural)
                message.translations += xml.readElementText();
            while (message.isPlural && xml.readNextStartElement())
                message.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages += readMessage(xml);
    }
    return messages;
}

/// %1, %2, %n and %Ln, sorted.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(\\d|L?n)"_s);
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places += matches.next().captured();
    places.sort();
    return places;
}

QString withoutNumber(QString text)
{
    return text.remove(u"%Ln"_s).remove(u"%n"_s);
}

/// The .ts file as it becomes when the sources are looked through.
QString updated(const QString &language, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"classifydesk_"_s + language + u".ts"_s);
    QFile::copy(sourceFile(u"translations/classifydesk_"_s + language + u".ts"_s), path);
    QStringList arguments{u"-silent"_s, u"-I."_s,          u"-Iapp"_s,       u"-locations"_s,
                          u"none"_s,    u"-no-obsolete"_s, u"-extensions"_s, u"cpp,h"_s};
    if (language == "en"_L1)
        arguments += u"-pluralonly"_s;
    arguments += {u"ui"_s, u"app/cli"_s, u"app/main"_s, u"-ts"_s, path};
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(CD_SOURCE_DIR));
    lupdate.start(QStringLiteral(CD_LUPDATE), arguments);
    const bool done = lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0;
    return done ? path : QString();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, language);
        const QTemporaryDir folder;
        const QString path = updated(language, folder);
        QVERIFY2(!path.isEmpty(), "lupdate failed");
        const QList<Message> messages = readMessages(path);
        QVERIFY(messages.size() > 10);
        QStringList missing;
        for (const Message &message : messages) {
            const bool isEmpty
                = message.translations.isEmpty() || message.translations.contains(QString());
            if (message.isUnfinished || isEmpty)
                missing += message.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyTextKeepsItsPlaces_data() { languages(); }
    void everyTextKeepsItsPlaces()
    {
        QFETCH(const QString, language);
        QStringList wrong;
        const auto messages
            = readMessages(sourceFile(u"translations/classifydesk_"_s + language + u".ts"_s));
        for (const Message &message : messages) {
            if (message.isPlural && message.translations.size() != 2)
                wrong += message.source;
            for (const QString &translation : message.translations) {
                // The singular may do without its number: "an order", not "1 order".
                const bool isSingular
                    = message.isPlural && &translation == &message.translations.constFirst();
                if (placesIn(translation) != placesIn(message.source)
                    && !(isSingular
                         && placesIn(translation) == placesIn(withoutNumber(message.source))))
                    wrong += translation;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theProgramCarriesThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("en") << u"en"_s << u"1 job in progress"_s << u"3 jobs in progress"_s;
        QTest::newRow("de") << u"de"_s << u"1 Auftrag läuft"_s << u"3 Aufträge laufen"_s;
    }
    void theProgramCarriesThem()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/translations/classifydesk_"_s + language));
        QCoreApplication::installTranslator(&translator);
        const auto jobs = [](int count) {
            return QCoreApplication::translate("cd::StatusLine", "%n job(s) in progress", nullptr,
                                               count);
        };
        QTEST(jobs(1), "one");
        QTEST(jobs(3), "many");
    }

    /// The buttons of its dialogs, and the menus of its fields.
    void qtsOwnWordsAreThere()
    {
        QTranslator translator;
        QVERIFY(
            translator.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        QCOMPARE(translator.translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("de") << u"de"_s;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
