// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/samples.h"

#include "domain/validation/validation.h"
#include "support/stricttest.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestSamples : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreTwelveAndMoreOfSeveralKinds()
    {
        const QStringList paths = sampleDocuments();
        QVERIFY2(paths.size() >= 12, qPrintable(paths.join(u'\n')));
        QSet<QString> kinds;
        for (const QString &path : paths) {
            QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
            kinds.insert(QFileInfo(path).suffix());
        }
        for (const auto kind : {"pdf"_L1, "txt"_L1, "docx"_L1, "png"_L1})
            QVERIFY2(kinds.contains(kind), kind.data());
    }

    void thePresetCanBeSubmitted()
    {
        const auto preset = samplePreset();
        const auto scans = sampleScanPreset();
        QVERIFY(preset && scans);
        QVERIFY(!preset->name.isEmpty());
        QVERIFY(preset->name != scans->name);
        QCOMPARE(scans->request.rules, preset->request.rules);
        QCOMPARE(preset->request.effectiveMode(), Mode::Fast);
        QCOMPARE(scans->request.effectiveMode(), Mode::Multimodal);
        for (const Preset &one : {*preset, *scans}) {
            JobRequest request = one.request;
            request.fileIds = {{u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s}};
            QVERIFY(validate(request).isEmpty());
        }
        for (const Dialect dialect : {Dialect::First, Dialect::Second})
            QVERIFY(validateReading(preset->request, dialect).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
