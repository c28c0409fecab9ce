"""Nothing is made before it is asked for, and no more than that."""

import sys
import tracemalloc

import pytest

import lazy


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "app.log"
    path.write_text("".join(f"{n} {'ERROR' if n % 10 == 0 else 'INFO'} x\n" for n in range(1, 5001)))
    return path


def test_it_runs_to_the_next_yield():
    counter = lazy.count_down(2)
    assert next(counter) == 2
    assert next(counter) == 1
    with pytest.raises(StopIteration):
        next(counter)


def test_it_can_be_gone_through_once():
    counter = lazy.count_down(3)
    assert list(counter) == [3, 2, 1]
    assert list(counter) == []


def test_a_pipeline_reads_no_further_than_needed(log):
    read = []

    def watched():
        for line in lazy.lines(log):
            read.append(line)
            yield line

    assert list(lazy.first(lazy.errors(watched()), 2)) == ["10 ERROR x", "20 ERROR x"]
    assert len(read) == 20


def test_the_other_order_in_zip_would_take_one_too_many():
    rest = iter([1, 2, 3])
    assert [item for item, _ in zip(rest, range(2))] == [1, 2]
    assert list(rest) == []


def test_the_file_is_closed_when_the_generator_ends(log):
    lines = lazy.lines(log)
    next(lines)
    file = lines.gi_frame.f_locals["file"]
    assert not file.closed
    lines.close()
    assert file.closed


def test_batches_hold_all_items_in_order():
    assert list(lazy.batches("abcdefg", 3)) == [["a", "b", "c"], ["d", "e", "f"], ["g"]]
    assert list(lazy.batches("abcdef", 3)) == [["a", "b", "c"], ["d", "e", "f"]]
    assert list(lazy.batches("", 3)) == []


def test_a_tree_is_gone_through_with_yield_from():
    tree = {"src": {"app.py": 1, "web": {"views.py": 1}}, "README": 1}
    assert list(lazy.names(tree)) == ["src", "app.py", "web", "views.py", "README"]


def peak(make):
    tracemalloc.start()
    sum(make())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def test_a_generator_needs_less_than_a_hundredth_of_the_lists_memory():
    size = 100_000
    of_list = peak(lambda: [number * number for number in range(size)])
    of_generator = peak(lambda: (number * number for number in range(size)))
    assert of_generator < of_list / 100
    assert sys.getsizeof(lazy.count_down(size)) < 1000
