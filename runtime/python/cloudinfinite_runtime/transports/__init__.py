"""What sends: over connections of requests, or of asyncio."""
