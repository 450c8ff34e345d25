from __future__ import annotations

from cragru_cli.evaluation.bootstrap import intervals
from cragru_cli.evaluation.protocol import as_matrix


def compared(values, reference, seed):
    columns, mine = as_matrix(values)
    theirs = None if reference is None else as_matrix(reference)[1]
    b = intervals(mine, seed)
    d = None if theirs is None else intervals(mine - theirs, seed)
    k = {str(c): {} for c in values}
    for at, (c, m) in enumerate(columns):
        e = k[str(c)]
        e[m] = round(float(mine[:, at].mean()), 6)
        e[m + "_ci"] = [round(float(x), 6) for x in b[:, at]]
        e[m + "_difference"] = (
            None if theirs is None else round(float((mine - theirs)[:, at].mean()), 6)
        )
        e[m + "_difference_ci"] = None if d is None else [round(float(x), 6) for x in d[:, at]]
    return k


def cure4rec(lists, scene):
    return {}
