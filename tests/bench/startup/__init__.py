"""How soon the calculator answers, beside its peers: `python -m tests.bench.startup` (see `__main__`).

What only this bench needs from pip lies in .cache/, and is fetched the first time.
"""

import subprocess
import sys
from pathlib import Path

REPO = Path(__file__).parents[3]
CACHE = REPO / ".cache" / "startup-peers"
TOOLS = CACHE / "python"

if not TOOLS.exists():
    needs = Path(__file__).parent / "requirements.txt"
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--target", TOOLS, "-r", needs], check=True)
sys.path.insert(0, str(TOOLS))
