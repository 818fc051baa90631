//! Two ways to read a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(with = "unix", deserialize_with = "unix::deserialize")]
    at: u64,
}

fn main() {}
