// Generated from spec/service.xml spec/errors.xml (454c1944edd96875).
// Do not edit: change the spec and run `make generate`.

/** Tin "Toys" \ Co: hosts, headers and errors. */

import type { Service } from "./core/service.ts";

export const SERVICE: Service = {
  name: 'Tin "Toys" \\ Co',
  hosts: [
    { kind: "shop", template: "{bucket}.toys.{region}.example" },
    { kind: "street", template: "toys.{region}.example" },
    { kind: "chest", template: "{bucket}.chest.{region}.example", token: "x-toy-chest" },
    { kind: "owner", template: "{number}.toys.{region}.example" },
  ],
  labels: [
    {
      name: "bucket",
      pattern: /^(?:[a-z]{1,20}-[0-9]{1,9})$/,
      says: "a shop's name, a hyphen and its number",
    },
    { name: "number", pattern: /^(?:[0-9]{1,9})$/, says: "the number of a shop", of: "bucket" },
    { name: "region", pattern: /^(?:[a-z]{1,20})$/, says: "a street's name" },
  ],
  headers: [
    { name: "host", signed: true },
    { name: "content-type", signed: true },
    { name: "x-toy-", prefix: true, signed: true },
    { name: "x-toy-token", signed: true, role: "token" },
    { name: "x-toy-request", role: "request-id" },
    { name: "x-toy-trace", role: "trace-id" },
  ],
  errors: [
    ["Jammed", 409, "conflict", "safe"],
    ["Jammed", 503, "server", "safe", "unknown"],
    ["Unpainted", 0],
    ["Closed", 502, "throttled", "any"],
    ["Moved", 301],
  ],
  statuses: [
    [404, 404, "not-found"],
    [400, 499, "", "safe"],
    [500, 599, "server", "safe", "unknown"],
  ],
  signing: { before: 60, after: 900, url: 600 },
  limits: {
    body: 33554432,
    depth: 256,
    elements: 1000000,
    anomalies: 1000,
    callback: 1048576,
    jsonDepth: 64,
    jsonElements: 250000,
  },
  retry: { attempts: 2, base: 0, cap: 1.5, growth: 2, clock: 86400 },
  waiting: { first: 1, longest: 30, growth: 1.5, spread: 0.5, missing: 15, together: 50 },
  once: {
    validity: 5,
    settle: 0.25,
    pause: 1,
    markLength: 20,
    markCharacters: "abcdefghijklmnopqrstuvwxyz0123456789",
  },
};
