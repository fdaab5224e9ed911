"""Rules of force: deployments, exercises, operations and armed incidents."""
