/** The variables of the environment. */

import { env } from "node:process";

/** The variables of the environment, as they are now. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return env;
}
