"""The Streamlit script inside the package; app.py in the clone does the same."""

from claimcheck.dashboard.main import main

main()
