//! A mistake in a type whose `Debug` the derive writes.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Token {
    #[api(secret)]
    token: String,
    #[api(requird)]
    label: Option<String>,
}

fn main() {
    let _ = Token::from_json("{}").map(|token| format!("{token:?}"));
}
