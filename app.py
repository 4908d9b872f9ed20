"""The Streamlit script: run it with `claimcheck dashboard` or `streamlit run app.py`."""

from claimcheck.dashboard.main import main

main()
