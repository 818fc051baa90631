//! A secret with a default that a function makes.

use api_model::ApiModel;

fn token() -> String {
    String::from("changeme")
}

#[derive(ApiModel)]
struct Account {
    #[api(secret)]
    #[serde(default = "token")]
    token: String,
}

fn main() {}
