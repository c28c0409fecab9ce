"""Counting words: a function that takes, computes and returns."""


# region: words
def count_words(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in text.lower().split():
        word = word.strip(".,;:!?\"'()")
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts


def most_frequent(text: str, number: int) -> list[str]:
    counts = count_words(text)
    return sorted(counts, key=lambda word: (-counts[word], word))[:number]


# endregion: words
