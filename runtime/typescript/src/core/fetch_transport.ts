/** Sends requests with `fetch`. */

import { NotSentError, type Transport, type TransportRequest } from "./http.ts";

/** The part of `fetch` that this transport uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "EAI_AGAIN",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ConnectionRefused",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Whether certainly no byte of a request was sent, as far as the platform can tell. */
function isUnsent(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as { code?: unknown };
    if (NEVER_SENT.has(String(code)) || String(code).startsWith("CERT_")) return true;
  }
  return false;
}

/**
 * Returns a transport that uses `fetch`.
 *
 * @param fetch Another `fetch`, such as one with a proxy.
 */
export function fetchTransport(
  fetch: Fetch = (url, init) => globalThis.fetch(url, init),
): Transport {
  return {
    async send(request) {
      try {
        return await fetch(request.url, await initOf(request));
      } catch (error) {
        if (request.signal.aborted) throw request.signal.reason ?? error;
        const message = messageOf(error);
        if (isUnsent(error)) throw new NotSentError(message, { cause: error });
        throw new Error(message, { cause: error });
      }
    },
  };
}

/** Returns the message of an error of `fetch`; its cause says more than the error itself. */
export function messageOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const message =
    cause instanceof Error ? cause.message || (cause as { code?: string }).code : undefined;
  return message ?? (error instanceof Error ? error.message : String(error));
}

async function initOf({ method, headers, body, signal }: TransportRequest): Promise<RequestInit> {
  // The platform sets the host, and the length of bodies in memory.
  const { Host: _host, "Content-Length": length, ...fields } = headers;
  const init: RequestInit & { duplex?: string } = {
    method,
    headers: fields,
    signal,
    redirect: "manual",
  };
  if (body === undefined) return init;
  if (body instanceof Uint8Array) return { ...init, body };
  const sized = { ...fields, "Content-Length": length ?? "" };
  return { ...init, headers: sized, body: await body.content?.(), duplex: "half" } as RequestInit;
}
