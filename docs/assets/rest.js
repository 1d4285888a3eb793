// The rest of Pyodide's runtime: functions that nobody called when the build tried what we ask (calculator/build/pyodide/).
// The first call of one brings all of them, while Python waits; the same in a worker and, for tests, under Node.
//
// Where they cannot be had the call fails in the midst of Python, which must not be asked again: `lost` is told.

/** @typedef {(...given: any[]) => any} Call */

/**
 * @param {() => WebAssembly.Module} read
 * @param {(error: unknown) => void} lost
 */
export function restBy(read, lost) {
  /** @type {WebAssembly.Imports} */
  let given;
  /** @type {WebAssembly.Exports} */
  let first;
  let brought = false;

  function bring() {
    try {
      new WebAssembly.Instance(read(), { ...given, first });
      brought = true; // each of them lies in the place of its stand-in now
    } catch (error) {
      lost(error);
      throw error;
    }
  }

  /** @type {(slot: string) => Call} */
  const standIn = (slot) => (...values) => {
    if (!brought) bring();
    return /** @type {WebAssembly.Table} */ (first.__indirect_function_table).get(Number(slot))(...values);
  };

  return {
    /** What the first part imports. */
    imports: (/** @type {WebAssembly.Imports} */ ours) => (given = { ...ours, rest: new Proxy({}, { get: (_, slot) => standIn(String(slot)) }) }),
    /** Once the first part is there. */
    of: (/** @type {WebAssembly.Instance} */ instance) => void (first = instance.exports),
  };
}

/** Whether these are the bytes that the build wrote: by their sum after Adler, which is worked out without waiting. */
export function isWhole(/** @type {Uint8Array} */ bytes, /** @type {number} */ sum) {
  let a = 1, b = 0;
  for (let i = 0; i < bytes.length; ) {
    for (const end = Math.min(i + 3800, bytes.length); i < end; i++) b += a += bytes[i];
    a %= 65521;
    b %= 65521;
  }
  return b * 65536 + a === sum;
}
