"""Speed and quality of klaim, each measured by one command."""
