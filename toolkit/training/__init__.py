"""Trains the Indonesian pipeline that the toolkit ships."""
