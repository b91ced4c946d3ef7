/** The cases of the vectors. */

/** A case as in its file; each player knows its own members. */
export type Case = any;

/** Returns the fields of a request, with half of a surrogate pair if the case asks for it. */
export function givenFields({ fields, surrogate }: Case): any {
  if (surrogate === undefined) return fields;
  return JSON.parse(JSON.stringify(fields).replaceAll("¤", `\\u${surrogate}`));
}

/** Returns the bytes of a response or a callback, with repetitions expanded. */
export function bodyOf({ body, base64, repeat }: Case): Uint8Array {
  const bytes = Buffer.from(base64 ?? body, base64 === undefined ? "utf8" : "base64");
  if (repeat === undefined) return new Uint8Array(bytes);
  const texts = Array.from({ length: Number(repeat.times) }, (_, n) =>
    repeat.text.replaceAll("{n}", String(n)),
  );
  const whole = bytes
    .toString("latin1")
    .replace("{repeat}", () =>
      Buffer.from(texts.join(repeat.between ?? ""), "utf8").toString("latin1"),
    );
  return new Uint8Array(Buffer.from(whole, "latin1"));
}

/** Returns the expected members, with list items that contain `{n}` expanded. */
export function expectedOf(each: Case, ...names: string[]): any {
  const result = Object.fromEntries(
    names.filter((name) => name in each).map((name) => [name, each[name]]),
  );
  if (each.repeat === undefined) return result;
  return spread(result, Number(each.repeat.reported ?? each.repeat.times));
}

function spread(value: any, times: number): any {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const text = JSON.stringify(item);
      if (!text.includes("{n}")) return [item];
      return Array.from({ length: times }, (_, n) => JSON.parse(text.replaceAll("{n}", String(n))));
    });
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spread(item, times)]));
}

/** Returns a value without prototypes and absent members, as in JSON. */
export function plain(value: unknown): any {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
