"""Life courses, their states, how long these last and what is looked for in them.

The tables (`courses_family`, `courses_home`, `courses_hobbies`) have a line for each course, below it a line for each state
and below that what is wanted in it:

    key | what it is | share=… gifts=… [begins=MM-DD] [abandon=…]
      state | what it is | days spread attention
        kind weight [flags]; …

`days` is the mean length of a state and `spread` its standard deviation (drawn lengths are nearly symmetric, so mean and
median agree to a few days). Flags of a want:

- `once`: a durable; after a purchase the shopper hardly looks at it again.
- `every=N`: used up in about N days; little interest until then.
- `due=F`: wanted around the fraction F of the state, not evenly over it.
- `lead=N`: looked for already N days before the state begins.

Weights are relative within a state; `attention` is the weight of all of them beside 1 for everything else. Lengths rest on
the sources named beside them (the README lists them); weights, lead times, attention and shares are the author's guesses.
"""

from __future__ import annotations

from dataclasses import dataclass

from . import courses_family, courses_hobbies, courses_home


@dataclass(frozen=True)
class State:
    """One state of a course. `days` and `spread` in days; `wants` as it stands in the table."""

    key: str
    english: str
    days: float
    spread: float
    attention: float
    wants: str


@dataclass(frozen=True)
class Course:
    """A life course.

    share: how many shoppers have one at some time, before all shares are scaled together. month_day: set for courses bound
    to the calendar, which begin around that day. abandon: the chance per day to give up. gift_weight: how often its things
    are bought for somebody else, relative to the other courses.
    """

    key: str
    english: str
    share: float
    states: tuple[State, ...]
    month_day: tuple[int, int] | None
    abandon: float
    gift_weight: float


def _parse(text: str) -> list[Course]:
    courses: list[Course] = []
    for line in text.split('\n'):
        parts = [part.strip() for part in line.split('|')]
        if not line.strip() or line.startswith('#'):
            continue
        if not line.startswith(' '):
            facts = dict(fact.split('=') for fact in parts[2].split())
            month_day = tuple(int(part) for part in facts['begins'].split('-')) if 'begins' in facts else None
            abandon = float(facts.get('abandon', 0))
            courses.append(
                Course(parts[0], parts[1], float(facts['share']), (), month_day, abandon, float(facts['gifts']))
            )
            continue
        course = courses[-1]
        if len(parts) == 3:
            days, spread, attention = (float(number) for number in parts[2].split())
            states = (*course.states, State(parts[0], parts[1], days, spread, attention, ''))
        else:
            last = course.states[-1]
            grown = State(**{**vars(last), 'wants': f'{last.wants} {parts[0]}'.strip()})
            states = (*course.states[:-1], grown)
        courses[-1] = Course(**{**vars(course), 'states': states})
    return courses


COURSES: tuple[Course, ...] = tuple(
    course for table in (courses_family, courses_home, courses_hobbies) for course in _parse(table.TEXT)
)
