"""What pages show: assessments, answers and sources as texts and lines. Views only pass them on."""
