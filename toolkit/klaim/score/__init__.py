"""Scores predicted claims against gold ones: matched by words one to one, compared by value, speaker and modality."""

from klaim.score.baseline import whole_sentences
from klaim.score.compare import Compared, compare
from klaim.score.figures import Figures, Rate, by_key, figures

__all__ = ["Compared", "Figures", "Rate", "by_key", "compare", "figures", "whole_sentences"]
