"""Parts of the `Stubber`: what a call was, whether it keeps the schemas, what was expected of it, what answers it."""
