"""What is one visit: the places of a history are counted in visits, since the lines of a basket came together.

The same rule as `visitsFromEnd` of the runtime (src/retrieval/voices/voice.ts), where all events are purchases.
"""

import numpy as np

MINUTE = 1 / 1440  # days
CHECKOUT_MINUTES = 30  # of a ranker that states no other


def visits_from_end(days: np.ndarray, gap_minutes: float = 0) -> np.ndarray:
    """How many visits lie between each event and the newest, int [N]; days float [N], NaN where the time is not told.

    Neighbors of one time stamp (a basket; a day where days alone are told), or at most gap_minutes apart, are one visit.
    An event without a time is a visit of its own.
    """
    apart = ~(np.round(np.diff(days) / MINUTE, 3) <= gap_minutes)
    visits = np.concatenate([[0], np.cumsum(apart)])
    return visits[-1] - visits
