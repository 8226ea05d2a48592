"""Writing files safely: whole or not at all, only where a regular file may stand.

`write_whole` and `write_all` raise OutputError and leave every old file as it was; what they return are
warnings and infos to show.
"""

from antq_writer.output.kept import is_ours_unchanged, keep_edited
from antq_writer.output.target import check_target
from antq_writer.output.whole import Output, sync_folder, write_all, write_whole

__all__ = [
    "Output",
    "check_target",
    "is_ours_unchanged",
    "keep_edited",
    "sync_folder",
    "write_all",
    "write_whole",
]
