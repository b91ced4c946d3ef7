/** The vectors of the invented API, one test per case. */

import { readdirSync } from "node:fs";
import { test } from "node:test";

import { TINY } from "./api.ts";
import { players } from "./players.ts";
import { procedures } from "./procedures.ts";
import { casesOf } from "./players.ts";

const all = { ...(await players(TINY)), ...(await procedures(TINY)) };

for (const name of readdirSync(TINY.vectors)) {
  const file = name.replace(".json", "");
  const play = all[file];
  test(file, async (whole) => {
    for (const each of casesOf(TINY, file)) await whole.test(each.name, () => play?.(each));
  });
}
