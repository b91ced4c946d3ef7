/** Calls of operations. */

import { readAnswer } from "./answer.ts";
import { type BaseClient, sessionFor } from "./client.ts";
import { checked } from "./credentials.ts";
import { dispatch, readWhole, type Run } from "./dispatch.ts";
import { encode, type EncodedRequest } from "./encode.ts";
import { ConfigurationError, NotFoundError, ValidationError } from "./errors.ts";
import { checkQuery, withExtras } from "./extras.ts";
import type { Answer } from "./http.ts";
import { idsIn, missingIn, withIds } from "./jobs.ts";
import { createOnce } from "./once.ts";
import type { CallOptions, LookUpOptions, UrlOptions } from "./options.ts";
import { prepare, type Prepared, presignedUrl } from "./prepare.ts";
import type { Session } from "./session.ts";
import type { Given, OperationTable } from "./table.ts";

/** Encodes the arguments of a call; throws a ValidationError if they break a rule. */
export function encodeRequest(
  operation: OperationTable,
  args: object,
  { validate = true, ...options }: CallOptions & { readonly wire?: boolean } = {},
): EncodedRequest {
  const { request, problems } = encode(operation, args as Given, { wire: options.wire ?? false });
  if (!problems.isEmpty) {
    const found = problems.that(validate);
    if (found.length > 0) throw new ValidationError(found, operation.name);
  }
  return withExtras(operation, request, options);
}

/** Returns the request of a call, ready to be signed. */
export function prepared(
  session: Session,
  operation: OperationTable,
  args: object,
  options: CallOptions,
): Prepared {
  const request = encodeRequest(operation, args, options);
  const body = operation.body?.((args as Given).body);
  return prepare(session.service, operation.host, request, body);
}

/** Returns how to send a call of an operation. */
export function runOf(session: Session, { name, safe = false }: OperationTable): Run {
  const deadline = session.clock.now() + session.total;
  return { name, safe, deadline, validity: session.service.signing.after };
}

/** Sends a prepared request, as one call. */
function sendPrepared(
  session: Session,
  operation: OperationTable,
  request: Prepared,
  more: Partial<Run> = {},
): Promise<Answer<object>> {
  const run = { ...runOf(session, operation), ...more };
  return dispatch(session, request, run, async (opened, attempts) => {
    const received = await readWhole(session, run, opened, session.service.limits.body);
    return readAnswer(session.service, operation, received, attempts);
  });
}

/** Calls an operation. */
export async function makeCall<T>(
  client: BaseClient,
  operation: OperationTable,
  args: object,
  options: CallOptions = {},
): Promise<T> {
  const session = sessionFor(client, options);
  if (session.once && !operation.safe && options.createOnce) {
    throw new ConfigurationError(
      "`createOnce` cannot look up what this call creates",
      operation.name,
    );
  }
  const request = prepared(session, operation, args, options);
  return sendPrepared(session, operation, request) as Promise<T>;
}

/** Calls an operation that creates something that can be looked up. */
export async function makeCreation<T>(
  client: BaseClient,
  operation: OperationTable,
  args: object,
  options: CallOptions = {},
): Promise<T> {
  const session = sessionFor(client, options);
  if (!session.once) return makeCall(client, operation, args, options);
  const once = session.once === true ? {} : session.once;
  return createOnce(session, once, operation, args, {
    encode: (given) => prepared(session, operation, given, options),
    list: (listing, given) => prepared(session, listing, given, {}),
    send: (each, request, more) => sendPrepared(session, each, request, more),
  }) as Promise<T>;
}

/** Calls an operation that looks up jobs; throws a NotFoundError if one of them does not exist. */
export async function makeLookUp<T>(
  client: BaseClient,
  operation: OperationTable,
  args: object,
  options: LookUpOptions = {},
): Promise<T> {
  const asked = idsIn(operation, args as Given);
  const given = withIds(operation, args as Given);
  const answer = await makeCall<Answer<object>>(client, operation, given, options);
  const missing = options.missingOk ? [] : missingIn(operation, answer, asked);
  if (missing.length === 0) return answer as T;
  const { status, headers, body, requestId, traceId, attempts } = answer.$metadata;
  const reason = `there is no job ${missing.join(", ")}`;
  const details = { code: undefined, reason, resource: undefined, requestId, traceId };
  const error = new NotFoundError(
    details,
    { status, headers, body },
    operation.name,
    missing,
    answer,
  );
  error.attempts = attempts;
  throw error;
}

/** Returns a presigned URL for a call. */
export async function makeUrl(
  client: BaseClient,
  operation: OperationTable,
  args: object,
  options: UrlOptions = {},
): Promise<string> {
  const session = sessionFor(client);
  const { expires = session.service.signing.url, extraQuery, validate = true } = options;
  if (!Number.isSafeInteger(expires) || expires < 1) {
    throw new ConfigurationError("`expires` must be a whole number of seconds, 1 or more");
  }
  if (extraQuery !== undefined) checkQuery(extraQuery);
  const request = encodeRequest(operation, args, { validate, extraQuery });
  const credentials = checked(await session.credentials(), session.clock.now() * 1000);
  const now = Math.floor(session.now());
  const keyTime = `${now - session.service.signing.before};${now + expires}`;
  const signer = { address: session.address, credentials, keyTime };
  return presignedUrl(session.service, operation.host, request, signer);
}
