//! What the comparison has found, each by itself.
