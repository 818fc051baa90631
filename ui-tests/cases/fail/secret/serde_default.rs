//! A secret with a default of serde's: its type's, and one that a function makes.

use api_model::ApiModel;

fn generated() -> String {
    String::from("s3cr3t")
}

#[derive(ApiModel)]
struct Account {
    #[api(secret)]
    #[serde(default = "generated")]
    token: String,
    #[serde(default)]
    #[api(secret)]
    keys: Vec<String>,
}

fn main() {}
