"""What is true of any text: inline Markdown, names, hyphenation, the characters that can be printed."""
