"""One rule a module, named for its fault; `checks.table` lists them.

A rule module has a docstring (its first line names the fault; then `Nêu gì`, `Vì sao`, `Sai`, `Đúng`), a
`FAULT`, and a function `check` that takes the subject that the table names.  Rules never import each other.
"""
