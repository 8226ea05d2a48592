"""Broken lines: each module knows one kind, says what is wrong and puts it right in a draft."""
