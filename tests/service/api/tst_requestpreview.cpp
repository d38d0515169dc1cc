// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/requestpreview.h"
#include "support/stricttest.h"
#include "wire/requestcodec.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

JobRequest request(const QString &description)
{
    JobRequest request;
    request.fileIds = {{u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s}};
    request.rules = {{u"invoice"_s, description}};
    request.maxPages = MaxPages::noLimit();
    return request;
}

} // namespace

class TestRequestPreview : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsWhatWouldBeSent();
};

void TestRequestPreview::bodyIsWhatWouldBeSent()
{
    const JobRequest wanted = request(u"A bill for goods or services"_s);
    const QByteArray body = requestBody(wanted);
    QVERIFY(body.contains("\n    \"file_ids\""));
    QCOMPARE(requestFromJson(body), wanted);
}

QTEST_GUILESS_MAIN(TestRequestPreview)
#include "tst_requestpreview.moc"
