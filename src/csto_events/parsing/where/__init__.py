"""Where a claim plays, and which places of its sentence are of something else."""
