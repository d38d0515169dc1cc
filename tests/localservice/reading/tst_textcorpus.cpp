// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"
#include "localservice/reading/testfiles.h"
#include "support/stricttest.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Texts and pages of other people: in whatever encoding, whatever they hide.
class TestTextCorpus : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void declaredEncodings_data();
    void declaredEncodings();
    void guessedEncodings_data();
    void guessedEncodings();
    void unmarkedUtf16_data();
    void unmarkedUtf16();
    void aStrayZeroRefusesNothing();
    void lostBytesAreSaid();
    void wholesomePagesThatHide_data();
    void wholesomePagesThatHide();
};

namespace {

QString russianBill()
{
    return u"Счёт на оплату 2041\nПокупатель: общество Карьер\nК оплате всего 696 рублей, срок "
           "оплаты 2 июня\n"_s;
}

QString japaneseBill()
{
    return u"請求書番号 2041\n御中 株式会社カモメ\nお支払い合計 69,600 円、支払期限は六月二日です。\n"_s;
}

QString polishBill()
{
    return u"Faktura nr 2041\nNabywca: Spółka Żuraw\nNależność do zapłaty: 696 złotych, płatność "
           "do drugiego czerwca\n"_s;
}

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name);
    return encoder(text);
}

ReadResult readAs(const QString &name, const QByteArray &content, const QString &language = u"en"_s)
{
    ReadRequest request;
    request.fileName = name;
    request.language = language;
    return readBytes(content, request);
}

QString wordsOn(const ReadResult &result)
{
    return result ? result->pages.constFirst().text.simplified() : result.error().detail;
}

} // namespace

void TestTextCorpus::declaredEncodings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    struct Set
    {
        const char *label;
        const char *written; ///< as Qt's converters call it
        QString text;
    };
    const QList<Set> sets{{"windows-1251", "windows-1251", russianBill()},
                          {"x-cp1251", "windows-1251", russianBill()},
                          {"KOI8-R", "KOI8-R", russianBill()},
                          {"koi", "KOI8-R", russianBill()},
                          {"iso-8859-5", "ISO-8859-5", russianBill()},
                          {"shift_jis", "Shift_JIS", japaneseBill()},
                          {"x-sjis", "Shift_JIS", japaneseBill()},
                          {"euc-jp", "EUC-JP", japaneseBill()},
                          {"iso-2022-jp", "ISO-2022-JP", japaneseBill()},
                          {"gb2312", "GB18030", u"发票号码 2041，付款期限"_s},
                          {"big5", "Big5", u"發票號碼 2041，付款期限"_s},
                          {"ks_c_5601-1987", "windows-949", u"청구서 번호 2041, 쀍뢔 지급 기한"_s},
                          {"iso-8859-2", "ISO-8859-2", polishBill()},
                          {"latin2", "ISO-8859-2", polishBill()},
                          {"iso-8859-1", "windows-1252", u"Größe 5 € „so“"_s},
                          {"windows-1253", "windows-1253", u"Τιμολόγιο αριθμός"_s}};
    for (const Set &set : sets) {
        const QByteArray label(set.label);
        const QByteArray words = encoded(set.text, set.written);
        const QString plain = set.text.simplified();
        const auto row = [&](const char *way, const QString &name, const QByteArray &content,
                             const QString &before = {}) {
            QTest::newRow((label + ' ' + way).constData()) << name << content << before + plain;
        };
        row("meta", u"a.html"_s, "<html><head><meta charset=" + label + "></head><p>" + words);
        row("quoted, behind a comment", u"a.htm"_s,
            "<!-- <meta charset=utf-8> --><meta  name=x><META CHARSET=\"" + label + "\" /><p>"
                + words);
        row("http-equiv", u"a"_s,
            "<!DOCTYPE html><meta http-equiv='Content-Type' content='text/html; charset=" + label
                + "'><p>" + words);
        row("xml", u"a.xml"_s, "<?xml version=\"1.0\" encoding='" + label + "'?>" + words,
            u"<?xml version=\"1.0\" encoding='"_s + QString::fromLatin1(label) + u"'?>"_s);
        row("mail", u"a.eml"_s,
            "From: a@example.org\nTo: b@example.org\nDate: x\nContent-Type: text/plain; charset=\""
                + label + "\"\n\n" + words,
            u"From: a@example.org To: b@example.org Date: x "_s);
    }
}

void TestTextCorpus::declaredEncodings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const ReadResult result = readAs(name, content);
    QCOMPARE(wordsOn(result), words);
    QCOMPARE(result->notes, QStringList());
}

void TestTextCorpus::guessedEncodings_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QString>("text");
    const QString german
        = u"Rechnung für Türgriffe\nGebühr beträgt 5 Mark, übrige Größen auf Anfrage\n"_s;
    for (const char *set : {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"}) {
        const QString text = russianBill();
        QTest::addRow("ru %s", set) << u"ru"_s << QByteArray(set) << text;
    }
    QTest::newRow("ru, nobody said so") << u"en"_s << QByteArray("windows-1251") << russianBill();
    QTest::newRow("uk") << u"uk"_s << QByteArray("windows-1251")
                        << u"Рахунок на сплату, її сума, єдиний покупець\n"_s;
    QTest::newRow("pl windows") << u"pl"_s << QByteArray("windows-1250") << polishBill();
    QTest::newRow("pl iso") << u"pl"_s << QByteArray("ISO-8859-2") << polishBill();
    QTest::newRow("tr") << u"tr"_s << QByteArray("windows-1254")
                        << u"Fatura numarası, ödeme günü ve müşteri adı: Işık Şirketi\n"_s;
    QTest::newRow("ja sjis") << u"ja"_s << QByteArray("Shift_JIS") << japaneseBill();
    QTest::newRow("ja euc") << u"ja"_s << QByteArray("EUC-JP") << japaneseBill();
    QTest::newRow("ko") << u"ko"_s << QByteArray("windows-949")
                        << u"청구서 번호와 지급 기한을 확인하십시오\n"_s;
    QTest::newRow("zh") << u"ch_sim"_s << QByteArray("GB18030")
                        << u"发票号码和付款期限请见下面的说明\n"_s;
    QTest::newRow("zh-tw") << u"ch_tra"_s << QByteArray("Big5")
                           << u"發票號碼和付款期限請見下面的說明\n"_s;
    QTest::newRow("th") << u"th"_s << QByteArray("windows-874")
                        << u"ใบแจ้งหนี้เลขที่ ชำระเงินภายในวันที่\n"_s;
    QTest::newRow("ar") << u"ar"_s << QByteArray("windows-1256")
                        << u"رقم الفاتورة وتاريخ الدفع والمبلغ الإجمالي\n"_s;
    QTest::newRow("de windows") << u"de"_s << QByteArray("windows-1252") << german;
    QTest::newRow("de dos") << u"de"_s << QByteArray("IBM850") << german;
    QTest::newRow("few letters, nobody said which")
        << u"en"_s << QByteArray("windows-1252") << u"Größe 5 €, wie für München bestellt\n"_s;
}

void TestTextCorpus::guessedEncodings()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, set);
    QFETCH(QString, text);
    const ReadResult result = readAs(u"a.txt"_s, encoded(text, set.constData()), language);
    QCOMPARE(wordsOn(result), text.simplified());
    QCOMPARE(result->notes.size(), 1);
    QVERIFY2(result->notes.constFirst().endsWith(" was guessed."_L1),
             qPrintable(result->notes.constFirst()));
}

void TestTextCorpus::unmarkedUtf16_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"Invoice number 2041, total due 696.00\n"_s;
    QTest::newRow("two letters") << u"Hi"_s;
    QTest::newRow("Russian") << russianBill();
    QTest::newRow("Japanese") << japaneseBill();
    QTest::newRow("long") << u"Invoice number 2041\r\n"_s.repeated(3000);
}

void TestTextCorpus::unmarkedUtf16()
{
    QFETCH(QString, text);
    for (const QStringConverter::Encoding order :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(order);
        const QByteArray bytes = encoder(text);
        const ReadResult result = readAs(u"a.txt"_s, bytes);
        QVERIFY2(result, qPrintable(wordsOn(result)));
        QCOMPARE(result->format, u"text"_s);
        QVERIFY2(text.simplified().startsWith(wordsOn(result)), qPrintable(wordsOn(result)));
    }
}

void TestTextCorpus::aStrayZeroRefusesNothing()
{
    const QByteArray text = QByteArray("Invoice number 2041\n").repeated(20);
    for (const qsizetype place : {0, 7, 200}) {
        QByteArray bytes = text;
        bytes.insert(place, '\0');
        QCOMPARE(wordsOn(readAs(u"a.txt"_s, bytes)), QString::fromLatin1(text).simplified());
    }
    // So many are no text.
    QVERIFY(!readAs(u"a.txt"_s, QByteArray("In\0vo\0ice\0\0", 11).repeated(50)));
}

void TestTextCorpus::lostBytesAreSaid()
{
    const QByteArray text
        = u"Überweisung für Möbel, Größe übrig, größere Räder\n"_s.repeated(5).toUtf8();
    QByteArray bytes = text;
    bytes.insert(text.indexOf('\n'), "\xff\xfe");
    const ReadResult result = readAs(u"a.txt"_s, bytes);
    QVERIFY(wordsOn(result).startsWith(u"Überweisung für Möbel"_s));
    QCOMPARE(result->notes, QStringList{u"Places that are no characters in UTF-8: 2."_s});
}

void TestTextCorpus::wholesomePagesThatHide_data()
{
    QTest::addColumn<QByteArray>("html");
    const QByteArray words = "<h1>Invoice 2041</h1><p>Total due 696.00, bill to Quarry Lane</p>";
    QTest::newRow("body") << "<body style=\"display:none\">" + words + "</body>";
    QTest::newRow("html") << "<html hidden><body>" + words + "</body></html>";
    QTest::newRow("a part that holds everything")
        << "<body><p>x</p><div id=app style='display: none'>" + words + "</div></body>";
    QTest::newRow("for those without scripts")
        << "<body><script>show('nothing')</script><noscript>" + words + "</noscript></body>";
}

void TestTextCorpus::wholesomePagesThatHide()
{
    QFETCH(QByteArray, html);
    const QString text = wordsOn(readAs(u"a.html"_s, "<!DOCTYPE html>" + html));
    QVERIFY2(text.contains("Invoice 2041 Total due 696.00, bill to Quarry Lane"_L1),
             qPrintable(text));
    QVERIFY(!text.contains("show"_L1));
}

QTEST_GUILESS_MAIN(TestTextCorpus)
#include "tst_textcorpus.moc"
