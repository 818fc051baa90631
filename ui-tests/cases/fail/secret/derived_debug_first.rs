//! `Debug` derived before the model.

use api_model::ApiModel;

#[derive(Debug, Clone, ApiModel)]
struct Token {
    #[api(secret)]
    token: String,
}

fn main() {}
