"""What makes a finished folder safe to serve and complete as a download, and how it takes the place of the former one."""
