"""On paper: checklists, guides and packs as PDF, made by Typst from the same model as the pages, and checklists to edit."""
