"""Claim types, one file each: how a type is found in a proposition, phrased and given its value."""
