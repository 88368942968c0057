import numpy as np
import pytest

from inkling_training.visits import visits_from_end
from inkling_training.zeroshot.questions import ask
from inkling_training.shop.sets import History

MINUTE = 1 / 1440


def test_a_visit_ends_where_the_time_changes_or_the_gap_is_too_long():
    days = 15_000 + np.array([0, 0, 30, 61]) * MINUTE
    assert visits_from_end(days).tolist() == [2, 2, 1, 0]
    assert visits_from_end(days, 30).tolist() == [1, 1, 1, 0]


def test_events_without_times_are_visits_of_their_own():
    assert visits_from_end(np.full(3, np.nan), 30).tolist() == [2, 1, 0]


def test_a_question_bars_the_whole_past_and_reads_its_newest_events():
    past = History(np.arange(60), np.repeat(np.arange(30.0), 2))
    question = ask(past, [99])
    assert question.history == list(range(10, 60))
    assert question.places[-3:] == [1, 0, 0]
    assert question.barred == pytest.approx(list(range(60)))
