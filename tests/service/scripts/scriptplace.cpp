// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/scripts/scriptplace.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cd::test {

namespace {

constexpr auto secretHeader = "header-do-not-show"_L1;
constexpr auto secretSigning = "signing-do-not-show"_L1;
constexpr int enoughMs = 60'000;

const QStringList hostile{
    u"It's the seller's 'bill' \"of sorts\""_s,
    u"$(touch hacked) `touch hacked` $HOME ${HOME} !! * ~ ; & | > hacked"_s,
    u"First line\nsecond 'line'\ttabbed\r\n# no comment"_s,
    u"back\\slash \\n \\' \\\" \\$ ends with \\"_s,
    u"''' \"\"\" %s %d {0} {job} \\N{BULLET} \\x41 \\u0041"_s,
    u"@/etc/hostname and more"_s,
    u"Rechnung für Bücher – 請求書 🧾 \u2028 \u0001"_s,
    u"$id $1 $@ $answer $ids file_ids EOF )"_s,
};

/// A hostile name that a file can have.
const QString hostileName = u"it's \"a\" $(touch hacked);b,c\\d=@e 🧾.pdf"_s;

JobRequest content()
{
    JobRequest request;
    for (const QString &text : hostile)
        request.rules.append({u"type %1"_s.arg(request.rules.size()), text});
    request.mode = Mode::Fast;
    request.language = u"de"_s;
    request.maxPages = MaxPages::noLimit();
    request.targetPages = PageSelection::fromZeroBased({0, 2, 3});
    request.webhooks = {{.url = u"https://user:url-do-not-show@hooks.example/it's?a=$(x)"_s,
                         .events = {u"parse.success"_s},
                         .headers = {{u"X-Token"_s, QString(secretHeader)}},
                         .format = Webhook::Format::Json,
                         .signingSecret = secretSigning}};
    return request;
}

/// The same as it is without secrets.
JobRequest sentContent()
{
    JobRequest request = content();
    request.webhooks[0].url = u"https://hooks.example/it's?a=$(x)"_s;
    request.webhooks[0].headers.clear();
    request.webhooks[0].signingSecret.clear();
    return request;
}

} // namespace

const QStringList &hostileTexts()
{
    return hostile;
}

ScriptedCall ScriptPlace::callOf(Dialect dialect) const
{
    ScriptedCall call{.baseUrl = QUrl(u"https://service.example.org/prefix/"_s),
                      .scope = {{u"org 1&x"_s}, {u"it's"_s}},
                      .dialect = dialect,
                      .content = content(),
                      .paths = {path(hostileName), path(u"plain.pdf"_s)}};
    call.content.fileIds = {{u"dfl-known"_s}};
    if (dialect == Dialect::Second)
        call.content.webhooks.first().events = {u"classify.success"_s};
    return call;
}

JobRequest ScriptPlace::expected(Dialect dialect)
{
    JobRequest request = sentContent();
    if (dialect == Dialect::Second)
        request.webhooks.first().events = {u"classify.success"_s};
    return request;
}

void ScriptPlace::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(hostileName, "one");
    write(u"plain.pdf"_s, "two");
}

void ScriptPlace::dialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("API v1") << Dialect::First;
    QTest::newRow("API v2") << Dialect::Second;
}

void ScriptPlace::write(const QString &name, const QByteArray &text, bool isProgram) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    QCOMPARE(file.write(text), text.size());
    if (isProgram)
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QByteArray ScriptPlace::run(const QString &program, const QStringList &arguments,
                            int exitCode) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder->path() + u":/usr/local/bin:/usr/bin:/bin"_s);
    environment.insert(u"PYTHONPATH"_s, m_folder->path());
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    environment.insert(u"LLAMA_CLOUD_API_KEY"_s, u"key from the environment"_s);
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(enoughMs);
    const QByteArray err = process.readAllStandardError();
    if (!isDone || process.exitCode() != exitCode)
        QTest::qFail(err.constData(), __FILE__, __LINE__);
    if (QFile::exists(m_folder->filePath(u"hacked"_s)))
        QTest::qFail("A text was run.", __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

} // namespace cd::test
