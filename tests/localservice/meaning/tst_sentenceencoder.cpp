// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/languagemodel.h"
#include "support/stricttest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestSentenceEncoder : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsArePartedAsByTheReference_data();
    void textsArePartedAsByTheReference();
    void meaningsAreThoseOfTheReference_data();
    void meaningsAreThoseOfTheReference();
    void whatIsNoTextHasNoMeaning_data();
    void whatIsNoTextHasNoMeaning();
    void furtherPiecesDoNotCount();
    void threadsAgree();
    void anyTextIsTaken();

private:
    LanguageModelResult m_model;
};

namespace {

/// What resources/meaning/golden.py wrote down of the package's own numbers.
QJsonArray golden(const QString &part)
{
    QFile file(QStringLiteral(CD_DATA_DIR "/golden.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[part].toArray();
}

double lengthOf(const Meaning &meaning)
{
    return std::sqrt(std::inner_product(meaning.cbegin(), meaning.cend(), meaning.cbegin(), 0.0));
}

/// Text of every kind of character, also of halves of characters.
QString randomText(QRandomGenerator &random)
{
    QString text;
    const int size = random.bounded(300);
    for (int i = 0; i < size; ++i) {
        const int kind = random.bounded(4);
        text.append(QChar(kind == 0       ? random.bounded(0x10000)
                              : kind == 1 ? 0xd7f0 + random.bounded(0x820)
                                          : random.bounded(0x80)));
    }
    return text;
}

} // namespace

void TestSentenceEncoder::initTestCase()
{
    m_model = languageModelIn(QStringLiteral(CD_MODEL_DIR));
    QVERIFY2(m_model.has_value(), qPrintable(m_model ? QString() : m_model.error()));
}

void TestSentenceEncoder::textsArePartedAsByTheReference_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("pieces");
    const QJsonArray all = golden(u"pieces"_s);
    QVERIFY(all.size() > 10);
    for (const QJsonValue &one : all) {
        QList<int> pieces;
        for (const QJsonValue &piece : one["pieces"_L1].toArray())
            pieces.append(piece.toInt());
        const QString text = one["text"_L1].toString();
        QTest::addRow("%s", qPrintable(u'"' + text.left(30) + u'"')) << text << pieces;
    }
}

void TestSentenceEncoder::textsArePartedAsByTheReference()
{
    QFETCH(const QString, text);
    const std::vector<int> pieces = (*m_model)->encoder->pieces(text);
    QTEST(QList<int>(pieces.cbegin(), pieces.cend()), "pieces");
}

void TestSentenceEncoder::meaningsAreThoseOfTheReference_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("direction");
    const QJsonArray all = golden(u"meanings"_s);
    QVERIFY(all.size() >= 3);
    for (const QJsonValue &one : all) {
        const QString text = one["text"_L1].toString();
        QTest::addRow("%s", qPrintable(text.left(30)))
            << text << QByteArray::fromBase64(one["direction"_L1].toString().toLatin1());
    }
}

void TestSentenceEncoder::meaningsAreThoseOfTheReference()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, direction);
    const auto meaning = (*m_model)->encoder->encoded(text);
    QVERIFY(meaning.has_value());
    QCOMPARE(qsizetype(meaning->size()), direction.size());
    QVERIFY(std::abs(lengthOf(*meaning) - 1) < 1e-3);
    double product = 0;
    double squares = 0;
    for (qsizetype i = 0; i < direction.size(); ++i) {
        const double step = static_cast<signed char>(direction.at(i));
        product += step * double(meaning->at(static_cast<std::size_t>(i)));
        squares += step * step;
    }
    const double cosine = product / std::sqrt(squares);
    QVERIFY2(cosine > 0.999, qPrintable(QString::number(cosine)));
}

void TestSentenceEncoder::whatIsNoTextHasNoMeaning_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("null") << QString();
}

void TestSentenceEncoder::whatIsNoTextHasNoMeaning()
{
    QFETCH(const QString, text);
    QVERIFY(!(*m_model)->encoder->encoded(text));
}

void TestSentenceEncoder::furtherPiecesDoNotCount()
{
    const SentenceEncoder &encoder = *(*m_model)->encoder;
    QString text;
    while (encoder.pieces(text).size() < Transformer::maxPieces)
        text.append(u" otter"_s);
    QCOMPARE(*encoder.encoded(text), *encoder.encoded(text + u" and a bank statement"_s));
    QVERIFY(*encoder.encoded(u"otter"_s) != *encoder.encoded(u"otter and a bank statement"_s));
    const QString endless = u"otter "_s.repeated(100'000);
    QCOMPARE(encoder.pieces(endless), encoder.pieces(endless.left(SentenceEncoder::maxCharacters)));
}

void TestSentenceEncoder::threadsAgree()
{
    const SentenceEncoder &encoder = *(*m_model)->encoder;
    const QString text = u"The board approved the minutes of the meeting in March."_s;
    const Meaning expected = *encoder.encoded(text);
    std::array<int, 4> agreed{};
    std::vector<std::thread> threads;
    for (int &count : agreed) {
        threads.emplace_back([&] {
            for (int i = 0; i < 5; ++i)
                count += encoder.encoded(text) == expected ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(agreed, (std::array<int, 4>{5, 5, 5, 5}));
}

void TestSentenceEncoder::anyTextIsTaken()
{
    const SentenceEncoder &encoder = *(*m_model)->encoder;
    QRandomGenerator random(16);
    for (int i = 0; i < 200; ++i) {
        const QString text = randomText(random);
        const std::vector<int> pieces = encoder.pieces(text);
        for (const int piece : pieces)
            QVERIFY(piece > 0 && piece < Transformer::pieceCount);
        const auto meaning = encoder.encoded(text);
        QCOMPARE(meaning.has_value(), !pieces.empty());
        QVERIFY(!meaning || std::abs(lengthOf(*meaning) - 1) < 1e-3);
    }
}

QTEST_GUILESS_MAIN(TestSentenceEncoder)
#include "tst_sentenceencoder.moc"
