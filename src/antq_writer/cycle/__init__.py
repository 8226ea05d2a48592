"""From year to year: the starting file of a report, and the next year's file from the last one."""
