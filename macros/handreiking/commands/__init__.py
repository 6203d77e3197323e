"""The commands of ``handreiking``, one file each."""
