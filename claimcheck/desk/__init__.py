"""What people do with disputes: review, flag, share, export."""
