"""What must hold between declarations; XML Schema has checked each by itself."""
