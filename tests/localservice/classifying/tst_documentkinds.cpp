// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/documentkinds.h"
#include "localservice/classifying/evidence.h"
#include "support/stricttest.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

namespace {

/// The texts of data/<language>.txt by kind: "=== kind" stands above each.
QMap<QString, QString> textsOf(const QString &language)
{
    QFile file(QStringLiteral(CD_DATA_DIR "/%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QString> texts;
    QString kind;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("=== "_L1))
            kind = line.sliced(4).trimmed();
        else if (!kind.isEmpty())
            texts[kind] += line + u'\n';
    }
    return texts;
}

/// Those of all kinds, as no rule competes.
const QList<RuleProfile> &profilesIn(const QString &language)
{
    static QMap<QString, QList<RuleProfile>> known;
    if (!known.contains(language)) {
        Stemmer stemmer(language);
        known.insert(language, profilesOf({}, stemmer));
    }
    return known[language];
}

QString bestKind(const QString &text, const QString &language)
{
    Stemmer stemmer(language);
    DocumentText document;
    document.pages = {{1, text, false}};
    const QList<RuleProfile> &profiles = profilesIn(language);
    const QList<Evidence> evidence = evidenceFor(profiles, DocumentWords(document, stemmer));
    const auto best = std::max_element(
        evidence.begin(), evidence.end(),
        [](const Evidence &one, const Evidence &other) { return one.score() < other.score(); });
    return profiles.at(best - evidence.begin()).name;
}

} // namespace

class TestDocumentKinds : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAnEnglishText();
    void aTextIsOfItsKind_data();
    void aTextIsOfItsKind();
};

void TestDocumentKinds::everyKindHasAnEnglishText()
{
    const auto texts = textsOf(u"en"_s);
    QStringList kinds;
    for (const DocumentKind &kind : documentKinds())
        kinds.append(kind.names.constFirst());
    kinds.sort();
    QCOMPARE(texts.keys(), kinds);
}

void TestDocumentKinds::aTextIsOfItsKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    for (const QString &language :
         {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"it"_s, u"nl"_s, u"pt"_s}) {
        const auto texts = textsOf(language);
        QVERIFY(!texts.isEmpty());
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(text.key()))
                << text.value() << language << text.key();
    }
}

void TestDocumentKinds::aTextIsOfItsKind()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QTEST(bestKind(text, language), "kind");
}

QTEST_GUILESS_MAIN(TestDocumentKinds)
#include "tst_documentkinds.moc"
