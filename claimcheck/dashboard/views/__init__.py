"""One file a page; each is `render(desk, screen)` over records. Streamlit would run files of a folder named pages."""
