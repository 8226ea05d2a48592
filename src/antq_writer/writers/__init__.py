"""Writers: each turns a Document into the bytes of one format; none knows the schema or another writer."""
