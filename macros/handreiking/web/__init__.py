"""What makes a built folder safe to serve, ready for use without internet, and complete as a download."""
