"""One file a page; each is `render(desk, screen)` over records. (Streamlit runs files of a folder named pages itself.)"""
