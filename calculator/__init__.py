"""Hear Back: from an interview date and the employer's own words to a dated plan and letters.

The core is pure: no clock, no file, no network, no browser. What is read from outside comes in through
`edges`. Imports point one way: edges -> core -> data objects.
"""
