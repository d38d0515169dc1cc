// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// creates.mjs PREFIX WARMUP COUNT AT_ONCE: makes jobs with the official TypeScript client, as it is
// set up by itself, and prints how many seconds those behind the warm-up took.
import LlamaCloud from "@llamaindex/llama-cloud";

const [prefix, ...numbers] = process.argv.slice(2);
const [warmUp, count, atOnce] = numbers.map(Number);
const client = new LlamaCloud();

async function create(number) {
  const label = `${prefix}-${number}`;
  const job = await client.classifier.jobs.create({
    file_ids: ["6f9619ff-8b86-4d01-b42d-00cf4fc964ff"],
    rules: [{ type: label, description: `What ${label} asked for` }],
  });
  if (!job.id) throw new Error(`no job for ${label}`);
}

async function createAll(from, to) {
  let next = from;
  const worker = async () => {
    while (next < to) await create(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

await createAll(0, warmUp);
const start = performance.now();
await createAll(warmUp, warmUp + count);
console.log((performance.now() - start) / 1000);
