//! Holds no code: the tests stand in the folders beside it.
