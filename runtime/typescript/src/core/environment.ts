/** Environment variables. */

import { env } from "node:process";

/** Returns the current environment variables. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return env;
}
