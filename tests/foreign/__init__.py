"""A handbook of content that nobody here wrote: whatever another team brings, nothing has to be invented for it."""
