"""What images say of themselves."""
