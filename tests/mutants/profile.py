"""A plugin for pytest: Hypothesis as mutants need it. A few examples, the same ones each time, and no search for
the smallest that fails: that any does is all we ask."""

from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "mutants",
    max_examples=10,
    phases=[Phase.explicit, Phase.generate],
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
