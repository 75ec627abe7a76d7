//! Helpers of the tests: where the vectors and the real records stand.
