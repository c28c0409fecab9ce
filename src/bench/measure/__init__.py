"""The parts of src/bench/run: each measures one promise side by side with what it is compared with."""
