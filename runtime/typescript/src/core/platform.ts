/** What Node, Deno and Bun have, and browsers lack. */

interface Process {
  readonly env?: Readonly<Record<string, string | undefined>>;
  getBuiltinModule?(name: string): unknown;
}

const { process } = globalThis as { process?: Process };

/** A module of Node; undefined where there is none. */
export function builtIn(name: string): unknown {
  return process?.getBuiltinModule?.(name);
}

/** The variables of the environment; none where the platform has none. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return process?.env ?? {};
}
