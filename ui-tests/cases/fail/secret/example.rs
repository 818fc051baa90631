//! A secret with an example.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secret, example = "acc_1")]
    token: String,
}

fn main() {}
