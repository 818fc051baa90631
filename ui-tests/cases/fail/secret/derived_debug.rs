//! `Debug` derived next to a secret, which would show it.

use api_model::ApiModel;

#[derive(ApiModel, Debug)]
struct Token {
    #[api(secret)]
    token: String,
}

fn main() {}
