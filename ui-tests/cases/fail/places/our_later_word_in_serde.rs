//! A word of a later release in `serde`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(min_length = 3)]
    id: String,
}

fn main() {}
