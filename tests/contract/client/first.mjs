// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The official TypeScript client against a classify service, first dialect: uploads two files,
// creates a job, lists, reads and waits for it, reads its results, asks for errors and deletes the
// files. LLAMA_CLOUD_BASE_URL and LLAMA_CLOUD_API_KEY name the service. Exit status 0: all as
// expected.
import assert from "node:assert/strict";
import { all, client, nobody, polling, refused, rules, texts, upload, withKey } from "./common.mjs";

const files = [];
for (const [name, text] of Object.entries(texts)) files.push(await upload(name, text));
const listed = await all(client.files.list({ file_ids: files, page_size: 1 }));
assert.deepEqual(listed.map((file) => file.id).sort(), [...files].sort());
const address = await client.files.get(files[0]);
assert.equal(await (await fetch(address.url)).text(), texts["invoice.txt"]);

const job = await client.classifier.jobs.create({ file_ids: files, rules, mode: "FAST" });
assert.equal(job.status, "PENDING");
assert.deepEqual(job.rules, rules);
console.log(`created ${job.id}: ${job.status}`);
const found = (await all(client.classifier.jobs.list({ page_size: 1 }))).map((one) => one.id);
assert.ok(found.includes(job.id));
const ended = await client.classifier.jobs.waitForCompletion(job.id, {}, polling);
console.log(`ended ${ended.id}: ${ended.status}`);
assert.equal(ended.status, "SUCCESS");

const results = await client.classifier.jobs.getResults(job.id);
const types = Object.fromEntries(results.items.map((item) => [item.file_id, item.result.type]));
for (const item of results.items)
  console.log(`${item.file_id}: ${item.result.type} (${item.result.confidence.toFixed(2)})`);
assert.deepEqual(types, { [files[0]]: "invoice", [files[1]]: "receipt" });

const wrong = await refused(client.classifier.jobs.create({ file_ids: files, rules: [{ type: "a", description: "short" }] }), 422);
assert.deepEqual(wrong.detail[0].loc, ["body", "rules", 0, "description"]);
await refused(client.classifier.jobs.get(nobody), 404);
await refused(withKey("wrong").projects.list(), 401);
assert.equal((await client.projects.list()).length, 1);
for (const id of files) await client.files.delete(id);
console.log("first dialect: all as expected");
