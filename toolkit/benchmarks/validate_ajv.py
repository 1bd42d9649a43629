"""Runs ajv over a JSONL file of claims, the form only, to compare with."""

import subprocess
import tempfile
from pathlib import Path

from klaim import schemas

_SCRIPT = """
const { createRequire } = require("node:module");
const fs = require("node:fs");
const [folder, schema, file] = process.argv.slice(2);
const load = createRequire(folder + "/");
const Ajv = load("ajv/dist/2020").default;
const ajv = new Ajv({ strict: false });
load("ajv-formats").default(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, "utf8")));
const before = process.cpuUsage();
let rest = "", good = 0, bad = 0;
const stream = fs.createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 18 });
stream.on("data", (block) => {
  const lines = (rest + block).split("\\n");
  rest = lines.pop();
  for (const line of lines) {
    if (validate(JSON.parse(line))) good += 1; else bad += 1;
  }
});
stream.on("end", () => {
  const used = process.cpuUsage(before);
  console.log((used.user + used.system) / 1e6, good, bad);
});
"""
"""Streams the file; starting node and compiling the schema are left out of the time, in ajv's favour."""


def ajv_seconds(file: Path, folder: Path) -> float:
    """CPU seconds of ajv, installed in the folder, for the lines of the file."""
    with tempfile.TemporaryDirectory() as work:
        script = Path(work, "form.cjs")
        script.write_text(_SCRIPT, encoding="utf-8")
        command = ["node", str(script), str(folder.resolve()), str(schemas.path("claim")), str(file)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(told.split()[0])
