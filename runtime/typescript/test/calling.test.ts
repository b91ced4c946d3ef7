/** Calls over misbehaving sockets. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer as createProxy, setGlobalProxyFromEnv } from "node:http";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { test } from "node:test";
import { inspect } from "node:util";

import {
  type AttemptHook,
  Client,
  type ClientOptions,
  ConfigurationError,
  CredentialsError,
  DecodeError,
  fetchTransport,
  OutcomeUnknownError,
  ServiceError,
  TransportError,
  ValidationError,
} from "cloudinfinite";
import * as media from "cloudinfinite/media";
import * as queues from "cloudinfinite/queues";
import { KEYS } from "./emulator.ts";

const ANSWER = "<Response><TotalCount>0</TotalCount></Response>";
const OK = `HTTP/1.1 200 OK\r\nContent-Length: ${ANSWER.length}\r\n\r\n${ANSWER}`;

/** A server that handles each request with a given function. */
class Peer {
  readonly requests: string[] = [];
  readonly sockets = new Set<Socket>();
  readonly #server: Server;
  open = 0;
  most = 0;

  constructor(answer: (socket: Socket, number: number) => void) {
    this.#server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("data", (data) => {
        const text = data.toString();
        if (/^[A-Z]+ \//.test(text)) answer(socket, this.requests.push(text));
      });
    });
  }

  async client(options: ClientOptions = {}): Promise<Client> {
    await once(this.#server.listen(0, "127.0.0.1"), "listening");
    const { port } = this.#server.address() as AddressInfo;
    return new Client({
      bucket: "examplebucket-1250000000",
      region: "ap-beijing",
      endpointUrl: `http://127.0.0.1:${port}`,
      credentials: KEYS,
      retries: { base: 1, cap: 1 },
      ...options,
    });
  }

  close(): void {
    this.#server.close();
    for (const socket of this.sockets) socket.destroy();
  }
}

async function withPeer(
  answer: (socket: Socket, number: number) => void,
  run: (client: Client, peer: Peer) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  const peer = new Peer(answer);
  try {
    await run(await peer.client(options), peer);
  } finally {
    peer.close();
  }
}

test("a request is sent exactly as signed", () =>
  withPeer(
    (socket) => socket.write(OK),
    async (client, { requests }) => {
      await queues.describeMediaQueues(client, { queueIds: ["a", "b"] });
      const [head = ""] = requests;
      assert.match(head, /^GET \/queue\?queueIds=a%2Cb HTTP\/1\.1\r\n/);
      assert.match(head, /\r\nhost: 127\.0\.0\.1:\d+\r\n/i);
      assert.match(head, /\r\naccept-encoding: identity\r\n/i);
      assert.match(head, /\r\nuser-agent: cloudinfinite-js\/[\d.]+ tests\r\n/i);
      assert.doesNotMatch(head, /content-length/i);
    },
    { userAgent: "tests" },
  ));

test("a creating call is sent once, even if the connection breaks", () =>
  withPeer(
    (socket, number) => (number === 1 ? socket.write(OK) : socket.destroy()),
    async (client, { requests }) => {
      await queues.describeMediaQueues(client);
      await assert.rejects(media.createInfoJob(client, { object: "o" }), (error) => {
        assert.ok(error instanceof OutcomeUnknownError);
        assert.equal(error.cause.type, "transport");
        assert.equal(error.attempts.length, 1);
        assert.match(error.message, /^CreateMediaInfoJob: may have been carried out/);
        assert.doesNotMatch(inspect(error, { showHidden: true }), /q-signature/);
        return true;
      });
      assert.equal(requests.filter((each) => each.startsWith("POST")).length, 1);
    },
  ));

test("a reading call is retried as often as its policy allows", () =>
  withPeer(
    (socket, number) => (number === 1 ? socket.write(OK) : socket.destroy()),
    async (client, { requests }) => {
      await queues.describeMediaQueues(client);
      const attempts: number[] = [];
      const options = { onAttempt: ({ number }: { number: number }) => attempts.push(number) };
      await assert.rejects(queues.describeMediaQueues(client, {}, options), TransportError);
      assert.deepEqual(attempts, [1, 2, 3]);
      assert.equal(requests.length, 4);
      await assert.rejects(queues.describeMediaQueues(client, {}, { retries: 0 }), TransportError);
      assert.equal(requests.length, 5);
    },
  ));

test("a hook wraps every attempt, and can neither lose an answer nor send twice", () =>
  withPeer(
    (socket, number) =>
      socket.write(number === 1 ? "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n" : OK),
    async (client, { requests }) => {
      const seen: unknown[] = [];
      const around: AttemptHook = async (attempt, send) => {
        const { operation, method, path, number } = attempt;
        seen.push([operation, method, path, number]);
        await send().finally(() => seen.push(attempt.status));
        await assert.rejects(send(), ConfigurationError);
        throw new Error("a bad hook");
      };
      await queues.describeMediaQueues(client, {}, { around });
      const what = ["DescribeMediaQueues", "GET", "/queue"];
      assert.deepEqual(seen, [[...what, 1], 503, [...what, 2], 200]);
      assert.equal(requests.length, 2);
      for (const [hook, says] of [
        [() => Promise.reject(new Error("not now")), /^Error: not now$/],
        [() => Promise.resolve(), /`around` must call `send` once/],
      ] as const) {
        await assert.rejects(queues.describeMediaQueues(client, {}, { around: hook }), says);
      }
      assert.equal(requests.length, 2);
    },
  ));

test("requests use the platform's proxy", () =>
  withPeer(
    (socket) => socket.write(OK),
    async (client, { requests }) => {
      const asked: (string | undefined)[] = [];
      const proxy = createProxy((_, answer) => answer.writeHead(502).end());
      proxy.on("connect", ({ url }, socket) => {
        asked.push(url);
        const { hostname, port } = new URL(`http://${url}`);
        const target = connect(Number(port), hostname, () => {
          socket.write("HTTP/1.1 200 OK\r\n\r\n");
          target.pipe(socket).pipe(target);
        });
      });
      await once(proxy.listen(0, "127.0.0.1"), "listening");
      const { port } = proxy.address() as AddressInfo;
      const restore = setGlobalProxyFromEnv({ http_proxy: `http://127.0.0.1:${port}` });
      try {
        await queues.describeMediaQueues(client);
      } finally {
        restore();
        proxy.closeAllConnections();
        proxy.close();
      }
      assert.equal(requests.length, 1);
      assert.match(asked.join(), /^127\.0\.0\.1:\d+$/);
    },
  ));

test("another fetch replaces the platform's", async () => {
  const seen: unknown[] = [];
  const transport = fetchTransport(async (url, { method, redirect }) => {
    seen.push([method, redirect, url]);
    return new Response(ANSWER);
  });
  const options = { bucket: "b-1250000000", region: "r", credentials: KEYS };
  const client = new Client({ ...options, transport });
  await queues.describeMediaQueues(client);
  assert.deepEqual(seen, [["GET", "manual", "https://b-1250000000.ci.r.myqcloud.com/queue"]]);
});

test("a refused connection counts as not sent", async () => {
  const peer = new Peer(() => undefined);
  const client = await peer.client();
  peer.close();
  await assert.rejects(media.createInfoJob(client, { object: "o" }), (error) => {
    assert.ok(error instanceof TransportError);
    assert.equal(error.sent, false);
    assert.equal(error.attempts.length, 3);
    return true;
  });
});

for (const [name, timeout] of [
  ["in all", 80],
  ["for an answer", { read: 80 }],
] as const) {
  test(`a call has a time limit, ${name}`, () =>
    withPeer(
      () => undefined,
      async (client) => {
        const began = Date.now();
        const call = queues.describeMediaQueues(client, {}, { timeout, retries: 0 });
        await assert.rejects(call, TransportError);
        assert.ok(Date.now() - began < 2000);
      },
    ));
}

test("a stalled response ends with its time limit", () =>
  withPeer(
    (socket) => socket.write(OK.slice(0, -5)),
    async (client) => {
      const call = queues.describeMediaQueues(client, {}, { timeout: { read: 80 }, retries: 0 });
      await assert.rejects(call, TransportError);
    },
  ));

test("a cancelled call ends with the reason, and is not retried", () =>
  withPeer(
    () => undefined,
    async (client, { requests }) => {
      const controller = new AbortController();
      const reason = new Error("enough");
      const call = media.createInfoJob(client, { object: "o" }, { signal: controller.signal });
      setTimeout(() => controller.abort(reason), 50);
      await assert.rejects(call, reason);
      assert.equal(requests.length, 1);
      const signal = AbortSignal.abort(reason);
      await assert.rejects(media.createInfoJob(client, { object: "o" }, { signal }), reason);
      assert.equal(requests.length, 1);
    },
  ));

test("requests in flight never exceed the limit on connections", () => {
  let open = 0;
  let most = 0;
  return withPeer(
    (socket) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        socket.write(OK);
      }, 20);
    },
    async (client) => {
      const calls = Array.from({ length: 6 }, () => queues.describeMediaQueues(client));
      await Promise.all(calls);
      assert.equal(most, 2);
    },
    { maxConnections: 2 },
  );
});

test("a redirect is not followed", () =>
  withPeer(
    (socket) => socket.write("HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"),
    async (client, { requests }) => {
      await assert.rejects(queues.describeMediaQueues(client), (error) => {
        assert.ok(error instanceof ServiceError);
        assert.equal(error.status, 302);
        return true;
      });
      assert.equal(requests.length, 1);
    },
  ));

test("requests can contain what the spec lacks, but nothing that frames a request", () =>
  withPeer(
    (socket) => socket.write(OK.replace("TotalCount>0", "TotalCount>7")),
    async (client, { requests }) => {
      await queues.describeMediaQueues(
        client,
        {},
        { extraQuery: { flag: null, "a b": "c" }, extraHeaders: { "x-cos-more": "1" } },
      );
      assert.match(requests[0] ?? "", /^GET \/queue\?flag&a%20b=c /);
      assert.match(requests[0] ?? "", /q-header-list=host;x-cos-more&/);
      const extraFields = { Input: { Url: "u" }, Note: ["1", "2"] };
      const call = media.createInfoJob(client, { object: "o" }, { extraFields });
      await assert.rejects(call, (error) => {
        assert.ok(error instanceof OutcomeUnknownError && error.cause instanceof DecodeError);
        return true;
      });
      const body = "<Input><Object>o</Object><Url>u</Url></Input><Note>1</Note><Note>2</Note>";
      assert.ok(requests[1]?.includes(body), requests[1] ?? "");
      for (const name of ["Host", "authorization", "Content-Length", "Proxy-Thing", "a b"]) {
        const options = { extraHeaders: { [name]: "1" } };
        await assert.rejects(queues.describeMediaQueues(client, {}, options), ConfigurationError);
      }
      assert.equal(requests.length, 2);
    },
  ));

test("keys and tokens are never shown", async () => {
  const client = new Client({ bucket: "b-1250000000", region: "r", credentials: KEYS });
  assert.doesNotMatch(inspect(client, { depth: 9, showHidden: true }), /secret-of-tests/);
  assert.throws(() => new Client({ endpointUrl: "ftp://x" }), ConfigurationError);
  const other = client.with({ credentials: { secretId: "a b", secretKey: "hidden key" } });
  await assert.rejects(queues.describeMediaQueues(other), (error) => {
    assert.ok(error instanceof CredentialsError);
    assert.doesNotMatch(error.message, /hidden/);
    return true;
  });
});

test("all problems are reported at once, by wire names", async () => {
  const client = new Client({ bucket: "b-1250000000", region: "r", credentials: KEYS });
  const call = media.createInfoJob(client, { object: "", jobLevel: 7, extra: 1 } as never);
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof ValidationError);
    assert.deepEqual(
      error.problems.map(({ path, rule }) => `${path} ${rule}`),
      ["extra unknown-field"],
    );
    return true;
  });
  await assert.rejects(media.createInfoJob(client, { object: "", jobLevel: 7 }), (error) => {
    assert.ok(error instanceof ValidationError);
    assert.equal(
      error.message,
      "CreateMediaInfoJob: 2 problems\n" +
        "  Request.Input.Object must have at least 1 character (got '') [min-length]\n" +
        "  Request.Operation.JobLevel must be at most 2 (got 7) [maximum]",
    );
    return true;
  });
});
