// node compile.mjs FOLDER: compile what lies in FOLDER with the Python that will run it (see bytecode.py).
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

// Without columns in the line tables: a quarter fewer bytes to fetch, and errors still name their lines.
const python = await loadPyodide({ env: { PYTHONNODEBUGRANGES: "1" } });
python.mountNodeFS("/repo", fileURLToPath(new URL("../../..", import.meta.url)));
python.mountNodeFS("/folder", process.argv[2]);
python.pyimport("sys").path.append("/repo");
python.pyimport("calculator.build.runtime.compile_inside").all_in("/folder");
