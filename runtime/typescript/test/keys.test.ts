/** Tests the sources of keys: the environment, files, and the roles of machines and containers. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";

import { type Credentials, CredentialsError, NoCredentialsError } from "cloudinfinite";
import {
  fromContainerRole,
  fromDefaults,
  fromInstanceRole,
  fromProfile,
  fromTccli,
  refreshing,
} from "cloudinfinite/node";

const HOME = mkdtempSync(join(tmpdir(), "cloudinfinite-keys-"));
const BEFORE = { ...process.env };
const SECRET = "never-to-be-shown";

before(() => {
  for (const name of Object.keys(process.env))
    if (/^(?:TENCENTCLOUD|TCCLI|TKE)_/.test(name)) delete process.env[name];
  process.env.HOME = HOME;
});

beforeEach(() => {
  for (const folder of [".tencentcloud", ".tccli"]) {
    rmSync(join(HOME, folder), { recursive: true, force: true });
    mkdirSync(join(HOME, folder));
  }
});

after(() => {
  process.env = BEFORE;
  rmSync(HOME, { recursive: true });
});

const inHome = (path: string, content: string): void => writeFileSync(join(HOME, path), content);

/** Returns the error of a source of keys, which must not show a key. */
async function refused(ask: () => unknown, Kind: typeof CredentialsError, says: RegExp) {
  await assert.rejects(
    async () => ask(),
    (error: Error) => {
      assert.equal(error.constructor, Kind, error.message);
      assert.match(error.message, says);
      assert.doesNotMatch(error.message, new RegExp(SECRET));
      return true;
    },
  );
}

test("the default is the environment, then the profiles of the vendor's tools", async () => {
  await refused(fromDefaults(), NoCredentialsError, /TENCENTCLOUD_SECRET_ID.*there is no/);
  inHome(".tccli/default.credential", JSON.stringify({ secretId: "c", secretKey: "c" }));
  assert.equal((await fromDefaults()()).secretId, "c");
  inHome(".tencentcloud/credentials", "# keys\n[default]\nsecret_id = b\nsecret_key: 'b b'\n");
  await refused(fromDefaults(), CredentialsError, /secretKey must be visible/);
  inHome(".tencentcloud/credentials", "[other]\nsecret_id=x\n[default]\nsecret_id=b\nsecret_key=b");
  assert.deepEqual(await fromDefaults()(), { secretId: "b", secretKey: "b", token: undefined });
  process.env.TENCENTCLOUD_SECRET_ID = "a";
  // Half a key must not be skipped.
  await refused(fromDefaults(), CredentialsError, /TENCENTCLOUD_SECRET_KEY not set/);
  delete process.env.TENCENTCLOUD_SECRET_ID;
});

test("an error names what a profile lacks, and shows none of its content", async () => {
  inHome(".tencentcloud/credentials", `[default]\n${SECRET}\n`);
  await refused(fromProfile(), CredentialsError, /line 2 is invalid/);
  inHome(".tencentcloud/credentials", "[default]\n");
  await refused(fromProfile(), NoCredentialsError, /secret_id and secret_key not set/);
  await refused(
    fromProfile("more"),
    CredentialsError,
    /secret_id and secret_key not set in \[more\]/,
  );
  await refused(fromProfile("more", "/nowhere"), CredentialsError, /no profile file \/nowhere/);
  await refused(fromTccli("../x"), CredentialsError, /a name, not a path/);
  inHome(".tccli/default.credential", SECRET);
  await refused(fromTccli(), CredentialsError, /not a JSON object/);
  inHome(
    ".tccli/role.credential",
    JSON.stringify({ "role-arn": "r", secretId: "a", secretKey: SECRET }),
  );
  await refused(fromTccli("role"), CredentialsError, /names a role/);
  inHome(
    ".tccli/mine.credential",
    JSON.stringify({ secretId: "a", secretKey: "b", expiresAt: 60 }),
  );
  assert.deepEqual((await fromTccli("mine")()).expires, new Date(60_000));
});

/** Answers by URL, in place of a network. */
function network(answers: Readonly<Record<string, string | number>>) {
  const asked: [url: string, init: RequestInit][] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push([url, init]);
    const answer = answers[url];
    if (answer === undefined) throw new TypeError("fetch failed");
    return typeof answer === "number" ? new Response("", { status: answer }) : new Response(answer);
  };
  return { asked, fetch };
}

const METADATA = "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";
const KEY = { TmpSecretId: "id", TmpSecretKey: "key", Token: "token" };

test("a machine gets the keys of its role", async () => {
  const ExpiredTime = Math.floor(Date.now() / 1000) + 7200;
  const said = JSON.stringify({ Code: "Success", ExpiredTime, ...KEY });
  const { asked, fetch } = network({ [METADATA]: "worker\n", [`${METADATA}worker`]: said });
  const provider = fromInstanceRole(undefined, { fetch });
  const expires = new Date(ExpiredTime * 1000);
  const wanted = { secretId: "id", secretKey: "key", token: "token", expires };
  assert.deepEqual(await provider(), wanted);
  assert.deepEqual(await provider(), wanted);
  assert.equal(asked.length, 2);
  for (const [answers, Kind, says] of [
    [{ [METADATA]: 404 }, NoCredentialsError, /has no role/],
    [{ [METADATA]: 500 }, CredentialsError, /answered 500/],
    [{}, CredentialsError, /cannot be reached: fetch failed/],
    [{ [METADATA]: "r", [`${METADATA}r`]: SECRET }, CredentialsError, /could not be parsed/],
    [{ [METADATA]: "r", [`${METADATA}r`]: '{"Code":"Failed"}' }, CredentialsError, /\(Failed\)/],
  ] as const)
    await refused(fromInstanceRole(undefined, network(answers)), Kind, says);
});

test("a container gets the keys of its role", async () => {
  await refused(fromContainerRole(), NoCredentialsError, /TKE_REGION and TKE_PROVIDER_ID/);
  process.env.TKE_REGION = "ap-beijing";
  await refused(fromContainerRole(), CredentialsError, /TKE_PROVIDER_ID/);
  inHome("identity", "identity token");
  Object.assign(process.env, {
    TKE_PROVIDER_ID: "p",
    TKE_ROLE_ARN: "arn",
    TKE_WEB_IDENTITY_TOKEN_FILE: join(HOME, "identity"),
  });
  const url = "https://sts.tencentcloudapi.com/";
  const ExpiredTime = Math.floor(Date.now() / 1000) + 7200;
  const said = JSON.stringify({ Response: { Credentials: KEY, ExpiredTime } });
  const { asked, fetch } = network({ [url]: said });
  assert.equal((await fromContainerRole({ fetch })()).token, "token");
  const [[, init] = []] = asked;
  const sent = JSON.parse(init?.body as string);
  assert.deepEqual([sent.RoleArn, sent.WebIdentityToken], ["arn", "identity token"]);
  const error = JSON.stringify({ Response: { Error: { Code: "AuthFailure", Message: SECRET } } });
  await refused(fromContainerRole(network({ [url]: error })), CredentialsError, /\(AuthFailure\)/);
});

test("keys are renewed before they expire, once for all calls", async () => {
  let now = 0;
  let calls = 0;
  let fails = false;
  const give = async (): Promise<Credentials> => {
    calls++;
    if (fails) throw new CredentialsError("no network");
    return { secretId: String(calls), secretKey: "k", expires: new Date(now + 3_600_000) };
  };
  const provider = refreshing(give, 300_000, () => now);
  const ids = async (): Promise<string[]> =>
    (await Promise.all([provider(), provider()])).map((each) => each.secretId);
  assert.deepEqual(await ids(), ["1", "1"]);
  now = 3_299_000;
  assert.deepEqual(await ids(), ["1", "1"]);
  now = 3_301_000;
  // The old ones are used while new ones are requested.
  assert.deepEqual(await ids(), ["1", "1"]);
  assert.deepEqual(await ids(), ["2", "2"]);
  fails = true;
  now += 3_590_000;
  assert.deepEqual(await ids(), ["2", "2"]);
  assert.deepEqual(await ids(), ["2", "2"]);
  assert.equal(calls, 3);
  now += 20_000;
  await assert.rejects(ids(), /no network/);
});
