// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/draftstore.h"
#include "store/store.h"
#include "support/patience.h"
#include "workflow/form/draftcodec.h"
#include "workflow/form/draftsaver.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

Draft fullDraft()
{
    Draft draft;
    draft.request.fileIds = {{u"counts-for-nothing"_s}};
    draft.request.rules = {{u"invoice"_s, u"short"_s}, {{}, {}}}; // half-typed, as forms are
    draft.request.mode = Mode::Multimodal;
    draft.request.language = u"de"_s;
    draft.request.maxPages = MaxPages::of(7);
    draft.request.targetPages = PageSelection::fromZeroBased({0, 4});
    draft.request.webhooks = {{.url = u"https://hook.example"_s,
                               .events = {u"parse.success"_s},
                               .headers = {{u"X-Token"_s, u"t"_s}},
                               .format = Webhook::Format::Json,
                               .signingSecret = u"s"_s}};
    draft.presetName = u"Invoices"_s;
    draft.areCopiesApart = true;
    draft.label = u"March"_s;
    draft.care.dismissed = {{u"R6"_s, u"invoice"_s, "0a1b"}};
    draft.care.pinned = {{"hash", u"/documents/pinned.pdf"_s}};
    UploadItem uploaded;
    uploaded.path = u"/documents/a.pdf"_s;
    uploaded.name = u"a.pdf"_s;
    uploaded.size = 12;
    uploaded.modified = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC);
    uploaded.state = UploadItem::State::Ready;
    uploaded.fileId = {u"f-1"_s};
    uploaded.service = u"local"_s;
    uploaded.seenAt = uploaded.modified.addSecs(60);
    UploadItem underWay = uploaded;
    underWay.path = u"/documents/b.pdf"_s;
    underWay.fileId = {};
    underWay.service.clear();
    underWay.state = UploadItem::State::Uploading;
    draft.files = {uploaded, underWay};
    return draft;
}

} // namespace

/// The form over the end of the program.
class TestDraftSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void nothingAtFirst();
    void everythingComesBack();
    void isWrittenSoonAfterTheLastChange();
    void isWrittenWhileChangesDoNotEnd();
    void isWrittenAtTheEnd();
    void whatCannotBeReadIsNothing_data();
    void whatCannotBeReadIsNothing();
    void aFullDiskIsTold();

private:
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestDraftSaver::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestDraftSaver::reopen()
{
    m_store.reset();
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    m_store = std::move(*store);
}

void TestDraftSaver::nothingAtFirst()
{
    const DraftSaver saver(*m_store);
    QVERIFY(!saver.load());
}

void TestDraftSaver::everythingComesBack()
{
    {
        DraftSaver saver(*m_store);
        saver.save(fullDraft());
        QCOMPARE(saver.load()->label, u"March"_s); // also what is not written yet
        saver.flush();
    }
    reopen();
    const std::optional<Draft> draft = DraftSaver(*m_store).load();
    QVERIFY(draft);
    JobRequest request = fullDraft().request;
    request.fileIds.clear();
    QCOMPARE(draft->request, request);
    QCOMPARE(draft->presetName, u"Invoices"_s);
    QCOMPARE(draft->label, u"March"_s);
    QCOMPARE(draft->care, fullDraft().care);
    QVERIFY(draft->areCopiesApart);
    QCOMPARE(draft->files.size(), 2);
    const UploadItem &uploaded = draft->files.at(0);
    QCOMPARE(uploaded.path, u"/documents/a.pdf"_s);
    QCOMPARE(uploaded.size, 12);
    QCOMPARE(uploaded.modified, fullDraft().files.at(0).modified);
    QCOMPARE(uploaded.fileId.value, u"f-1"_s);
    QCOMPARE(uploaded.service, u"local"_s);
    QCOMPARE(uploaded.seenAt, uploaded.modified.addSecs(60));
    QCOMPARE(uploaded.state, UploadItem::State::Ready);
    QCOMPARE(draft->files.at(1).state, UploadItem::State::Looking);
}

void TestDraftSaver::isWrittenSoonAfterTheLastChange()
{
    DraftSaver saver(*m_store);
    saver.save(fullDraft());
    const auto onDisk = [this] {
        return m_store->wait([](Database &database) { return DraftStore(database).read(); })
            .value_or(QJsonObject());
    };
    CD_TRY_COMPARE(onDisk().value("label"_L1).toString(), u"March"_s);
    Draft later = fullDraft();
    later.label = u"April"_s;
    saver.save(later);
    CD_TRY_COMPARE(onDisk().value("label"_L1).toString(), u"April"_s);
}

/// As while files are uploaded, each step of which changes the form.
void TestDraftSaver::isWrittenWhileChangesDoNotEnd()
{
    DraftSaver saver(*m_store);
    Draft draft = fullDraft();
    int changes = 0;
    QTimer change;
    connect(&change, &QTimer::timeout, this, [&] {
        draft.label = u"change %1"_s.arg(++changes);
        saver.save(draft);
    });
    change.start(10);
    const auto written = [this] {
        return m_store->wait([](Database &database) { return DraftStore(database).read(); })
            .value_or(QJsonObject())
            .value("label"_L1)
            .toString();
    };
    CD_TRY_VERIFY(written().startsWith(u"change"_s));
    const QString first = written();
    CD_TRY_VERIFY(written() != first); // and again
}

void TestDraftSaver::isWrittenAtTheEnd()
{
    {
        DraftSaver saver(*m_store);
        saver.save(fullDraft());
    }
    reopen();
    QVERIFY(DraftSaver(*m_store).load());
}

void TestDraftSaver::whatCannotBeReadIsNothing_data()
{
    QTest::addColumn<QJsonObject>("content");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("of another kind") << QJsonObject{{u"request"_s, 5}};
    QTest::newRow("of a later program")
        << QJsonObject{{u"request"_s, QJsonObject{{u"rules"_s, u"in a new way"_s}}}};
}

void TestDraftSaver::whatCannotBeReadIsNothing()
{
    QFETCH(QJsonObject, content);
    QVERIFY(!draftFromJson(content));
}

void TestDraftSaver::aFullDiskIsTold()
{
    m_store->wait([](Database &database) {
        return database.run(u"PRAGMA query_only = 1"_s).map([](const QSqlQuery &) {});
    });
    DraftSaver saver(*m_store);
    QSignalSpy notStored(&saver, &DraftSaver::notStored);
    saver.save(fullDraft());
    saver.flush();
    CD_TRY_COMPARE(notStored.size(), 1);
}

QTEST_GUILESS_MAIN(TestDraftSaver)
#include "tst_draftsaver.moc"
