"""What a data file begins from: the schema for editors, the starting file, next year's file from the last one."""
