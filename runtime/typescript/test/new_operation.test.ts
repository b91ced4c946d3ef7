/** A new feed in the spec becomes a new function in the package, without further code. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import type { Transport } from "cloudinfinite";

const HERE = fileURLToPath(new URL("../", import.meta.url));
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDER = join(HERE, "build/new");

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:cloudinfinite:binding">
  <xs:annotation><xs:appinfo>
    <b:operation name="ProbeBatch" method="POST" path="/probe" host="shop" safe="true"
      request="ProbeBatchRequest" response="ProbeBatchResponse">
      <b:summary>Probe a batch.</b:summary>
      <b:page href="https://example.com/probe" language="en"/>
    </b:operation>
  </xs:appinfo></xs:annotation>
  <xs:element name="Request" type="ProbeBatchRequest"/>
  <xs:element name="Response" type="ProbeBatchResponse"/>
  <xs:complexType name="ProbeBatchRequest">
    <xs:annotation><xs:documentation>What to probe.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:element name="Depth" type="xs:integer">
        <xs:annotation><xs:documentation>How deep.</xs:documentation></xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="ProbeBatchResponse">
    <xs:annotation><xs:documentation>What was found.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:element name="Found" type="xs:string" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation><xs:documentation>A find.</xs:documentation></xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>
</xs:schema>
`;

function python(...command: string[]): void {
  execFileSync(join(ROOT, ".venv/bin/python"), command, { cwd: ROOT, stdio: "pipe" });
}

test("a new operation needs only one file", async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const spec = join(FOLDER, "spec");
  const assemble =
    "from tests.codegen.golden import assemble; import pathlib, sys; assemble(pathlib.Path(sys.argv[1]))";
  python("-c", assemble, spec);
  writeFileSync(join(spec, "toys/probe_batch.xsd"), FEED);
  const out = join(FOLDER, "out");
  python("-m", "cloudinfinite_codegen", "--spec", spec, "--out", out, "--package", "tinyapi");
  const built = join(FOLDER, "dist");
  const build = [
    join(HERE, "scripts/build.mjs"),
    "--generated",
    join(out, "typescript"),
    "--out",
    built,
  ];
  execFileSync(process.execPath, build, { stdio: "pipe" });
  const load = (name: string) => import(pathToFileURL(join(built, "esm", name)).href);
  const { Client } = await load("index.js");
  const { probeBatch } = await load("toys/index.js");
  const bodies: string[] = [];
  const transport: Transport = {
    async send({ body }) {
      bodies.push(new TextDecoder().decode(body as Uint8Array));
      const answer = new Response("<Response><Found>a</Found><Found>b</Found></Response>");
      return { status: 200, headers: [], body: answer.body };
    },
  };
  const credentials = { secretId: "a", secretKey: "b" };
  const client = new Client({ endpointUrl: "http://127.0.0.1:1", credentials, transport });
  const { found } = await probeBatch(client, { depth: 3 });
  assert.deepEqual(found, ["a", "b"]);
  assert.deepEqual(bodies, ["<Request><Depth>3</Depth></Request>"]);
  await assert.rejects(probeBatch(client, {}), { type: "validation" });
  rmSync(FOLDER, { recursive: true });
});
