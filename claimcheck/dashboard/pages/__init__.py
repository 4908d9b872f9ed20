"""One file a page; each is `render(desk, screen)` over records."""
