//! A field word of ours in `serde`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(secret)]
    id: String,
}

fn main() {}
