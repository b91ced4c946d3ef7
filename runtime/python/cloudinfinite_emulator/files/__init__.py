"""Readers of archives and playlists."""
