// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What both checks need: the client, two documents and rules that tell them apart.
import assert from "node:assert/strict";
import LlamaCloud, { APIError, toFile } from "@llamaindex/llama-cloud";

export const client = new LlamaCloud({ maxRetries: 0 });
export const withKey = (apiKey) => new LlamaCloud({ apiKey, maxRetries: 0 });

export const rules = [
  { type: "invoice", description: "An invoice that asks for payment: invoice number, due date, amount due" },
  { type: "receipt", description: "A till receipt: items bought, cash, change, card, thank you, come again" },
];
export const texts = {
  "invoice.txt": "INVOICE\nInvoice number 2031\nBill to: Example Ltd\nDue date 1 May\nAmount due 120.00\n",
  "quittung-ä.txt": "RECEIPT\nTea 2.00\nScone 3.00\nTotal 5.00\nCash 10.00\nChange 5.00\nThank you, please come again\n",
};
export const nobody = "00000000-0000-4000-8000-000000000000";
export const polling = { pollingInterval: 0.2, timeout: 60 };

/// The ID of a new file.
export async function upload(name, content) {
  const file = await client.files.create({ purpose: "classify", file: await toFile(Buffer.from(content), name) });
  assert.equal(file.name, name);
  return file.id;
}

/// The items of all pages.
export async function all(pages) {
  const items = [];
  for await (const item of pages) items.push(item);
  return items;
}

/// The body of the refusal that has to come.
export async function refused(promise, status) {
  const error = await promise.then(() => assert.fail("was not refused"), (thrown) => thrown);
  assert.ok(error instanceof APIError, String(error));
  assert.equal(error.status, status);
  return error.error;
}
