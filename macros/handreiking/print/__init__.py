"""Paper: checklists, guides and packs as PDF, made with Typst from the same model as the pages, and checklists to edit."""
