// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/textquality.h"
#include "support/stricttest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Languages are told from letters that stand for other letters.
class TestTextQuality : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void knowsLanguages_data();
    void knowsLanguages();
    void knowsWhatIsNone_data();
    void knowsWhatIsNone();
    void lettersPutForOthersAreNoLanguage_data();
    void lettersPutForOthersAreNoLanguage();
};

static QString english()
{
    return u"We have received your order of the third of May and will deliver the lamps within "
           "two weeks. Please pay the amount due to the account named below."_s;
}

static QString german()
{
    return u"Wir haben Ihre Bestellung vom dritten Mai erhalten und liefern die Lampen innerhalb "
           "von zwei Wochen. Bitte überweisen Sie den fälligen Betrag auf das unten genannte "
           "Konto."_s;
}

void TestTextQuality::knowsLanguages_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("English") << english();
    QTest::newRow("German") << german();
    QTest::newRow("capitals") << german().toUpper();
    QTest::newRow("French") << u"Nous avons bien reçu votre commande et nous vous livrerons les "
                               "lampes sous deux semaines à l'adresse indiquée."_s;
    QTest::newRow("Polish") << u"Otrzymaliśmy Państwa zamówienie i dostarczymy lampy w ciągu "
                               "dwóch tygodni. Prosimy o zapłatę na wskazany rachunek."_s;
    QTest::newRow("Czech") << u"Obdrželi jsme vaši objednávku a lampy dodáme do dvou týdnů. Částku "
                              "prosím uhraďte na níže uvedený účet."_s;
    QTest::newRow("Finnish") << u"Olemme vastaanottaneet tilauksenne ja toimitamme valaisimet "
                                "kahden viikon kuluessa. Maksakaa summa tilille."_s;
    QTest::newRow("Hungarian") << u"Megkaptuk a megrendelését, és a lámpákat két héten belül "
                                  "szállítjuk. Kérjük, az összeget utalja át."_s;
    QTest::newRow("Turkish") << u"Siparişinizi aldık ve lambaları iki hafta içinde teslim "
                                "edeceğiz. Lütfen tutarı aşağıdaki hesaba ödeyin."_s;
    QTest::newRow("Vietnamese") << u"Chúng tôi đã nhận được đơn đặt hàng của quý khách và sẽ giao "
                                   "đèn trong vòng hai tuần tới địa chỉ đã ghi."_s;
    QTest::newRow("Welsh") << u"Rydym wedi derbyn eich archeb a byddwn yn anfon y lampau o fewn "
                              "pythefnos. Talwch y swm i'r cyfrif isod os gwelwch yn dda."_s;
    QTest::newRow("Russian") << u"Мы получили ваш заказ и доставим лампы в течение двух недель. "
                                "Пожалуйста, оплатите сумму на указанный счёт."_s;
    QTest::newRow("Greek") << u"Λάβαμε την παραγγελία σας και θα παραδώσουμε τα φωτιστικά μέσα σε "
                              "δύο εβδομάδες. Παρακαλούμε πληρώστε το ποσό."_s;
    QTest::newRow("Japanese")
        << u"ご注文ありがとうございます。ランプは2週間以内にお届けします。下記の"
           "口座にお支払いください。合計金額は消費税を含みます。"_s;
    QTest::newRow("Chinese") << u"我们已经收到您五月三日的订单，灯具将在两周内送达贵公司。请将应付"
                                u"金额汇入以下账户。如有问题，请与我们联系。谢谢"
                                "您的惠顾。"_s;
    QTest::newRow("Arabic") << u"لقد استلمنا طلبكم وسنقوم بتسليم المصابيح خلال أسبوعين. يرجى دفع "
                               "المبلغ إلى الحساب المذكور أدناه."_s;
    QTest::newRow("figures") << u"4711 12.50 7 87.50\n4712 3.20 10 32.00\n4713 0.99 100 99.00"_s;
    QTest::newRow("a bill") << u"INVOICE No. RE-2026/0117\nQty  Description  EUR\n2 x LED lamp "
                               "E27 (60W)  12.50\n1 x hook M8x40  3.20\nVAT 19 %  2.98\nTotal "
                               "18.68\nIBAN DE12 3456 7890 1234 5678 90\nwww.lantern.example "
                               "info@lantern.example"_s;
    QTest::newRow("a stamp") << u"ACME000123"_s;
}

void TestTextQuality::knowsLanguages()
{
    QFETCH(QString, text);
    const double quality = textQuality(text);
    QVERIFY2(quality >= leastTextQuality, qPrintable(QString::number(quality)));
}

void TestTextQuality::knowsWhatIsNone_data()
{
    QTest::addColumn<QString>("text");

    QString signs = english();
    for (QChar &c : signs) {
        if (c > u' ')
            c = QChar(static_cast<char16_t>(c.unicode() - 29));
    }
    QTest::newRow("codes of a font without a map") << signs;
    QTest::newRow("private characters") << [] {
        QString text = german();
        for (QChar &c : text) {
            if (c.isLetter())
                c = QChar(static_cast<char16_t>(0xe000 + c.unicode() % 256));
        }
        return text;
    }();
    QTest::newRow("letters taken for ideographs") << [] {
        QString text = german();
        for (QChar &c : text) {
            if (c.isLetter())
                c = QChar(static_cast<char16_t>(0x5f00 + c.unicode() % 256));
        }
        return text;
    }();
    QTest::newRow("unknown characters")
        << QString(english()).replace(QRegularExpression(u"[a-z]"_s), QString(QChar(0xfffd)));
    QTest::newRow("Cyrillic taken for Latin")
        << u"Ìû ïîëó÷èëè âàø çàêàç è äîñòàâèì ëàìïû â òå÷åíèå äâóõ íåäåëü. Ïîæàëóéñòà, îïëàòèòå "
           "ñóììó íà óêàçàííûé ñ÷¸ò."_s;
    QTest::newRow("two alphabets in a word")
        << QString(english()).replace(u'e', u'є').replace(u'o', u'σ').replace(u't', u'т');
    QTest::newRow("signs in words")
        << u"F{tv\\cw }wv}cw xvuiwt wv~ vwtix~ vpw{tn ki|wp{{ pk{vw wi|v pw{v~ k|pv wpw|{v"_s;
}

void TestTextQuality::knowsWhatIsNone()
{
    QFETCH(QString, text);
    const double quality = textQuality(text);
    QVERIFY2(quality < leastTextQuality, qPrintable(QString::number(quality)));
}

void TestTextQuality::lettersPutForOthersAreNoLanguage_data()
{
    QTest::addColumn<QString>("text");
    for (int shift = 1; shift < 26; ++shift) {
        for (const QString &text : {english(), german()}) {
            QString other = text;
            for (QChar &c : other) {
                const char16_t first = c >= u'a' && c <= u'z' ? u'a' : u'A';
                if (c >= first && c < QChar(static_cast<char16_t>(first + 26))) {
                    c = QChar(static_cast<char16_t>(first + (c.unicode() - first + shift) % 26));
                }
            }
            QTest::addRow("%s by %d", text == english() ? "English" : "German", shift) << other;
        }
    }
}

void TestTextQuality::lettersPutForOthersAreNoLanguage()
{
    QFETCH(QString, text);
    const double quality = textQuality(text);
    QVERIFY2(quality < leastTextQuality, qPrintable(QString::number(quality)));
}

QTEST_GUILESS_MAIN(TestTextQuality)
#include "tst_textquality.moc"
