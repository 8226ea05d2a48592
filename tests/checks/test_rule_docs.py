"""docs/quy-tac.md is what the rules say; `python tools/make_rule_docs.py` writes it anew."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_page_is_up_to_date():
    done = subprocess.run([sys.executable, ROOT / "tools/make_rule_docs.py", "--check"], check=False)
    assert done.returncode == 0, "run python tools/make_rule_docs.py"
