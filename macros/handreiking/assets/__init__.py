"""Styles and scripts put together from all components, the tokens they share, and the theme."""
