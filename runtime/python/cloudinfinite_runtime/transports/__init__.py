"""The transports, over the connections of requests or of asyncio."""
