"""The engine: three truth values, conditions as data, and what follows from them.

Standard library only. It knows nothing of Django, of any country or of any rule.
"""
