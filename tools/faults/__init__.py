"""`make faults`: what must be survived, each tried on processes of their own on this machine."""
