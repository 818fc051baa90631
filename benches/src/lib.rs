//! What the benches share: charts, and the models that are measured.

pub mod chart;
pub mod employees;
pub mod token;
pub mod unions;

#[cfg(test)]
mod tests;
