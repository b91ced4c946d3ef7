/** How `fetch` parses the bytes of a response, one test per case. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { test } from "node:test";

import { fetchTransport } from "cloudinfinite";
import { REAL, vectors } from "./api.ts";
import { bodyOf, type Case } from "./cases.ts";

/**
 * The cases in which Node's `fetch` is less strict than RFC 9112 allows, and cannot be configured.
 */
const OTHERWISE = new Set([
  "100 before the response",
  "several interim responses",
  "chunks with extensions and trailers",
  "chunks in HTTP/1.0",
  "the transfer coding `gzip, chunked`",
  "the transfer coding `chunked, chunked`",
  "two fields with the transfer coding",
  "a folded field",
  "invalid: another version",
  "invalid: an empty line before the head",
  "gzip without its trailer",
  "gzip with half of its trailer",
  "gzip with a truncated second member",
  "truncated deflate",
  "deflate without its checksum",
  "deflate with trailing data",
  "gzip twice",
  "another encoding",
  "endless 102",
  "too many fields",
]);

const transport = fetchTransport();

/** Receives a response; `refused` if it is invalid. */
async function receive(each: Case, patience: number): Promise<Case> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", () => {
      socket.write(bodyOf(each));
      if (each.closed) socket.end();
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  try {
    const response = await transport.send({
      method: each.method ?? "GET",
      url: `http://127.0.0.1:${port}/`,
      headers: { Host: "localhost", "Accept-Encoding": "identity" },
      body: undefined,
      signal: AbortSignal.timeout(patience),
    });
    const parts: Uint8Array[] = [];
    for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) parts.push(part);
    const fields = Object.fromEntries(response.headers);
    const wanted = Object.keys(each.expect.headers ?? {}).map((name) => [name, fields[name]]);
    const headers = Object.fromEntries(wanted);
    return { status: String(response.status), body: Buffer.concat(parts).toString(), headers };
  } catch {
    return "refused";
  } finally {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
}

test("receiving", { concurrency: 16 }, async (whole) => {
  const cases: Case[] = vectors(REAL, "receiving").cases;
  for (const each of cases) {
    void whole.test(each.name, async () => {
      const { again: _, headers = {}, ...expected } = each.expect;
      const wanted = each.expect === "refused" ? "refused" : { ...expected, headers };
      // Only a timeout shows that no more bytes will come, so valid responses get more time.
      const isRefused = (wanted === "refused") !== OTHERWISE.has(each.name);
      const received = await receive(each, isRefused ? 400 : 60_000);
      if (OTHERWISE.has(each.name)) assert.notDeepEqual(received, wanted);
      else assert.deepEqual(received, wanted);
    });
  }
  assert.deepEqual(
    [...OTHERWISE].filter((name) => !cases.some((each) => each.name === name)),
    [],
  );
});
