"""The evaluation of the CRAGRU release, rebuilt to measure what it leaks, beside an honest one.

    from cragru_cli.evaluation.paper import PaperSettings, run_paper

    result = run_paper(dataset, training, PaperSettings(seed=0))
    print("\\n".join(result.banner))

The paper is arXiv 2511.05494v1; "the release" is the code that its authors published.
"""

from cragru_cli.evaluation.paper.result import PaperResult
from cragru_cli.evaluation.paper.rows import PaperRow
from cragru_cli.evaluation.paper.run import run_paper
from cragru_cli.evaluation.paper.worlds import PaperSettings

__all__ = ["PaperResult", "PaperRow", "PaperSettings", "run_paper"]
