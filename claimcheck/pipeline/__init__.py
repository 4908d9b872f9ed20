"""The straight path, from articles to stored disputes."""
