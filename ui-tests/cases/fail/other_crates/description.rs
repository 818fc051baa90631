//! A word of schemars.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(description = "The identifier.")]
    id: String,
}

fn main() {}
