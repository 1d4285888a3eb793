// node glue.mjs FOLDER: cut Pyodide's glue, pyodide.asm.mjs in FOLDER, to what a page without side modules can ask for,
// and write which of the wasm's exports it still names into exports.json.
import { readFileSync, writeFileSync } from "node:fs";
import { minify } from "terser";

process.on("uncaughtException", (error) => process.exit(console.error(error.message) ?? 1));

const inFolder = (name) => `${process.argv[2]}/${name}`;
const loader = readFileSync(inFolder("pyodide.mjs"), "utf8");
const glue = readFileSync(inFolder("pyodide.asm.mjs"), "utf8");
const wasm = new WebAssembly.Module(readFileSync(inFolder("pyodide.asm.wasm")));

const words = (text) => text.match(/[A-Za-z0-9_$]+/g);
const escaped = (text) => text.replace(/\$/g, "\\$");

// The anchors. Each must be there: a Pyodide that is written otherwise is not cut by guess.
function place(text) {
  const found = glue.indexOf(text);
  if (found < 0 || glue.indexOf(text, found + 1) >= 0) throw new Error(`Pyodide's glue is not as known: not once in it: ${text}`);
  return found;
}

const ASSIGNING = "function assignWasmExports(", IMPORTING = "var wasmImports={", AFTER = "};function applySignatureConversions";
const assigning = place(ASSIGNING), importing = place(IMPORTING), after = place(AFTER);
const declaring = glue.lastIndexOf("var ", assigning);
const declared = glue.slice(declaring + 4, assigning).replace(/;$/, "").split(",");
if (!declared.every((name) => /^[A-Za-z0-9_$]+$/.test(name))) throw new Error("Pyodide's glue is not as known: the names of its exports");

// Of what the wasm exports and the glue puts into variables, kept is what is named anywhere else.
const elsewhere = new Set([glue.slice(0, declaring), glue.slice(importing), loader].flatMap(words));
const kept = new Set();
const gone = new Set();
const ASSIGNED = /([A-Za-z0-9_$]+)=Module\["([A-Za-z0-9_$]+)"\]=wasmExports\["([^"]+)"\](\.value(?:>>>0)?)?(;|(?=\}))/g;
const assigned = glue.slice(assigning, importing).replace(ASSIGNED, (all, name, property, exported) => {
  if ([name, property, exported].some((word) => elsewhere.has(word))) {
    kept.add(exported);
    return all.endsWith(";") ? all : `${all};`;
  }
  gone.add(name);
  return "";
});
if (gone.size < 1000) throw new Error(`Pyodide's glue is not as known: only ${gone.size} exports are put where they were`);
const here = new Set(words(assigned));
for (const { name } of WebAssembly.Module.exports(wasm))
  if (elsewhere.has(name) || elsewhere.has(`_${name}`) || here.has(name)) kept.add(name);

// Of what the glue gives to the wasm, kept is what that imports. Of what draws it asks only for the address.
const wanted = { calls: new Set(), addresses: new Set() };
for (const { module, name } of WebAssembly.Module.imports(wasm)) wanted[module === "GOT.func" ? "addresses" : "calls"].add(name);
const entries = glue.slice(importing + IMPORTING.length, after).split(",").map((entry) => entry.split(":"));
const given = entries
  .filter(([name]) => wanted.calls.has(name) || wanted.addresses.has(name))
  .map(([name, value = name]) => [name, wanted.calls.has(name) ? value : "notHere"]);
const STAND_IN = 'var notHere=()=>{throw new Error("not here")};notHere.sig="v";';
const used = new Set(given.map(([, value]) => value));

const cut = [
  glue.slice(0, declaring),
  `var ${declared.filter((name) => !gone.has(name)).join(",")};`,
  assigned,
  `${STAND_IN}${IMPORTING}${given.map((entry) => entry.join(":")).join(",")}`,
  glue.slice(after),
].join("");
const withoutSignatures = cut.replace(/(?<![A-Za-z0-9_$.])([A-Za-z0-9_$]+)\.sig="[a-zA-Z0-9]*";?/g, (all, name) => (used.has(name) ? all : ""));

// What is shown on Module and read by nobody goes. And an eval that could see our names would keep all of them: those
// there are serve side modules, which see none of ours.
const inLoader = new Set(words(loader));
const isRead = (name) => new RegExp(`(Module|API|Hiwire|M|m)\\.${escaped(name)}(?![A-Za-z0-9_$])|["']${escaped(name)}["'](?!\\]=)`).test(withoutSignatures);
const small = withoutSignatures
  .replace(/Module\["([^"]+)"\]=([A-Za-z0-9_$]+);/g, (all, property, name) => (property !== name || inLoader.has(property) || isRead(property) ? all : ""))
  .replace(/(?<![A-Za-z0-9_$.])eval\(/g, "(0,eval)(");

const compress = { passes: 3, toplevel: true, unused: true, keep_fargs: true, pure_getters: false };
const { code } = await minify(small, { module: true, ecma: 2020, compress, mangle: { toplevel: true }, format: { comments: false } });
writeFileSync(inFolder("pyodide.asm.mjs"), code);
writeFileSync(inFolder("exports.json"), JSON.stringify([...kept].sort()));
