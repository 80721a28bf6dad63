"""Where the work is done: here, in processes of this machine, or on a dask cluster.

A backend runs ``work`` over ``items`` and yields one outcome per item, in the order of the items. ``work``
is a function of a module (it travels by name). An item whose worker died gives a Crash in its place.
"""

from generator.backends.choose import Backend, choose
from generator.backends.crash import Crash

__all__ = ["Backend", "Crash", "choose"]
