"""What moderation says of content: rules that a test sets, told in the shapes of the spec."""
