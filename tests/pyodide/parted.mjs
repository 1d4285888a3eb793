// Under Node, the runtime in two files as worker.js has it: Python started after `withRest` brings what it lacks. The
// number of times that the rest was brought, and why it could not be, are counted in what it returns.
import { readFileSync } from "node:fs";
import { restBy } from "../../docs/assets/rest.js";

export function withRest(file) {
  const told = { brought: 0, lost: [] };
  const read = () => {
    told.brought += 1;
    return new WebAssembly.Module(readFileSync(file));
  };
  const { instantiate } = WebAssembly;
  const rest = restBy(read, (error) => told.lost.push(String(error)));
  WebAssembly.instantiate = async (source, imports) => {
    if (!imports?.env) return instantiate(source, imports); // a small module of Pyodide's own
    const made = await instantiate(source, rest.imports(imports));
    rest.of(made.instance);
    return made;
  };
  return told;
}
