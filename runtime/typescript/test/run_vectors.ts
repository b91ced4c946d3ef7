/** Plays every vector of both APIs without a test runner, and stops at the first failure. */

import { readdirSync } from "node:fs";

import { type Api, REAL, TINY } from "./api.ts";
import { casesOf, players } from "./players.ts";
import { procedures } from "./procedures.ts";

async function play(api: Api): Promise<void> {
  const all = { ...(await players(api)), ...(await procedures(api)) };
  for (const name of readdirSync(api.vectors)) {
    const file = name.replace(".json", "");
    const player = all[file];
    if (player === undefined) continue;
    for (const each of casesOf(api, file)) {
      try {
        await player(each);
      } catch (error) {
        console.log(`${file}: ${each.name}: ${String(error).split("\n", 1)[0]}`);
        process.exit(1);
      }
    }
  }
}

await play(TINY);
await play(REAL);
