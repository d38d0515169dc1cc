// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/scripts/callscript.h"
#include "service/scripts/quoting.h"

#include <QJsonArray>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString assignment(const QString &name, const QJsonValue &value)
{
    return name + u" = "_s + pythonLiteral(value) + u'\n';
}

QJsonObject scopeOf(const ScriptParts &parts)
{
    QJsonObject scope;
    for (const auto &[name, value] : parts.scope)
        scope.insert(name, value);
    return scope;
}

QString head(const ScriptParts &parts, const QString &needs)
{
    QString text = commentLine(needs);
    text += commentLine(u"The API key comes from LLAMA_CLOUD_API_KEY."_s);
    for (const QString &note : parts.notes)
        text += commentLine(note);
    return text;
}

QString files(const ScriptParts &parts)
{
    return assignment(u"paths"_s, QJsonArray::fromStringList(parts.paths))
        + assignment(u"file_ids"_s, QJsonArray::fromStringList(parts.known)) + u'\n';
}

/// The official client no longer has API v1.
QString byRequests(const ScriptParts &parts)
{
    QString text = head(parts, u"Needs: pip install requests"_s)
        + u"import os\nimport time\n\nimport requests\n\n"_s + assignment(u"base"_s, parts.base)
        + assignment(u"scope"_s, scopeOf(parts)) + assignment(u"request"_s, parts.body)
        + files(parts) + u"session = requests.Session()\n"_s;
    text += u"session.headers[\"Authorization\"] = \"Bearer \" "
            "+ os.environ[\"LLAMA_CLOUD_API_KEY\"]\n"_s;
    return text + uR"py(

def call(method, path, **more):
    answer = session.request(method, base + path, params=scope, timeout=60, **more)
    if not answer.ok:
        raise SystemExit(f"{answer.status_code}: {answer.text}")
    return answer.json()


for path in paths:
    with open(path, "rb") as file:
        uploaded = call(
            "POST", "/api/v1/beta/files", data={"purpose": "classify"}, files={"file": file}
        )
    file_ids.append(uploaded["id"])

jobs = "/api/v1/classifier/jobs"
job = call("POST", jobs, json={"file_ids": file_ids, **request})
print(job["id"])
while job["status"] not in ("SUCCESS", "PARTIAL_SUCCESS", "ERROR", "CANCELLED"):
    time.sleep(2)
    job = call("GET", f"{jobs}/{job['id']}")
for item in call("GET", f"{jobs}/{job['id']}/results")["items"]:
    print(item["file_id"], item["result"])
)py"_s;
}

QString byOfficialClient(const ScriptParts &parts)
{
    QJsonObject body = parts.body;
    // Clients know this field under its name only since late.
    QJsonObject extra;
    if (body.contains("webhook_configurations"_L1))
        extra.insert("webhook_configurations"_L1, body.take("webhook_configurations"_L1));
    return head(parts, u"Needs: pip install 'llama-cloud>=2.16'"_s)
        + u"import os\nimport time\nfrom pathlib import Path\n\nfrom llama_cloud import LlamaCloud\n\n"_s
        + assignment(u"base"_s, parts.base) + assignment(u"scope"_s, scopeOf(parts))
        + assignment(u"request"_s, body) + assignment(u"more"_s, extra) + files(parts)
        + u"client = LlamaCloud(api_key=os.environ[\"LLAMA_CLOUD_API_KEY\"], base_url=base)\n"_s
        + uR"py(
for path in paths:
    file_ids.append(client.files.create(file=Path(path), purpose="classify", **scope).id)

jobs = [
    client.classify.create(file_input=file_id, **request, **scope, extra_body=more)
    for file_id in file_ids
]
for job in jobs:
    while job.status in ("PENDING", "RUNNING"):
        time.sleep(2)
        job = client.classify.get(job.id, **scope)
    print(job.id, job.status, job.result)
)py"_s;
}

} // namespace

QString pythonScript(const ScriptParts &parts)
{
    return parts.isFirst ? byRequests(parts) : byOfficialClient(parts);
}

} // namespace cd
