/** The vectors of the real API, one test per case. */

import { test } from "node:test";

import { REAL } from "./api.ts";
import { casesOf, players } from "./players.ts";
import { procedures } from "./procedures.ts";

const all = { ...(await players(REAL)), ...(await procedures(REAL)) };

for (const [file, play] of Object.entries(all)) {
  test(file, async (whole) => {
    for (const each of casesOf(REAL, file)) await whole.test(each.name, () => play(each));
  });
}
