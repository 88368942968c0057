import pytest

from inkling_training import data
from inkling_training.baselines import history_matrix
from inkling_training.protocol import ranks

from .conftest import needs_data


def test_leave_last_keeps_both_targets_out_of_train():
    train, valid, test = data.leave_last([[1, 2, 3, 4], [5, 6]])
    assert train == [[1, 2], [5, 6]]
    assert [(row.history, row.target) for row in valid] == [([1, 2], 3)]
    assert [(row.history, row.target) for row in test] == [([1, 2, 3], 4)]


def test_the_text_of_an_item_is_title_brand_and_the_last_segment_of_its_category():
    item = {"title": "Relay", "brand": "Supco", "category": "Industrial > Electrical > Capacitors"}
    assert data.item_text(item) == "Relay Supco Capacitors"
    assert data.item_text({"title": "Relay"}) == "Relay"


def test_without_the_data_folder_the_message_names_the_variable(monkeypatch):
    monkeypatch.delenv("INKLING_DATA", raising=False)
    with pytest.raises(data.DataUnavailableError, match="INKLING_DATA"):
        data.data_root()


def test_the_last_event_weighs_most_in_decayed_pooling():
    weights = history_matrix([data.Row([4, 0], 1)], 5, 0.8).toarray()[0]
    assert weights.tolist() == pytest.approx([1, 0, 0, 0, 0.8])


def test_a_repeated_target_is_a_miss_where_seen_items_are_excluded():
    rows = [data.Row([1, 2], 2), data.Row([1, 2], 0)]
    scorer = lambda part: [[0.5, 0.1, 0.9, 0.2]] * len(part)  # noqa: E731
    assert ranks(scorer, rows, exclude_seen=True).tolist() == [4, 1]
    assert ranks(scorer, rows, exclude_seen=False).tolist() == [1, 2]


@needs_data
def test_no_valid_or_test_target_of_the_paper_stands_in_its_train_part():
    domain = data.load_domain("amazon-industrial")
    assert (len(domain.valid), len(domain.test)) == (4532, 4533)
    assert sum(map(len, domain.train)) == 36_373


@needs_data
def test_the_retail_train_part_holds_ages_that_fall_towards_the_last_event():
    domain = data.load_domain("online-retail")
    assert all(len(a) == len(s) and a[-1] == 0 and a[0] >= a[-1] for a, s in zip(domain.ages, domain.train, strict=True))
