"""A folder of files becomes a `Handbook`; what does not fit becomes diagnostics."""
