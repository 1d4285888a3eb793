"""Build the site and serve it at http://127.0.0.1:8000/hear-back/, below a sub-path as GitHub Pages does.

python3 .ci/serve.py [--port 8000]
"""

import os
import sys

import prepare

prepare.for_the_site()
prepare.run(prepare.PYTHON, "-m", "mkdocs", "build", "--strict")
# In place of this process, so that whoever stops the one has stopped the other.
os.execve(prepare.PYTHON, [prepare.PYTHON, "-m", "tests.browser.serve", *sys.argv[1:]], prepare.ENVIRONMENT)
