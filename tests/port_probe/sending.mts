/** A request with its address and its header fields. */

import { createHash } from "node:crypto";

import type { Request } from "./encode.mts";
import { MODEL, operationOf, type Header } from "./model.mts";
import { encodeUrl, sign, type Key, type Pair } from "./signing.mts";

export interface Sender extends Key {
  bucket: string;
  region: string;
  token?: string;
}

export class Unfit extends Error {}

export function hostOf(kind: string, labels: { bucket: string; region: string }): string {
  const template = MODEL.service.hosts.find((host) => host.kind === kind)?.template ?? "";
  return template.replace(/\{(bucket|region)\}/g, (_, name: "bucket" | "region") => {
    const pattern = MODEL.service.labels.find((label) => label.name === name)?.pattern ?? "(?!)";
    // Without the flag m, $ is the very end here.
    if (!new RegExp(`^(?:${pattern})$`).test(labels[name])) throw new Unfit(name);
    return labels[name];
  });
}

export function address(operation: string, request: Request, sender: Sender) {
  const host = hostOf(operationOf(operation).host, sender);
  const pairs = request.query.map(
    ([name, value]) => encodeUrl(name) + (value === null ? "" : `=${encodeUrl(value)}`),
  );
  const path = request.path.split("/").map(encodeUrl).join("/");
  const body = Buffer.from(request.body, "utf8");
  const headers: Record<string, string> = { Host: host };
  if (body.length > 0 || request.method === "POST" || request.method === "PUT") {
    headers["Content-Length"] = String(body.length);
  }
  if (body.length > 0) headers["Content-MD5"] = createHash("md5").update(body).digest("base64");
  const carrier = MODEL.service.headers.find((header) => header.role === "token")?.name;
  if (sender.token !== undefined && carrier !== undefined) headers[carrier] = sender.token;
  Object.assign(headers, request.headers);
  const signed = Object.entries(headers).filter(([name]) => isSigned(name.toLowerCase())) as Pair[];
  const { authorization } = sign(request.method, request.path, request.query, signed, sender);
  const query = pairs.length > 0 ? `?${pairs.join("&")}` : "";
  headers["Authorization"] = authorization;
  return { url: `https://${host}${path}${query}`, headers };
}

function isSigned(name: string): boolean {
  const fits = (header: Header) =>
    header.prefix ? name.startsWith(header.name) : name === header.name;
  return MODEL.service.headers.some((header) => header.signed && fits(header));
}
