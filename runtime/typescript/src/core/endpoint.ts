/** Where requests go. */

import { ConfigurationError } from "./errors.ts";
import type { LabelRow, Service } from "./service.ts";

/** A scheme, a host, and an unsigned prefix for all paths. */
export interface Endpoint {
  readonly scheme: string;
  readonly host: string;
  readonly prefix: string;
}

/** The parts of the host of a call. */
export interface Address {
  readonly bucket: string | undefined;
  readonly region: string | undefined;
  readonly endpoint: Endpoint | undefined;
  /** The endpoints resolved so far, by the kind of host. */
  known?: Map<string, Endpoint>;
}

/**
 * Returns the endpoint of a kind of host; throws a ConfigurationError if a part is missing or
 * invalid.
 */
export function resolve(service: Service, kind: string, address: Address): Endpoint {
  address.known ??= new Map();
  let found = address.known.get(kind);
  if (found === undefined) {
    found = find(service, kind, address);
    address.known.set(kind, found);
  }
  return found;
}

function find(service: Service, kind: string, address: Address): Endpoint {
  const index = service.hosts.findIndex((host) => host.kind === kind);
  const host = service.hosts[index];
  if (host === undefined) throw new ConfigurationError(`there is no host of the kind ${kind}`);
  if (address.endpoint !== undefined) {
    return index === 0 ? address.endpoint : { ...address.endpoint, prefix: `/_${kind}` };
  }
  const name = host.template.replace(/\{(.*?)\}/g, (_, label: string) =>
    labelOf(service, label, address),
  );
  return { scheme: "https", host: name, prefix: "" };
}

/** Returns the value of a placeholder in the template of a host. */
function labelOf(service: Service, name: string, address: Address): string {
  const { of, pattern, says } = service.labels.find((each) => each.name === name) as LabelRow;
  let value: string | undefined;
  if (of !== undefined) value = labelOf(service, of, address).replace(/^.*-/, "");
  else value = name === "bucket" ? address.bucket : address.region;
  if (value === undefined) {
    throw new ConfigurationError(
      `the client needs \`${name}\` or \`endpointUrl\` to find the host`,
    );
  }
  if (typeof value !== "string" || !pattern.test(value)) {
    throw new ConfigurationError(`\`${name}\` must be ${says}`);
  }
  return value;
}

/** Returns the name of the header that carries a token to a kind of host. */
export function tokenName(service: Service, kind: string): string {
  const own = service.hosts.find((host) => host.kind === kind)?.token;
  return own ?? service.headers.find((header) => header.role === "token")?.name ?? "";
}
