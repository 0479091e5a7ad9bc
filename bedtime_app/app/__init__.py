"""The outermost ring: starts, wires and stops everything; the only place that knows everyone."""
