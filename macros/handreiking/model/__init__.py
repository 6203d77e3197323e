"""The content model: what a handbook may say, as frozen classes without behaviour of their own."""
