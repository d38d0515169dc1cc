// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The official TypeScript client against a classify service: uploads two files, creates a job,
// lists, reads and waits for it, reads its results, asks for errors and deletes the files.
// LLAMA_CLOUD_BASE_URL and LLAMA_CLOUD_API_KEY name the service. Exit status 0: all as expected.
import assert from "node:assert/strict";
import LlamaCloud, { APIError, toFile } from "@llamaindex/llama-cloud";

const client = new LlamaCloud({ maxRetries: 0 });
const rules = [
  { type: "invoice", description: "An invoice that asks for payment: invoice number, due date, amount due" },
  { type: "receipt", description: "A till receipt: items bought, cash, change, card, thank you, come again" },
];
const texts = {
  "invoice.txt": "INVOICE\nInvoice number 2031\nBill to: Example Ltd\nDue date 1 May\nAmount due 120.00\n",
  "quittung-ä.txt": "RECEIPT\nTea 2.00\nScone 3.00\nTotal 5.00\nCash 10.00\nChange 5.00\nThank you, please come again\n",
};

async function all(pages) {
  const items = [];
  for await (const item of pages) items.push(item);
  return items;
}

async function refused(promise, status) {
  const error = await promise.then(() => assert.fail("was not refused"), (thrown) => thrown);
  assert.ok(error instanceof APIError, String(error));
  assert.equal(error.status, status);
  return error.error;
}

const files = [];
for (const [name, text] of Object.entries(texts)) {
  const file = await client.files.create({ purpose: "classify", file: await toFile(Buffer.from(text), name) });
  assert.equal(file.name, name);
  files.push(file.id);
}
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
const ended = await client.classifier.jobs.waitForCompletion(job.id, {}, { pollingInterval: 0.2, timeout: 60 });
console.log(`ended ${ended.id}: ${ended.status}`);
assert.equal(ended.status, "SUCCESS");

const results = await client.classifier.jobs.getResults(job.id);
const types = Object.fromEntries(results.items.map((item) => [item.file_id, item.result.type]));
for (const item of results.items)
  console.log(`${item.file_id}: ${item.result.type} (${item.result.confidence.toFixed(2)})`);
assert.deepEqual(types, { [files[0]]: "invoice", [files[1]]: "receipt" });

const wrong = await refused(client.classifier.jobs.create({ file_ids: files, rules: [{ type: "a", description: "short" }] }), 422);
assert.deepEqual(wrong.detail[0].loc, ["body", "rules", 0, "description"]);
await refused(client.classifier.jobs.get("00000000-0000-4000-8000-000000000000"), 404);
await refused(new LlamaCloud({ apiKey: "wrong", maxRetries: 0 }).projects.list(), 401);
assert.equal((await client.projects.list()).length, 1);
for (const id of files) await client.files.delete(id);
console.log("all as expected");
