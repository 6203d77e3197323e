"""The hosts: a thin module for each static site generator that can show a handbook. Nothing else imports one."""
