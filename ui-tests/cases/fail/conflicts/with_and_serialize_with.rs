//! Two ways to write a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(with = "unix", serialize_with = "unix::serialize")]
    at: u64,
}

fn main() {}
