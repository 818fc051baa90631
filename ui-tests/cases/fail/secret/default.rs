//! A secret with a default.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secret, default = "changeme")]
    token: String,
}

fn main() {}
