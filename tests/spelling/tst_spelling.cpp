// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/spelling.h"

#include "spelling/hunspell.h"
#include "spelling/tinydictionary.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace cd;
using namespace Qt::StringLiterals;

/// With dictionaries of a few words, written here: nothing else needs to be installed but the
/// library, which is among the packages.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(Hunspell::isInstalled(), "libhunspell is among the packages");
        QVERIFY(m_folder.isValid());
        QVERIFY(test::writeTinyDictionary(m_folder.path(), u"en_US"_s,
                                          {u"the"_s, u"an"_s, u"of"_s, u"and"_s, u"with"_s,
                                           u"invoice"_s, u"receipt"_s, u"don't"_s, u"is"_s, u"to"_s,
                                           u"be"_s, u"paid"_s}));
        QVERIFY(test::writeTinyDictionary(m_folder.path(), u"de_DE"_s,
                                          {u"die"_s, u"und"_s, u"mit"_s, u"der"_s, u"für"_s,
                                           u"Rechnung"_s, u"ist"_s, u"Gebühr"_s},
                                          "ISO8859-1"));
    }

    void findsWhatNoDictionaryHas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("otherwise");
        QTest::addColumn<QStringList>("wrong");
        QTest::newRow("all right") << u"the invoices and the receipt"_s << u"en"_s << QStringList();
        QTest::newRow("one") << u"an invioce to be paid"_s << u"en"_s << QStringList{u"invioce"_s};
        QTest::newRow("twice, told twice") << u"the reciept and the reciept"_s << u"en"_s
                                           << QStringList{u"reciept"_s, u"reciept"_s};
        QTest::newRow("the text's own language") << u"die Rechnung und die Gebür für die Rechnung"_s
                                                 << u"en"_s << QStringList{u"Gebür"_s};
        QTest::newRow("too short to tell") << u"Gebühr"_s << u"de"_s << QStringList();
        QTest::newRow("numbers, abbreviations, names")
            << u"the IBAN and bank_statement of 2026b"_s << u"en"_s << QStringList();
        QTest::newRow("apostrophes") << u"don’t 'invoice' don't"_s << u"en"_s << QStringList();
        QTest::newRow("own words") << u"the Kesselbrand invoice"_s << u"en"_s << QStringList();
        QTest::newRow("no dictionary") << u"le reçu et la facture"_s << u"fr"_s << QStringList();
        QTest::newRow("other letters")
            << u"die Rechnung und der Κατάλογος"_s << u"de"_s << QStringList();
        QTest::newRow("nothing") << QString() << u"en"_s << QStringList();
    }

    void findsWhatNoDictionaryHas()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, otherwise);
        Spelling spelling({m_folder.path()});
        spelling.setOwnWords({u"kesselbrand"_s});
        std::optional<QStringList> wrong;
        spelling.check(text, otherwise, this, [&](const QList<Misspelling> &found) {
            wrong.emplace();
            for (const Misspelling &one : found)
                wrong->append(text.sliced(one.start, one.length));
        });
        QVERIFY(!wrong); // never before it returns
        QTRY_VERIFY(wrong);
        QTEST(*wrong, "wrong");
    }

    void saysWhatMayBeMeant()
    {
        Spelling spelling({m_folder.path()});
        QStringList suggested;
        spelling.suggest(u"invioce"_s, u"an invioce to be paid"_s, u"en"_s, this,
                         [&](const QStringList &words) { suggested = words; });
        QTRY_COMPARE(suggested.value(0), u"invoice"_s);
        spelling.suggest(u"Gebür"_s, u"die Rechnung und die Gebür für die Rechnung"_s, u"en"_s,
                         this, [&](const QStringList &words) { suggested = words; });
        QTRY_COMPARE(suggested.value(0), u"Gebühr"_s); // in the dictionary's encoding
    }

    /// Who asked may be gone before the answer.
    void nobodyIsToldWhoIsGone()
    {
        bool wasTold = false;
        {
            Spelling spelling({m_folder.path()});
            const auto asker = std::make_unique<QObject>();
            spelling.check(u"invioce"_s, u"en"_s, asker.get(),
                           [&](const QList<Misspelling> &) { wasTold = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!wasTold);
    }

    void theCountryOfTheLanguageGoesFirst()
    {
        const QTemporaryDir folder;
        for (const auto &name : {u"pt_BR"_s, u"pt_PT"_s, u"de_CH"_s, u"eo"_s})
            QVERIFY(test::writeTinyDictionary(folder.path(), name, {}));
        QVERIFY(QFile::remove(folder.filePath(u"de_CH.dic"_s))); // half of one is none
        const QList<Dictionary> all = dictionariesIn({u"/nowhere"_s, folder.path()});
        QCOMPARE(all.size(), 3);
        QCOMPARE(dictionaryFor(u"pt"_s, all)->name, QLocale(u"pt"_s).name());
        QCOMPARE(dictionaryFor(u"eo"_s, all)->name, u"eo"_s);
        QVERIFY(!dictionaryFor(u"de"_s, all));
        QVERIFY(!dictionaryFor(QString(), all));
    }

    void aDamagedDictionaryIsNone()
    {
        const QTemporaryDir folder;
        QVERIFY(test::writeTinyDictionary(folder.path(), u"xx"_s, {}, "NO-SUCH-ENCODING"));
        const QList<Dictionary> all = dictionariesIn({folder.path()});
        QVERIFY(!Hunspell::open(all.first()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
