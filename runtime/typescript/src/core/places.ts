/** The places of parameters outside the body. */

import type { Place } from "./table.ts";
import { NOT_IN_A_HEADER } from "./text.ts";

const NOT_IN_A_SEGMENT = /[/\\?#%\0-\x1f\x7f-\x9f]|^\.{0,2}$/;
const NO_KEY = /^$|^[/\\]|[\r\n\x18-\x1b]|(?:^|\/)\.{1,2}(?:\/|$)/;

/** A query parameter with a value. */
export const inQuery: Place = {
  put: ({ query }, name, text) => query.push([name, text]),
};

/** A query parameter without a value. */
export const asFlag: Place = {
  put({ query }, name, text) {
    if (text === "true" || text === "1") query.push([name, null]);
  },
};

/** A query parameter whose name is the value. */
export const asRule: Place = {
  put: ({ query }, _, text) => query.push([text, null]),
  check(text, report) {
    if (text === "") report("query-name", "must not be empty");
  },
};

/** A header field. */
export const inHeader: Place = {
  put({ headers }, name, text) {
    headers[name] = text;
  },
  check(text, report) {
    const wanted = "must be made of visible ASCII characters, and spaces between them";
    if (NOT_IN_A_HEADER.test(text)) report("header-value", wanted);
  },
};

/** A segment of the path. */
export const inPath: Place = {
  put: ({ inPath: texts }, name, text) => texts.set(name, text),
  check(text, report) {
    const wanted = "must be one segment of a path, without / \\ ? # % and control characters";
    if (NOT_IN_A_SEGMENT.test(text)) report("path-segment", wanted);
  },
};

/** The rest of the path. */
export const inKey: Place = {
  put: inPath.put,
  check(text, report) {
    const wanted = "must be an object's key, without a slash at its beginning and segments of dots";
    if (NO_KEY.test(text)) report("object-key", wanted);
  },
};
