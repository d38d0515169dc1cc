// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The official TypeScript client against a classify service, second dialect: creates, lists, waits,
// cancels and deletes jobs, keeps configurations, and has webhooks delivered where the service has
// addresses of its own for them. LLAMA_CLOUD_BASE_URL and LLAMA_CLOUD_API_KEY name the service.
// Exit status 0: all as expected.
import assert from "node:assert/strict";
import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { all, client, nobody, polling, refused, rules, texts, upload } from "./common.mjs";

const configuration = { rules };
// What this version of the client has no words for is asked for by its path.
const pathOf = (id) => `/api/v2/classify/${id}`;
const cancel = (id) => client.classify.cancel?.(id) ?? client.post(`${pathOf(id)}/cancel`);
const remove = (id) => client.classify.delete?.(id) ?? client.delete(pathOf(id));

const invoice = await upload("invoice.txt", texts["invoice.txt"]);
const receipt = await upload("quittung-ä.txt", texts["quittung-ä.txt"]);
const broken = await upload("broken.bin", Buffer.from([0, 1, 2, 3, 255, 254, 253, 0]));

// Jobs.
const transaction_id = randomUUID();
const job = await client.classify.create({ file_input: invoice, configuration, transaction_id });
assert.equal(job.status, "PENDING");
assert.deepEqual(job.configuration.rules, rules);
assert.equal(job.document_input_type, "file_id");
console.log(`created ${job.id}: ${job.status}`);
const again = await client.classify.create({ file_input: receipt, configuration: { rules: rules.slice(1) }, transaction_id });
assert.equal(again.id, job.id);
assert.equal(again.file_input, invoice);
assert.deepEqual(again.configuration.rules, rules);
const many = await Promise.all(
  Array.from({ length: 8 }, () => client.classify.create({ file_input: receipt, configuration, transaction_id: `${transaction_id}-2` })),
);
assert.equal(new Set(many.map((one) => one.id)).size, 1);
console.log(`the same transaction: ${again.id}; eight at once: ${many[0].id}`);
const found = await all(client.classify.list({ job_ids: [job.id, many[0].id], page_size: 1 }));
assert.deepEqual(found.map((one) => one.id), [many[0].id, job.id]);
const ended = await client.classify.waitForCompletion(job.id, undefined, polling);
assert.equal(ended.result.type, "invoice");
console.log(`ended ${ended.id}: ${ended.status}, ${ended.result.type} (${ended.result.confidence.toFixed(2)})`);
assert.deepEqual(await client.classify.get(job.id), ended);
const run = await client.classify.run({ file_input: receipt, configuration: { rules, mode: "FAST", parsing_configuration: { max_pages: 1, target_pages: "1,3-4" } } }, polling);
assert.equal(run.result.type, "receipt");
assert.equal(run.configuration.parsing_configuration.target_pages, "1,3-4");
const failing = client.classify.run({ file_input: broken, configuration }, polling);
const failure = await failing.then(() => assert.fail("did not fail"), (thrown) => thrown);
assert.match(failure.message, /FAILED.*broken\.bin/);
console.log(`failed as it should: ${failure.message}`);

// Cancelling and deleting; enough work before it that a job waits.
for (let i = 0; i < 40; ++i) await client.classify.create({ file_input: invoice, configuration });
const waiting = await client.classify.create({ file_input: invoice, configuration });
await refused(remove(waiting.id), 400);
const cancelled = await cancel(waiting.id);
assert.equal(cancelled.status, "CANCELLED");
assert.match((await refused(cancel(waiting.id), 400)).detail, /CANCELLED/);
assert.match((await refused(cancel(job.id), 400)).detail, /COMPLETED/);
const gone = await remove(waiting.id);
assert.deepEqual(gone, { id: waiting.id, project_id: waiting.project_id });
await refused(client.classify.get(waiting.id), 404);
console.log(`cancelled and deleted ${gone.id}`);

// Saved configurations.
const name = `Business documents ${randomUUID()}`;
const parameters = { product_type: "classify_v2", rules };
const saved = await client.configurations.create({ name, parameters });
const version2 = await client.configurations.create({ name, parameters: { ...parameters, parsing_configuration: { max_pages: 2 } } });
assert.equal(version2.id, saved.id);
assert.notEqual(version2.version, saved.version);
const listed = (query) => all(client.configurations.list({ product_type: ["classify_v2"], name, page_size: 1, ...query }));
assert.equal((await listed({})).length, 2);
assert.deepEqual(await listed({ latest_only: true }), [version2]);
assert.deepEqual(await client.configurations.retrieve(saved.id), version2);
const byId = await client.classify.create({ file_input: invoice, configuration_id: saved.id });
assert.equal(byId.configuration_id, saved.id);
assert.equal(byId.configuration.parsing_configuration.max_pages, 2);
assert.deepEqual((await all(client.classify.list({ configuration_id: saved.id }))).map((one) => one.id), [byId.id]);
const renamed = await client.configurations.update(saved.id, { name: `${name}, renamed` });
assert.equal(renamed.name, `${name}, renamed`);
await client.configurations.delete(saved.id);
await refused(client.configurations.retrieve(saved.id), 404);
console.log(`configuration ${saved.id}: written twice, used, renamed, deleted`);

// Refusals.
const wrong = await refused(client.classify.create({ file_input: invoice, configuration: { rules: [{ type: "a", description: "short" }] } }), 422);
assert.deepEqual(wrong.detail[0].loc, ["body", "configuration", "rules", 0, "description"]);
await refused(client.classify.create({ file_input: nobody, configuration }), 400);
await refused(client.classify.get(nobody), 404);

// Webhooks, where the service has addresses for them.
const own = { headers: { Authorization: `Bearer ${client.apiKey}` } };
const receivers = `${client.baseURL}/local/webhook-receivers`;
const made = await fetch(receivers, { method: "POST", ...own });
if (made.ok) {
  const { id, url } = await made.json();
  const secret = "a secret of this check";
  const webhook = { webhook_url: url, webhook_events: ["classify.success"], webhook_output_format: "json", webhook_signing_secret: secret };
  const told = await client.classify.create({ file_input: invoice, configuration, webhook_configurations: [webhook] });
  let items = [];
  for (const end = Date.now() + 60_000; items.length === 0 && Date.now() < end; await sleep(100))
    items = (await (await fetch(`${receivers}/${id}`, own)).json()).items;
  assert.equal(items.length, 1);
  assert.equal(JSON.parse(items[0].body).data.job_id, told.id);
  const signature = createHmac("sha256", secret).update(items[0].body).digest("hex");
  assert.equal(items[0].headers["LC-Signature"], `sha256=${signature}`);
  console.log(`webhook delivered: ${JSON.parse(items[0].body).event_type}, signature right`);
} else {
  console.log(`no addresses for webhooks here (${made.status})`);
}

// What it would have cost.
const [project] = await client.projects.list();
const usage = await client.get("/api/v1/beta/usage-metrics", { query: { organization_id: project.organization_id, event_aggregation_key: job.id } });
console.log(`usage of ${job.id}: ${usage.items[0].value} page(s), ${usage.items[0].credits} credit(s)`);
assert.equal(usage.items[0].credits, 1);
for (const id of [invoice, receipt, broken]) await client.files.delete(id);
console.log("second dialect: all as expected");
